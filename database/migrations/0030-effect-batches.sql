-- What participants say is published in batches: closed courses of one year with ten or more answers at the end, put
-- together once. No page adds up anything smaller, and no batch ever changes: nothing can be subtracted.

-- What one course brought, closed and not yet in a batch. Only the worker reads the answers in it.
create table effect_waiting (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  -- To count who finished when the batch is formed; no reference, for answers stay when a course goes.
  course_id uuid,
  year int not null,
  programme_id uuid,
  organiser_id uuid not null,
  closed_on date not null,
  -- Only of what was counted before there were batches.
  finished int,
  end_answers int not null check (end_answers >= 0),
  end_said int[] not null,
  start_answers int not null check (start_answers >= 0),
  start_said int[] not null,
  primary key (network_id, id)
);
alter table effect_waiting enable row level security;
create policy staff_read on effect_waiting for select to ketenwijzer_app
  using (network_id = current_network() and current_person() is not null);
create policy jobs on effect_waiting to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
-- For the page: that a course waits, and of whom; never what was answered or how often.
grant select (network_id, id, year, programme_id, organiser_id) on effect_waiting to ketenwijzer_app;
grant select, insert, delete on effect_waiting to ketenwijzer_jobs;

create table effect_batch (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  year int not null,
  -- [{programme, organiser, courses}]: whose courses are in it, and how many.
  parts jsonb not null check (jsonb_typeof(parts) = 'array'),
  finished int not null check (finished >= 0),
  end_answers int not null check (end_answers >= 10),
  -- {statement: {agreed, rest, unknown}}, with one and two made nought or three by chance.
  end_said jsonb not null,
  start_answers int check (start_answers >= 10),
  start_said jsonb,
  primary key (network_id, id),
  check ((start_answers is null) = (start_said is null))
);
alter table effect_batch enable row level security;
alter table effect_batch force row level security;
create policy staff_read on effect_batch for select to ketenwijzer_app
  using (network_id = current_network() and current_person() is not null);
create policy jobs on effect_batch to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
-- Nobody may change or remove one.
grant select on effect_batch to ketenwijzer_app;
grant select, insert on effect_batch to ketenwijzer_jobs;

-- A measurement that is closed is not answered any more, whatever a page would let through.
drop policy organisers_and_holder_answer on measurement;
create policy organisers_and_holder_answer on measurement for update to ketenwijzer_app
  using (network_id = current_network() and closed_on is null
         and (runs_course(network_id, course_id) or code = current_key()))
  with check (network_id = current_network() and closed_on is null
              and (runs_course(network_id, course_id) or code = current_key()));
create index on measurement (network_id) where said <> '{}';

-- What is in the tallies already waits for its batch: one row per day, organiser and programme. Closed long ago, so that
-- the first round forms the groups that were shown until now.
alter table tally no force row level security;
insert into effect_waiting (network_id, id, year, programme_id, organiser_id, closed_on, finished,
                            end_answers, end_said, start_answers, start_said)
with counted as (
  select network_id, day, measure, count, (about ->> 'organiser')::uuid as organiser,
         (about ->> 'programme')::uuid as programme, about ->> 'moment' as moment,
         (array_position(array['dare', 'find', 'arrange', 'help', 'safe', 'ask', 'use', 'recommend'], about ->> 'statement') - 1) * 5
         + array_position(array['unknown', 'no', 'little', 'quite', 'yes'], about ->> 'said') as place
  from tally where measure in ('effect.measured', 'effect.answered', 'effect.said')
), atoms as (
  select distinct c.network_id, c.day, c.organiser, c.programme from counted c join network n on n.id = c.network_id
)
select a.network_id, gen_random_uuid(), extract(year from a.day)::int, a.programme, a.organiser, date '2000-01-01',
       coalesce((select sum(t.count) from tally t
                 where t.network_id = a.network_id and t.measure = 'learning.people' and t.day = a.day
                   and (t.about ->> 'organiser')::uuid = a.organiser
                   and (t.about ->> 'programme')::uuid is not distinct from a.programme
                   and t.about ->> 'outcome' = 'finished'
                   and exists (select from counted c where c.network_id = a.network_id and c.day = a.day
                                 and c.organiser = a.organiser and c.programme is not distinct from a.programme
                                 and c.measure = 'effect.measured' and c.moment = 'end')), 0)::int,
       e.answers, e.said, s.answers, s.said
from atoms a
cross join lateral (
  select coalesce(sum(c.count) filter (where c.measure = 'effect.answered'), 0)::int as answers,
         (select array_agg(coalesce((select sum(x.count) from counted x
            where x.network_id = a.network_id and x.day = a.day and x.organiser = a.organiser
              and x.programme is not distinct from a.programme and x.moment = 'end' and x.place = n), 0)::int order by n)
          from generate_series(1, 40) n) as said
  from counted c
  where c.network_id = a.network_id and c.day = a.day and c.organiser = a.organiser
    and c.programme is not distinct from a.programme and c.moment = 'end') e
cross join lateral (
  select coalesce(sum(c.count) filter (where c.measure = 'effect.answered'), 0)::int as answers,
         (select array_agg(coalesce((select sum(x.count) from counted x
            where x.network_id = a.network_id and x.day = a.day and x.organiser = a.organiser
              and x.programme is not distinct from a.programme and x.moment = 'start' and x.place = n), 0)::int order by n)
          from generate_series(1, 40) n) as said
  from counted c
  where c.network_id = a.network_id and c.day = a.day and c.organiser = a.organiser
    and c.programme is not distinct from a.programme and c.moment = 'start') s;
delete from tally where measure in ('effect.measured', 'effect.answered', 'effect.said');
alter table tally force row level security;
alter table effect_waiting force row level security;
