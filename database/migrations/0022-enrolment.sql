-- Enrolment: places kept for partners, moving to another course, enrolling out of a referral, reminders, calls with an
-- outcome; and text messages beside letters.

-- Kept for partners and not taken yet. The database refuses one seat too many, kept ones included.
alter table course add column reserved int not null default 0 check (reserved >= 0);
alter table course add check (seats_taken + reserved <= maximum);

create table seat_reservation (
  network_id uuid not null,
  course_id uuid not null,
  -- Only whom this partner helped to the course may take these.
  partner_id uuid not null,
  seats int not null check (seats between 1 and 500),
  -- From this day on they are for everyone; the clock, or the organiser, releases them.
  releases_on date not null,
  made_at timestamptz not null,
  released_at timestamptz,
  primary key (network_id, course_id, partner_id),
  foreign key (network_id, course_id) references course (network_id, id) on delete cascade,
  foreign key (network_id, partner_id) references partnership (network_id, organisation_id)
);
create index on seat_reservation (network_id, releases_on) where released_at is null;
create index on seat_reservation (network_id, partner_id);
alter table seat_reservation enable row level security;
alter table seat_reservation force row level security;
create policy organisers_and_partner_read on seat_reservation for select to ketenwijzer_app
  using (network_id = current_network()
         and (runs_course(network_id, course_id) or partner_id = current_organisation()));
create policy organisers_add on seat_reservation for insert to ketenwijzer_app
  with check (network_id = current_network() and runs_course(network_id, course_id));
create policy organisers_change on seat_reservation for update to ketenwijzer_app
  using (network_id = current_network() and runs_course(network_id, course_id))
  with check (network_id = current_network() and runs_course(network_id, course_id));
create policy jobs on seat_reservation to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update on seat_reservation to ketenwijzer_app, ketenwijzer_jobs;

-- What the organiser lets participants do themselves.
create table enrolment_choice (
  network_id uuid not null,
  course_id uuid not null,
  -- Moving to another course of the same organiser, with the code.
  own_moves boolean not null,
  primary key (network_id, course_id),
  foreign key (network_id, course_id) references course (network_id, id) on delete cascade
);
alter table enrolment_choice enable row level security;
alter table enrolment_choice force row level security;
create policy read on enrolment_choice for select to ketenwijzer_app using (network_id = current_network());
create policy organisers_add on enrolment_choice for insert to ketenwijzer_app
  with check (network_id = current_network() and runs_course(network_id, course_id));
create policy organisers_change on enrolment_choice for update to ketenwijzer_app
  using (network_id = current_network() and runs_course(network_id, course_id))
  with check (network_id = current_network() and runs_course(network_id, course_id));
create policy jobs on enrolment_choice to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update on enrolment_choice to ketenwijzer_app, ketenwijzer_jobs;

-- Who moves keeps code, contact and consent: they go to the new row, and the old one says where to.
alter table enrolment add column moved_to uuid;
-- Out of which warm referral; and, with a consent of its own, whether its sender hears how it goes.
alter table enrolment add column referral_id uuid;
alter table enrolment add column tells_sender boolean not null default false;
alter table enrolment add check (referral_id is not null or not tells_sender);
-- Read aloud by a worker, or read by oneself; and on which day somebody said yes.
alter table enrolment add column consent_how text not null default 'self' check (consent_how in ('self', 'desk', 'phone'));
alter table enrolment add column consent_given_on date;
alter table enrolment drop constraint enrolment_status_check;
alter table enrolment add constraint enrolment_status_check
  check (status in ('enrolled', 'waiting', 'offered', 'lapsed', 'cancelled', 'moved'));
create index on enrolment (network_id, referral_id) where referral_id is not null;
grant update (code, contact_sealed, person_hash, moved_to, tells_sender) on enrolment to ketenwijzer_app;

alter table enrolment_message drop constraint enrolment_message_kind_check;
alter table enrolment_message add constraint enrolment_message_kind_check check (kind in
  ('enrolled', 'waiting', 'offered', 'lapsed', 'stopped', 'moved', 'lesson-off', 'course-off', 'reminder', 'absences'));
alter table enrolment_message drop constraint enrolment_message_channel_check;
alter table enrolment_message add constraint enrolment_message_channel_check
  check (channel in ('email', 'phone', 'none', 'sms'));
-- What came of a call that was more than telling something.
alter table enrolment_message add column outcome text check (outcome in ('comes', 'stops', 'not-reached'));
grant update (outcome), delete on enrolment_message to ketenwijzer_app;
grant update (outcome) on enrolment_message to ketenwijzer_jobs;

-- A text message waits, is seen waiting and is erased like a letter.
alter table letter add column channel text not null default 'email' check (channel in ('email', 'sms'));

-- Who organises a course reads who takes part. Only an organiser adds another one, and only while nobody enrolled.
create function course_readers_stay() returns trigger language plpgsql as $$
begin
  -- People at work; the worker moves nothing of its own accord.
  if current_user <> 'ketenwijzer_app' then
    return new;
  end if;
  if new.organiser_id = any (old.co_organisers || old.organiser_id)
     and new.co_organisers <@ (old.co_organisers || old.organiser_id) then
    return new;
  end if;
  if old.last_place > 0 or not coalesce(current_organisation() = any (old.co_organisers || old.organiser_id), false) then
    raise exception 'who organises course % can not change now', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger readers_stay before update of organiser_id, co_organisers on course
  for each row execute function course_readers_stay();
