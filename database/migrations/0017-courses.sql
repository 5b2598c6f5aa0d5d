-- Learning: programmes, courses (editions) with their lessons and teachers; enrolments with a waiting list and messages.
-- Everyone sees a course from its opening on. Who takes part is for those who organise it, and for who holds the code.

-- The table is course_programme: `programme` is what the chain (0012) stands for.
create table course_programme (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  owner_id uuid not null,
  name text not null check (name <> ''),
  -- Of the material, as its maker calls it.
  edition text not null default '',
  about text not null default '',
  -- One per line; what may be said of a programme is what is publicly known, or what the owner wrote.
  goals text[] not null default '{}',
  funding text not null default '',
  lessons int not null check (lessons between 1 and 60),
  lesson_minutes int not null check (lesson_minutes between 15 and 480),
  maximum int not null check (maximum between 1 and 500),
  needs_certificate boolean not null default false,
  needs_workbook boolean not null default false,
  version int not null default 1,
  primary key (network_id, id),
  foreign key (network_id, owner_id) references partnership (network_id, organisation_id)
);
create index on course_programme (network_id, owner_id);
alter table course_programme enable row level security;
alter table course_programme force row level security;
create policy read on course_programme for select using (network_id = current_network());
create policy keep on course_programme to ketenwijzer_app
  using (network_id = current_network() and may_keep(owner_id))
  with check (network_id = current_network() and may_keep(owner_id));
create policy fills on course_programme for insert to ketenwijzer_jobs with check (network_id = current_network());
grant select, insert, update on course_programme to ketenwijzer_app;
grant select, insert on course_programme to ketenwijzer_jobs;

-- One edition. Its seats stand here, and the database refuses one too many.
create table course (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  programme_id uuid,
  title text not null check (title <> ''),
  -- What staff call it; empty is the same as for the public (domain X-15).
  internal_title text not null default '',
  organiser_id uuid not null,
  co_organisers uuid[] not null default '{}',
  way text not null check (way in ('place', 'online')),
  -- Where, or how one gets in online.
  place text not null default '',
  language text not null,
  target_group text not null,
  level text not null check (level in ('entry', 'basic-1', 'basic-2')),
  cost text not null check (cost in ('free', 'free-conditional', 'paid', 'unknown')),
  cost_text text not null default '',
  about text not null default '',
  bring text not null default '',
  contact_phone text,
  minimum int not null check (minimum >= 1),
  maximum int not null check (maximum between 1 and 500),
  opens_on date,
  closes_on date,
  state text not null default 'planned'
    check (state in ('planned', 'open', 'full', 'running', 'finished', 'cancelled')),
  -- Enrolled or offered; and those on the list. The last number that was given out on the list.
  seats_taken int not null default 0 check (seats_taken >= 0),
  waiting int not null default 0 check (waiting >= 0),
  last_place int not null default 0,
  version int not null default 1,
  created_at timestamptz not null,
  cancelled_at timestamptz,
  cancel_why text not null default '',
  primary key (network_id, id),
  check (minimum <= maximum),
  check (seats_taken <= maximum),
  foreign key (network_id, programme_id) references course_programme (network_id, id),
  foreign key (network_id, organiser_id) references partnership (network_id, organisation_id)
);
create index on course (network_id, programme_id);
create index on course (network_id, organiser_id);
create index on course (network_id, state);
alter table course enable row level security;
alter table course force row level security;
create policy read on course for select to ketenwijzer_app using (
  network_id = current_network()
  and (state <> 'planned' or current_person() is not null or organiser_id = current_organisation()));
create policy add on course for insert to ketenwijzer_app
  with check (network_id = current_network() and may_keep(organiser_id));
create policy change on course for update to ketenwijzer_app
  using (network_id = current_network()
         and (may_keep(organiser_id) or coalesce(current_organisation() = any (co_organisers), false)))
  with check (network_id = current_network()
         and (may_keep(organiser_id) or coalesce(current_organisation() = any (co_organisers), false)));
create policy jobs on course to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update on course to ketenwijzer_app, ketenwijzer_jobs;

create function may_keep_course(network uuid, wanted uuid) returns boolean stable language sql
  return exists (select from course where network_id = network and id = wanted
                 and (may_keep(organiser_id) or coalesce(current_organisation() = any (co_organisers), false)));
-- Who organises it: only they know who takes part. A lead of the network is no organiser.
create function runs_course(network uuid, wanted uuid) returns boolean stable language sql
  return exists (select from course where network_id = network and id = wanted
                 and coalesce(organiser_id = current_organisation() or current_organisation() = any (co_organisers), false));

create table lesson (
  network_id uuid not null,
  id uuid not null,
  course_id uuid not null,
  -- As the clock on the wall shows it: a lesson at seven stays at seven when summer time ends.
  held_on date not null,
  starts time not null,
  ends time not null,
  room text not null default '',
  cancelled_at timestamptz,
  cancel_why text not null default '',
  primary key (network_id, id),
  check (ends > starts),
  foreign key (network_id, course_id) references course (network_id, id) on delete cascade
);
create index on lesson (network_id, course_id, held_on);
create index on lesson (network_id, held_on);
alter table lesson enable row level security;
alter table lesson force row level security;
create policy read on lesson for select to ketenwijzer_app using (
  network_id = current_network()
  and exists (select from course c where c.network_id = lesson.network_id and c.id = lesson.course_id));
create policy keep on lesson to ketenwijzer_app
  using (network_id = current_network() and may_keep_course(network_id, course_id))
  with check (network_id = current_network() and may_keep_course(network_id, course_id));
create policy jobs on lesson to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update, delete on lesson to ketenwijzer_app;
grant select, insert on lesson to ketenwijzer_jobs;

-- People of any partner who teach: police, bank, volunteers (domain D-03, D-10). Staff only.
create table teacher (
  network_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  name text not null check (name <> ''),
  email text,
  until date,
  primary key (network_id, id),
  foreign key (network_id, organisation_id) references partnership (network_id, organisation_id)
);
create index on teacher (network_id, organisation_id);
alter table teacher enable row level security;
alter table teacher force row level security;
create policy read on teacher for select to ketenwijzer_app
  using (network_id = current_network() and current_person() is not null);
create policy keep on teacher to ketenwijzer_app
  using (network_id = current_network() and current_person() is not null and may_keep(organisation_id))
  with check (network_id = current_network() and current_person() is not null and may_keep(organisation_id));
create policy jobs on teacher to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update on teacher to ketenwijzer_app;
grant select, insert, delete on teacher to ketenwijzer_jobs;

create table teacher_certificate (
  network_id uuid not null,
  teacher_id uuid not null,
  programme_id uuid not null,
  issued_on date not null,
  -- Null does not expire.
  expires_on date check (expires_on >= issued_on),
  primary key (network_id, teacher_id, programme_id),
  foreign key (network_id, teacher_id) references teacher (network_id, id) on delete cascade,
  foreign key (network_id, programme_id) references course_programme (network_id, id) on delete cascade
);
create index on teacher_certificate (network_id, programme_id);
alter table teacher_certificate enable row level security;
alter table teacher_certificate force row level security;
create policy read on teacher_certificate for select to ketenwijzer_app
  using (network_id = current_network() and current_person() is not null);
create policy keep on teacher_certificate to ketenwijzer_app
  using (network_id = current_network() and exists (
    select from teacher t where t.network_id = teacher_certificate.network_id and t.id = teacher_id
      and may_keep(t.organisation_id)))
  with check (network_id = current_network() and exists (
    select from teacher t where t.network_id = teacher_certificate.network_id and t.id = teacher_id
      and may_keep(t.organisation_id)));
create policy jobs on teacher_certificate to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update on teacher_certificate to ketenwijzer_app;
grant select, insert on teacher_certificate to ketenwijzer_jobs;

create table lesson_teacher (
  network_id uuid not null,
  lesson_id uuid not null,
  teacher_id uuid not null,
  course_id uuid not null,
  primary key (network_id, lesson_id, teacher_id),
  foreign key (network_id, lesson_id) references lesson (network_id, id) on delete cascade,
  foreign key (network_id, teacher_id) references teacher (network_id, id) on delete cascade,
  foreign key (network_id, course_id) references course (network_id, id) on delete cascade
);
create index on lesson_teacher (network_id, teacher_id);
create index on lesson_teacher (network_id, course_id);
alter table lesson_teacher enable row level security;
alter table lesson_teacher force row level security;
create policy read on lesson_teacher for select to ketenwijzer_app
  using (network_id = current_network() and current_person() is not null);
create policy keep on lesson_teacher to ketenwijzer_app
  using (network_id = current_network() and may_keep_course(network_id, course_id))
  with check (network_id = current_network() and may_keep_course(network_id, course_id));
create policy jobs on lesson_teacher to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, delete on lesson_teacher to ketenwijzer_app;
grant select, insert on lesson_teacher to ketenwijzer_jobs;

create table enrolment (
  network_id uuid not null,
  id uuid not null,
  course_id uuid not null,
  -- The order of arrival, never used twice in a course.
  place int not null,
  status text not null check (status in ('enrolled', 'waiting', 'offered', 'lapsed', 'cancelled')),
  -- To say aloud or to copy from paper: K7MF-2QXP. Who holds it may look, answer and cancel.
  code text,
  reach text not null check (reach in ('email', 'phone', 'none')),
  -- Name, phone or mail, language, wishes and needs.
  contact_sealed bytea,
  -- A keyed hash: to see that somebody is on the list already.
  person_hash text,
  consent_text text not null,
  consented_at timestamptz not null,
  -- Which partner helped them to it; null is they themselves.
  led_by uuid,
  offers int not null default 0,
  offered_until timestamptz,
  ended_by text check (ended_by in ('participant', 'organiser', 'course', 'clock')),
  created_at timestamptz not null,
  erased_at timestamptz,
  primary key (network_id, id),
  unique (network_id, course_id, place),
  unique (network_id, code),
  check ((status = 'offered') = (offered_until is not null)),
  foreign key (network_id, course_id) references course (network_id, id) on delete cascade
);
create unique index on enrolment (network_id, course_id, person_hash)
  where status in ('enrolled', 'waiting', 'offered');
create index on enrolment (network_id, course_id, status, place);
create index on enrolment (network_id, offered_until) where status = 'offered';
alter table enrolment enable row level security;
alter table enrolment force row level security;
create policy organisers_and_holder_read on enrolment for select to ketenwijzer_app
  using (network_id = current_network() and (runs_course(network_id, course_id) or code = current_key()));
create policy organisers_add on enrolment for insert to ketenwijzer_app
  with check (network_id = current_network() and runs_course(network_id, course_id));
create policy organisers_change on enrolment for update to ketenwijzer_app
  using (network_id = current_network() and runs_course(network_id, course_id))
  with check (network_id = current_network() and runs_course(network_id, course_id));
create policy jobs on enrolment to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert on enrolment to ketenwijzer_app;
grant update (status, offers, offered_until, ended_by) on enrolment to ketenwijzer_app;
grant select, insert, update on enrolment to ketenwijzer_jobs;

-- What each participant was told, once; by mail, or by somebody who calls.
create table enrolment_message (
  network_id uuid not null,
  id uuid not null,
  course_id uuid not null,
  enrolment_id uuid not null,
  kind text not null check (kind in ('enrolled', 'waiting', 'offered', 'lapsed', 'stopped', 'lesson-off', 'course-off')),
  -- Which offer, or which lesson: with the kind, what can only be said once.
  about text not null default '',
  lesson_id uuid,
  channel text not null check (channel in ('email', 'phone', 'none')),
  made_at timestamptz not null,
  -- Mailed at once; otherwise when somebody ticked it.
  done_at timestamptz,
  done_by uuid,
  primary key (network_id, id),
  unique (network_id, enrolment_id, kind, about),
  foreign key (network_id, enrolment_id) references enrolment (network_id, id) on delete cascade,
  foreign key (network_id, lesson_id) references lesson (network_id, id) on delete cascade
);
create index on enrolment_message (network_id, course_id) where done_at is null;
create index on enrolment_message (network_id, lesson_id);
alter table enrolment_message enable row level security;
alter table enrolment_message force row level security;
create policy organisers on enrolment_message to ketenwijzer_app
  using (network_id = current_network() and runs_course(network_id, course_id))
  with check (network_id = current_network() and runs_course(network_id, course_id));
create policy jobs on enrolment_message to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update (done_at, done_by) on enrolment_message to ketenwijzer_app;
grant select, insert, delete, update (done_at, done_by) on enrolment_message to ketenwijzer_jobs;

create table attendance (
  network_id uuid not null,
  lesson_id uuid not null,
  enrolment_id uuid not null,
  course_id uuid not null,
  state text not null check (state in ('present', 'late', 'told', 'absent')),
  primary key (network_id, lesson_id, enrolment_id),
  foreign key (network_id, lesson_id) references lesson (network_id, id) on delete cascade,
  foreign key (network_id, enrolment_id) references enrolment (network_id, id) on delete cascade
);
create index on attendance (network_id, course_id);
create index on attendance (network_id, enrolment_id);
alter table attendance enable row level security;
alter table attendance force row level security;
create policy organisers on attendance to ketenwijzer_app
  using (network_id = current_network() and runs_course(network_id, course_id))
  with check (network_id = current_network() and runs_course(network_id, course_id));
create policy jobs on attendance to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update, delete on attendance to ketenwijzer_app;
grant select, insert on attendance to ketenwijzer_jobs;
