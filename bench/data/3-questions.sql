-- 400,000 questions over two years, each with its line in the log, and the tallies that equal them.

insert into question (network_id, id, organisation_id, point_id, person_id, visit_id, asked_on, day_part, channel, kind,
                      theme, about, digid, help, referred_organisations, duration, result, noted_at, changed_at)
select network.id, bench_id('question', i), (array[library, library, welfare, bench_id('organisation', n * 8 + 3)])[p + 1],
       bench_id('help point', n * 4 + p), case when p < 2 then desk_person when p = 2 then receiver_person end,
       bench_id('visit', i - i % 4), day, bench_one(array['morning', 'afternoon', 'afternoon', 'evening'], 'part' || i),
       bench_one(array['walk-in', 'walk-in', 'appointment', 'phone'], 'channel' || i), kind, theme,
       case when kind = 'government' then bench_one(array['belastingdienst', 'toeslagen', 'uwv', 'svb', 'duo'], 'about' || i) end,
       case when theme = 'digid' then bench_one(array['apply', 'password', 'app', 'activate'], 'digid' || i) end,
       case bench_pick('help' || i, 5) when 0 then array['explained'] when 1 then array['coached', 'practical']
            when 2 then array['practical'] when 3 then array['explained', 'referred'] else array['practical', 'course'] end,
       case when bench_pick('help' || i, 5) = 3 then array[bench_id('organisation', n * 8 + 2 + bench_pick('to' || i, 6))]
            else '{}' end,
       bench_one(array['under-5', '5-15', '5-15', '15-30', 'over-30'], 'long' || i),
       bench_one(array['solved', 'solved', 'partly', 'unknown'], 'result' || i), noted_at, noted_at
from generate_series(0, 399999) i
cross join lateral (select i % 342 as n, '{today}'::date - (1 + bench_pick('day' || i, 730)) as day,
                           (array[0, 0, 0, 1, 2, 2, 3])[1 + bench_pick('point' || i, 7)] as p) which
cross join lateral (select bench_moment(day, 'at' || i) as noted_at) moment
join bench_network network using (n)
join (select theme, kind, row_number() over (order by theme, turn) - 1 as at
      from bench_kind, generate_series(1, weight) turn) themes
  on themes.at = bench_pick('theme' || i, (select sum(weight)::int from bench_kind));

insert into audit (network_id, at, person_id, organisation_id, what, subject, details)
select network_id, noted_at, person_id, organisation_id, 'question.noted', id,
       jsonb_build_object('theme', theme, 'point', point_id, 'day', asked_on)
from question
order by noted_at;

insert into tally (network_id, measure, day, about, count)
select network_id, 'questions.noted', asked_on,
       jsonb_build_object('theme', theme, 'point', point_id, 'organisation', organisation_id), count(*)
from question group by network_id, asked_on, theme, point_id, organisation_id
union all
select network_id, 'questions.help', asked_on,
       jsonb_build_object('help', given, 'point', point_id, 'organisation', organisation_id), count(*)
from question, unnest(help) given group by network_id, asked_on, given, point_id, organisation_id
union all
select network_id, 'questions.referred', asked_on,
       jsonb_build_object('theme', theme, 'receiver', receiver, 'point', point_id, 'organisation', organisation_id), count(*)
from question, unnest(referred_organisations) receiver
group by network_id, asked_on, theme, receiver, point_id, organisation_id;
