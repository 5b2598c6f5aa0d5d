-- Courses in every state: twelve in each network, sixty in the large ones, with their lessons and who takes part. Of every
-- twelve five can be joined, two are full, one runs, two are over, one is planned and one was called off.

insert into course_programme (network_id, id, owner_id, name, about, goals, lessons, lesson_minutes, maximum, needs_certificate,
                              skills, goal)
select id, bench_id('programme', n * 3 + k), library, name, 'Voor wie er nog niet mee werkt.',
       array['Zelf durven proberen', 'Weten waar hulp is'], 4, 120, 20, false, skills, 'gain'
from bench_network,
  (values (0, 'Werken met de digitale overheid', array['digid', 'arrange', 'passwords']),
          (1, 'Veilig op internet', array['fraud', 'privacy', 'passwords']),
          (2, 'Eerste stappen', array['device', 'search', 'messages'])) as programmes (k, name, skills);

create table bench_course as
select network.id as network_id, n, i, bench_id('course', n * 100 + i) as id,
       case when n < 332 then (array[library, welfare, bench_id('organisation', n * 8 + 3)])[1 + i % 3]
            else bench_id('organisation', 342 * 8 + (n - 332) * 52 + i % 52) end as organiser_id,
       (array['open', 'open', 'open', 'open', 'open', 'full', 'full', 'running', 'finished', 'finished', 'planned',
              'cancelled'])[1 + i % 12] as state,
       maximum,
       case when i % 12 in (5, 6, 8) then maximum when i % 12 in (10, 11) then 0 else 3 + bench_pick('seats' || n || '-' || i, 4) end
         as seats_taken,
       case when i % 12 = 5 then 4 else 0 end as waiting,
       '{today}'::date + case i % 12 when 7 then -10 when 8 then -280 when 9 then -120 when 10 then 90 else 7 + i end as first_on,
       3 + i % 4 as lessons
from bench_network network
cross join lateral generate_series(0, case when n < 332 then 11 else 59 end) i
cross join lateral (select (array[12, 14, 16, 20])[1 + bench_pick('maximum' || n || '-' || i, 4)] as maximum) size;

-- Twenty seats and nobody yet: for whom everybody waits (rush.ts).
insert into bench_course
select id, n, 99, bench_id('course', n * 100 + 99), library, 'open', 20, 0, 0, '{today}'::date + 30, 4
from bench_network where n = 341;

insert into course (network_id, id, programme_id, title, organiser_id, co_organisers, way, place, language, target_group, level,
                    cost, about, bring, device, minimum, maximum, state, seats_taken, waiting, last_place, created_at,
                    cancelled_at)
select network_id, id, case when i % 4 < 3 then bench_id('programme', n * 3 + i % 4) end,
       case when i % 4 = 3 then 'Foto’s maken en sturen met uw telefoon'
            else (array['Zelf regelen met DigiD', 'Veilig online', 'Beginnen met de computer'])[1 + i % 4] end,
       organiser_id, case when i % 5 = 0 and n < 332 then array[bench_id('organisation', n * 8 + 4)] else '{}' end,
       case when i % 9 = 4 then 'online' else 'place' end,
       case when i % 9 = 4 then 'U krijgt een link in de mail.' else 'Wijkcentrum De Linde, Kerkplein 4' end,
       case when i % 11 = 3 then 'uk' else 'nl' end, case when i % 3 = 0 then 'seniors' else 'everyone' end,
       (array['entry', 'basic-1', 'basic-2'])[1 + i % 3], case when i % 6 = 2 then 'paid' else 'free' end,
       'U leert stap voor stap wat u nodig heeft. We oefenen met voorbeelden uit het gewone leven, en niemand hoeft iets te '
         || 'laten zien. ' || bench_one(array['Er is veel tijd voor vragen.', 'Twee vrijwilligers lopen rond om te helpen.',
         'U oefent ook thuis, met een blad dat u meekrijgt.', 'De groep is klein.'], 'about' || n || '-' || i)
         || E'\nU mag altijd iemand meenemen.',
       'Uw telefoon of tablet, en een leesbril als u die gebruikt.', case when i % 2 = 0 then 'both' end, 3, maximum, state,
       seats_taken, waiting,
       -- In each list somebody went again: places are given out once.
       case when i = 99 or state = 'planned' then 0 else seats_taken + waiting + 1 end, '{today}'::date - 320,
       case when state = 'cancelled' then '{today}'::timestamptz - interval '2 days' end
from bench_course;

insert into lesson (network_id, id, course_id, held_on, starts, ends, room, cancelled_at)
select network_id, bench_id('lesson', (n * 100 + i) * 10 + k), id, first_on + k * 7, '10:00'::time + make_interval(hours => i % 3 * 2),
       '12:00'::time + make_interval(hours => i % 3 * 2), 'Zaal ' || 1 + i % 4,
       case when state = 'cancelled' or i % 12 = 2 and k = 1 then '{today}'::timestamptz - interval '2 days' end
from bench_course, generate_series(0, lessons - 1) k;

insert into enrolment (network_id, id, course_id, place, status, code, reach, contact_sealed, person_hash, consent_text,
                       consent_how, consent_given_on, consented_at, led_by, ended_by, created_at)
select network_id, bench_id('enrolment', number), id, place,
       case when place = 2 then 'cancelled' when place <= seats_taken + 1 then 'enrolled' else 'waiting' end,
       -- As the codes of referrals: a prime times the number keeps them all different.
       (select string_agg(substr('234679CDFGHJKMNPQRTVWXY', (number * 104729 / (23::bigint ^ k)::bigint % 23)::int + 1, 1)
                          || case when k = 3 then '-' else '' end, '' order by k) from generate_series(0, 7) k),
       reach, convert_to(rpad('', 220, md5(number::text)), 'UTF8'), encode(sha256(convert_to('person' || number, 'UTF8')), 'base64'),
       '2026-11/nl', 'self', day, day::timestamptz, case when number % 4 = 0 then organiser_id end,
       case when place = 2 then 'participant' end, day::timestamptz + make_interval(mins => place)
from bench_course
cross join lateral generate_series(1, case when i = 99 or state in ('planned', 'cancelled') then 0 else seats_taken + waiting + 1 end) place
cross join lateral (select (n * 100 + i)::bigint * 100 + place as number, least(first_on, '{today}'::date) - 20 as day) whom
cross join lateral (select bench_one(array['email', 'email', 'phone', 'none'], 'reach' || number) as reach) how;

insert into enrolment_message (network_id, id, course_id, enrolment_id, kind, channel, made_at, done_at)
select network_id, bench_id('message', row_number() over (order by id)), course_id, id,
       case when status = 'waiting' then 'waiting' else 'enrolled' end, reach, created_at, created_at
from enrolment;

-- For putting back what a round of enrolling changes (reset-enrolments.sql).
create table bench_seats as
select c.network_id, c.id, c.seats_taken, c.waiting, c.last_place, c.state from course c;
