-- Teachers and guests with their hours and a personal link; feeds of lessons for calendars; what a course says more.

-- What somebody learns on (null: not said), a talk before it, and whether a teacher of another partner reads first names.
alter table course
  add column device text check (device in ('own', 'lent', 'both')),
  add column has_intake boolean not null default false,
  add column intake_text text not null default '',
  add column shares_names boolean not null default false;

-- How often a lesson was changed after it was planned: a calendar takes over the highest (RFC 5545, SEQUENCE).
alter table lesson add column sequence int not null default 0;

-- What nobody knows of a programme stays empty; source says where the rest comes from.
alter table course_programme
  alter column lessons drop not null,
  alter column lesson_minutes drop not null,
  alter column maximum drop not null,
  add column materials text[] not null default '{}',
  add column source text not null default '';

alter table teacher
  add column kind text not null default 'teacher' check (kind in ('teacher', 'guest')),
  -- What a guest tells about: bank fraud, the village police.
  add column about text not null default '',
  add column version int not null default 1;

-- For which last day people were told that it ends.
alter table teacher_certificate add column warned_for date;
grant delete on teacher_certificate to ketenwijzer_app;
grant update (warned_for) on teacher_certificate to ketenwijzer_jobs;

-- Set by the server alone, after it saw that somebody is this teacher, or holds an address that reads the timetable.
create function current_teacher() returns uuid stable language sql parallel safe
  return nullif(current_setting('app.teacher', true), '')::uuid;
create function reads_timetable() returns boolean stable language sql parallel safe
  return coalesce(current_setting('app.timetable', true) = 'yes', false);

create function may_keep_teacher(network uuid, wanted uuid) returns boolean stable language sql
  return exists (select from teacher where network_id = network and id = wanted and may_keep(organisation_id));

create policy timetable on course for select to ketenwijzer_app
  using (network_id = current_network() and reads_timetable());
create policy timetable on lesson_teacher for select to ketenwijzer_app
  using (network_id = current_network() and reads_timetable());
-- A teacher reads who stands beside them in the same lesson.
create policy colleagues on teacher for select to ketenwijzer_app
  using (network_id = current_network() and current_teacher() is not null and (
    id = current_teacher() or exists (
      select from lesson_teacher own
      join lesson_teacher other on other.network_id = own.network_id and other.lesson_id = own.lesson_id
      where own.network_id = teacher.network_id and own.teacher_id = current_teacher() and other.teacher_id = teacher.id)));
create policy own on teacher_certificate for select to ketenwijzer_app
  using (network_id = current_network() and teacher_id = current_teacher());

-- Parts of the week in which somebody can teach; none is: not said.
create table teacher_hours (
  network_id uuid not null,
  teacher_id uuid not null,
  weekday int not null check (weekday between 1 and 7),
  part text not null check (part in ('morning', 'afternoon', 'evening')),
  primary key (network_id, teacher_id, weekday, part),
  foreign key (network_id, teacher_id) references teacher (network_id, id) on delete cascade
);
alter table teacher_hours enable row level security;
alter table teacher_hours force row level security;
create policy read on teacher_hours for select to ketenwijzer_app
  using (network_id = current_network() and current_person() is not null);
create policy keep on teacher_hours to ketenwijzer_app
  using (network_id = current_network()
         and (teacher_id = current_teacher() or (current_person() is not null and may_keep_teacher(network_id, teacher_id))))
  with check (network_id = current_network()
         and (teacher_id = current_teacher() or (current_person() is not null and may_keep_teacher(network_id, teacher_id))));
create policy jobs on teacher_hours to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, delete on teacher_hours to ketenwijzer_app;
grant select, insert on teacher_hours to ketenwijzer_jobs;

-- Days on which somebody is not there. Why is nobody's business, so there is no column for it.
create table teacher_away (
  network_id uuid not null,
  id uuid not null,
  teacher_id uuid not null,
  from_on date not null,
  until_on date not null check (until_on >= from_on),
  primary key (network_id, id),
  foreign key (network_id, teacher_id) references teacher (network_id, id) on delete cascade
);
create index on teacher_away (network_id, teacher_id);
alter table teacher_away enable row level security;
alter table teacher_away force row level security;
create policy read on teacher_away for select to ketenwijzer_app
  using (network_id = current_network() and current_person() is not null);
create policy keep on teacher_away to ketenwijzer_app
  using (network_id = current_network()
         and (teacher_id = current_teacher() or (current_person() is not null and may_keep_teacher(network_id, teacher_id))))
  with check (network_id = current_network()
         and (teacher_id = current_teacher() or (current_person() is not null and may_keep_teacher(network_id, teacher_id))));
create policy jobs on teacher_away to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, delete on teacher_away to ketenwijzer_app;
grant select, insert, delete on teacher_away to ketenwijzer_jobs;

-- The way to the own page for a teacher without account; only the hash of the token is kept.
create table teacher_link (
  network_id uuid not null,
  id uuid not null,
  teacher_id uuid not null,
  token_hash bytea not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, teacher_id) references teacher (network_id, id) on delete cascade
);
create unique index on teacher_link (network_id, token_hash);
create index on teacher_link (network_id, teacher_id);
alter table teacher_link enable row level security;
alter table teacher_link force row level security;
create policy holder_reads on teacher_link for select to ketenwijzer_app
  using (network_id = current_network()
         and (encode(token_hash, 'hex') = current_key() or teacher_id = current_teacher()));
create policy keep on teacher_link to ketenwijzer_app
  using (network_id = current_network()
         and (teacher_id = current_teacher() or (current_person() is not null and may_keep_teacher(network_id, teacher_id))))
  with check (network_id = current_network()
         and (teacher_id = current_teacher() or (current_person() is not null and may_keep_teacher(network_id, teacher_id))));
create policy jobs on teacher_link to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update (revoked_at) on teacher_link to ketenwijzer_app;
grant select, delete on teacher_link to ketenwijzer_jobs;

-- A secret address that a calendar reads: of a teacher, an organiser or a place. Only the hash of the token is kept.
create table calendar_feed (
  network_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('teacher', 'organiser', 'place')),
  -- Who made it and may end it; of a teacher their organisation.
  organisation_id uuid not null,
  teacher_id uuid,
  place text not null default '',
  token_hash bytea not null,
  made_at timestamptz not null,
  revoked_at timestamptz,
  last_read_at timestamptz,
  primary key (network_id, id),
  check ((kind = 'teacher') = (teacher_id is not null)),
  check ((kind = 'place') = (place <> '')),
  foreign key (network_id, organisation_id) references partnership (network_id, organisation_id),
  foreign key (network_id, teacher_id) references teacher (network_id, id) on delete cascade
);
create unique index on calendar_feed (network_id, token_hash);
create index on calendar_feed (network_id, organisation_id);
create index on calendar_feed (network_id, teacher_id);
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy holder_reads on calendar_feed for select to ketenwijzer_app
  using (network_id = current_network() and encode(token_hash, 'hex') = current_key());
create policy holder_notes on calendar_feed for update to ketenwijzer_app
  using (network_id = current_network() and encode(token_hash, 'hex') = current_key())
  with check (network_id = current_network() and encode(token_hash, 'hex') = current_key());
create policy keep on calendar_feed to ketenwijzer_app
  using (network_id = current_network()
         and (teacher_id = current_teacher() or (current_person() is not null and may_keep(organisation_id))))
  with check (network_id = current_network()
         and (teacher_id = current_teacher() or (current_person() is not null and may_keep(organisation_id))));
create policy jobs on calendar_feed to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update (revoked_at, last_read_at) on calendar_feed to ketenwijzer_app;
grant select, insert, delete on calendar_feed to ketenwijzer_jobs;

-- What the organisers of a course were told by the clock, once.
create table course_notice (
  network_id uuid not null,
  course_id uuid not null,
  kind text not null check (kind in ('too-few', 'no-certificate')),
  -- The day that it was about: another day is told again.
  about text not null,
  made_at timestamptz not null,
  primary key (network_id, course_id, kind, about),
  foreign key (network_id, course_id) references course (network_id, id) on delete cascade
);
alter table course_notice enable row level security;
alter table course_notice force row level security;
create policy jobs on course_notice to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert on course_notice to ketenwijzer_jobs;
