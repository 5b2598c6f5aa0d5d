-- 60,000 referrals in every state with their trail, and the tallies that equal them. Of each network 70 wait at the
-- welfare organisation: the step that is measured needs another one for each request.

create table bench_referral as
select i, n, network.id as network_id, bench_id('referral', i) as id, j, library as sender_id, desk_person,
       case when j < 70 then welfare else bench_id('organisation', n * 8 + 2 + bench_pick('receiver' || i, 6)) end as receiver_id,
       case when j < 70 then 'sent' when j < 75 then 'draft' when j < 110 then 'helped' when j < 135 then 'accepted'
            when j < 150 then 'notReached' when j < 160 then 'declined' when j < 165 then 'expired' else 'withdrawn' end as status,
       bench_one((select array_agg(theme order by theme) from bench_kind), 'about' || i) as theme,
       '{today}'::date - case when j < 75 then 1 + bench_pick('young' || i, 4) else 31 + bench_pick('old' || i, 700) end as day
from generate_series(0, 59999) i
cross join lateral (select i % 342 as n, i / 342 as j) which
join bench_network network using (n);

insert into referral (network_id, id, code, status, theme, urgency, sender_id, receiver_id, question_id, from_point,
                      created_by, taken_by, created_at, sent_at, sent_on, first_sent_on, answered_at, answered_in_time,
                      closed_at, due_on, waits_from, decline_reason, outcome, consent_text, consent_receiver_id,
                      consent_how, consent_given_on, consent_recorded_at, consent_feedback)
select network_id, id,
       -- Eight of the 23 signs; a prime times the number keeps them all different.
       (select string_agg(substr('234679CDFGHJKMNPQRTVWXY', (i * 7919::bigint * 104729 / (23::bigint ^ k)::bigint % 23)::int + 1, 1)
                          || case when k = 3 then '-' else '' end, '' order by k) from generate_series(0, 7) k),
       status, theme, 'normal', sender_id, receiver_id, bench_id('question', i), 'Informatiepunt ' || n + 1,
       desk_person, null, at, sent_at, sent_at::date, sent_at::date, answered_at,
       case when answered_at is not null then answer_days < 6 end,
       case when status in ('helped', 'notReached', 'declined', 'expired', 'withdrawn') then closed_at end,
       sent_at::date + 7, sent_at::date, case when status = 'declined' then 'full' end,
       case status when 'helped' then 'answered' when 'notReached' then 'no-answer' end,
       case when sent_at is not null then '2026-11/nl' end, case when sent_at is not null then receiver_id end,
       case when sent_at is not null then 'desk' end, sent_at::date, sent_at, sent_at is not null and i % 10 < 8
from bench_referral
cross join lateral (select bench_moment(day, 'sent' || i) as at, bench_pick('days' || i, 12) as answer_days) moment
cross join lateral (select case when status <> 'draft' then at end as sent_at,
  case when status in ('helped', 'accepted', 'notReached', 'declined') then at + make_interval(days => answer_days) end as answered_at,
  at + make_interval(days => 20) as closed_at) later;

insert into referral_code (code_hash, network_id)
select sha256(convert_to('referral ' || code, 'UTF8')), network_id from referral;

insert into referral_content (network_id, referral_id, question, needs, note, reach, pin_signed)
select network_id, id, bench_one(array[
         'Wil leren internetbankieren op een eigen tablet en is bang iets fout te doen.',
         'Heeft hulp nodig bij het aanvragen van toeslagen en heeft geen computer thuis.',
         'Zoekt een cursus om met de telefoon om te gaan, liefst overdag en in een kleine groep.',
         'Krijgt brieven over de belasting en begrijpt ze niet.'], 'asked' || i),
       case when i % 4 = 0 then array['calm'] else '{}' end, '', 'none', md5(i::text)
from bench_referral;

insert into referral_event (network_id, referral_id, receiver_id, at, what, party, person_id, organisation_id, code)
select network_id, id, receiver_id, at, what, party, person_id, organisation_id, code
from (
  select network_id, id, receiver_id, created_at as at, 'drafted' as what, 'sender' as party, created_by as person_id,
         sender_id as organisation_id, null as code, 1 as turn
  from referral
  union all
  select network_id, id, receiver_id, sent_at, 'consent', 'sender', created_by, sender_id, 'both', 2
  from referral where sent_at is not null
  union all
  select network_id, id, receiver_id, sent_at, 'sent', 'sender', created_by, sender_id, null, 3
  from referral where sent_at is not null
  union all
  select network_id, id, receiver_id, answered_at, 'accepted', 'receiver', null, receiver_id, null, 4
  from referral where answered_at is not null and status <> 'declined'
  union all
  select network_id, id, receiver_id, closed_at, status,
         case status when 'expired' then 'job' when 'withdrawn' then 'sender' else 'receiver' end, null,
         case status when 'withdrawn' then sender_id else receiver_id end, coalesce(outcome, decline_reason), 5
  from referral where closed_at is not null
) trail
order by at, turn;

insert into audit (network_id, at, person_id, organisation_id, what, subject)
select network_id, at, person_id, organisation_id, 'referral.' || what, referral_id from referral_event order by id;

insert into tally (network_id, measure, day, about, count)
select network_id, 'referrals.status', first_sent_on,
       jsonb_build_object('status', status, 'theme', theme, 'sender', sender_id, 'receiver', receiver_id), count(*)
from referral where first_sent_on is not null
group by network_id, first_sent_on, status, theme, sender_id, receiver_id
union all
select network_id, 'referrals.in-time', first_sent_on,
       jsonb_build_object('theme', theme, 'sender', sender_id, 'receiver', receiver_id), count(*)
from referral where answered_in_time
group by network_id, first_sent_on, theme, sender_id, receiver_id;

-- For putting back what the measured step changes (reset-referrals.sql).
create table bench_tally as select * from tally where measure in ('referrals.status', 'referrals.in-time');
create table bench_waiting as select network_id, id from bench_referral where j < 70;
