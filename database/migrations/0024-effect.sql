-- Measuring the effect of a course without a name: one row per course and moment holds only how often each answer was
-- given. No answer is kept apart, so none can be traced to a person, a place in a row or a time.
create table measurement (
  network_id uuid not null,
  id uuid not null,
  course_id uuid not null,
  moment text not null check (moment in ('start', 'end')),
  -- To type over from paper: K7MF-2QXP. Whoever holds it may answer, as often as the course has seats.
  code text not null,
  answers int not null default 0 check (answers >= 0),
  -- How often each answer was given: per statement five counts. Emptied when the measurement is over.
  said int[] not null,
  closed_on date,
  primary key (network_id, id),
  unique (network_id, course_id, moment),
  unique (network_id, code),
  foreign key (network_id, course_id) references course (network_id, id) on delete cascade
);
create index on measurement (network_id) where closed_on is null;
alter table measurement enable row level security;
alter table measurement force row level security;
create policy organisers_and_holder_read on measurement for select to ketenwijzer_app
  using (network_id = current_network() and (runs_course(network_id, course_id) or code = current_key()));
create policy organisers_add on measurement for insert to ketenwijzer_app
  with check (network_id = current_network() and runs_course(network_id, course_id));
create policy organisers_and_holder_answer on measurement for update to ketenwijzer_app
  using (network_id = current_network() and (runs_course(network_id, course_id) or code = current_key()))
  with check (network_id = current_network() and (runs_course(network_id, course_id) or code = current_key()));
create policy jobs on measurement to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update (answers, said) on measurement to ketenwijzer_app;
grant select, insert, update (answers, said, closed_on) on measurement to ketenwijzer_jobs;

-- What the figures of learning hold of one course, so that a recount only adds the difference to the tallies.
create table course_counted (
  network_id uuid not null,
  course_id uuid not null,
  counts jsonb not null,
  primary key (network_id, course_id),
  foreign key (network_id, course_id) references course (network_id, id) on delete cascade
);
alter table course_counted enable row level security;
alter table course_counted force row level security;
create policy jobs on course_counted to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update on course_counted to ketenwijzer_jobs;

-- How people on the list of a course fared, as counts: nobody in it can be told apart. Finished is at least half of the
-- lessons that went on; of whom nobody ever noted anything nothing is known.
create view course_people with (security_invoker = true) as
select e.network_id, e.course_id, e.led_by,
       case when e.status in ('waiting', 'offered') then 'waiting'
            when e.status in ('lapsed', 'cancelled') then e.status
            when c.state = 'running' then 'running'
            when c.state <> 'finished' then 'enrolled'
            when not n.noted then 'unnoted'
            when a.lessons = 0 then 'never'
            when a.lessons * 2 >= n.lessons then 'finished'
            else 'stopped' end as outcome,
       count(*)::int as people
from enrolment e
join course c on c.network_id = e.network_id and c.id = e.course_id
cross join lateral (
  select exists (select from attendance x where x.network_id = e.network_id and x.enrolment_id = e.id) as noted,
         (select count(*) from lesson l
          where l.network_id = e.network_id and l.course_id = e.course_id and l.cancelled_at is null) as lessons) n
cross join lateral (
  select count(*) as lessons
  from attendance x join lesson l on l.network_id = x.network_id and l.id = x.lesson_id and l.cancelled_at is null
  where x.network_id = e.network_id and x.enrolment_id = e.id and x.state in ('present', 'late')) a
where e.status <> 'moved'
group by 1, 2, 3, 4;
grant select on course_people to ketenwijzer_jobs;
