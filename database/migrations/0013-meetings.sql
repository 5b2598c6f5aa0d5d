-- Meetings of the partners: who is asked, what is on the agenda, what was decided, who does what, and the report.
-- Staff of the network read all of it; lead and admin keep it. Residents and guests see nothing.

create table meeting (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  -- The meetings that were planned together by one rule.
  series_id uuid,
  title text not null,
  kind text not null check (kind in ('partners', 'ido', 'other')),
  -- As the clock on the wall shows it: a meeting at two stays at two when summer time ends.
  held_on date not null,
  starts time not null,
  ends time not null,
  place text not null default '',
  link text not null default '',
  status text not null default 'planned' check (status in ('planned', 'held', 'cancelled')),
  -- Of the appointment in other people's calendars (RFC 5545): raised by every change that they must hear of.
  sequence int not null default 0,
  version int not null default 1,
  report text,
  report_version int not null default 0,
  report_approved_at timestamptz,
  report_approved_by uuid,
  report_mailed_at timestamptz,
  created_at timestamptz not null,
  primary key (network_id, id),
  check (ends > starts)
);
create index on meeting (network_id, held_on);
create index on meeting (network_id, series_id) where series_id is not null;

create table meeting_invitee (
  network_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  -- Null is somebody from outside the network.
  organisation_id uuid references organisation (id),
  organisation_name text not null default '',
  function text not null default '',
  -- One member of staff; without it the coordinators of the organisation get the mail.
  person_id uuid references person (id),
  email_sealed bytea,
  -- The sequence that was mailed last; null is not yet.
  mailed_sequence int,
  reply text check (reply in ('yes', 'no', 'unsure')),
  replied_at timestamptz,
  attendance text check (attendance in ('present', 'apologies', 'absent')),
  sort int not null default 0,
  primary key (network_id, id),
  foreign key (network_id, meeting_id) references meeting (network_id, id) on delete cascade
);
create index on meeting_invitee (network_id, meeting_id);

create table meeting_item (
  network_id uuid not null,
  id uuid not null,
  meeting_id uuid not null,
  sort int not null,
  title text not null,
  minutes int not null check (minutes between 0 and 480),
  kind text not null check (kind in ('opening', 'information', 'discussion', 'decision', 'actions', 'closing')),
  -- 'offer:ID' or an address in this network; what it says is the label, also when the thing itself is gone.
  about text not null default '',
  about_label text not null default '',
  notes text not null default '',
  version int not null default 1,
  primary key (network_id, id),
  foreign key (network_id, meeting_id) references meeting (network_id, id) on delete cascade
);
create index on meeting_item (network_id, meeting_id, sort);

create table decision (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  year int not null,
  number int not null,
  text text not null,
  decided_on date not null,
  meeting_id uuid,
  item_id uuid,
  about text not null default '',
  about_label text not null default '',
  withdrawn_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  primary key (network_id, id),
  unique (network_id, year, number),
  foreign key (network_id, meeting_id) references meeting (network_id, id),
  foreign key (network_id, item_id) references meeting_item (network_id, id) on delete set null (item_id)
);
create index on decision (network_id, meeting_id);

create table action_point (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  what text not null,
  organisation_id uuid references organisation (id),
  -- Who does it: a function in words, a member of staff, or both.
  function text not null default '',
  person_id uuid references person (id),
  due_on date,
  status text not null default 'open' check (status in ('open', 'doing', 'done', 'dropped')),
  meeting_id uuid,
  item_id uuid,
  about text not null default '',
  about_label text not null default '',
  reminded_soon_at timestamptz,
  reminded_late_at timestamptz,
  closed_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null,
  primary key (network_id, id),
  foreign key (network_id, meeting_id) references meeting (network_id, id),
  foreign key (network_id, item_id) references meeting_item (network_id, id) on delete set null (item_id)
);
create index on action_point (network_id, status, due_on);
create index on action_point (network_id, meeting_id);
create index on action_point (network_id, person_id) where person_id is not null;

create table action_event (
  network_id uuid not null,
  id uuid not null,
  action_id uuid not null,
  at timestamptz not null,
  person_id uuid,
  organisation_id uuid,
  status text not null,
  due_on date,
  remark text not null default '',
  primary key (network_id, id),
  foreign key (network_id, action_id) references action_point (network_id, id) on delete cascade
);
create index on action_event (network_id, action_id, at);

create function leads_network() returns boolean stable parallel safe language sql
  return coalesce(current_staff_role() in ('lead', 'admin'), false);
-- Desk workers do what stands in their own name; a coordinator what the organisation took on.
create function may_do_action(owner uuid, person uuid) returns boolean stable parallel safe language sql
  return leads_network()
      or coalesce(person = current_person(), false)
      or coalesce(owner = current_organisation() and current_staff_role() = 'coordinator', false);

alter table meeting enable row level security;
alter table meeting force row level security;
create policy read on meeting for select to ketenwijzer_app
  using (network_id = current_network() and current_staff_role() is not null);
create policy lead on meeting to ketenwijzer_app
  using (network_id = current_network() and leads_network())
  with check (network_id = current_network() and leads_network());

alter table meeting_invitee enable row level security;
alter table meeting_invitee force row level security;
create policy read on meeting_invitee for select to ketenwijzer_app
  using (network_id = current_network() and current_staff_role() is not null);
create policy lead on meeting_invitee to ketenwijzer_app
  using (network_id = current_network() and leads_network())
  with check (network_id = current_network() and leads_network());
create policy own_reply on meeting_invitee for update to ketenwijzer_app
  using (network_id = current_network() and may_do_action(organisation_id, person_id))
  with check (network_id = current_network() and may_do_action(organisation_id, person_id));

alter table meeting_item enable row level security;
alter table meeting_item force row level security;
create policy read on meeting_item for select to ketenwijzer_app
  using (network_id = current_network() and current_staff_role() is not null);
create policy lead on meeting_item to ketenwijzer_app
  using (network_id = current_network() and leads_network())
  with check (network_id = current_network() and leads_network());

alter table decision enable row level security;
alter table decision force row level security;
create policy read on decision for select to ketenwijzer_app
  using (network_id = current_network() and current_staff_role() is not null);
create policy lead on decision to ketenwijzer_app
  using (network_id = current_network() and leads_network())
  with check (network_id = current_network() and leads_network());

alter table action_point enable row level security;
alter table action_point force row level security;
create policy read on action_point for select to ketenwijzer_app
  using (network_id = current_network() and current_staff_role() is not null);
create policy add on action_point for insert to ketenwijzer_app
  with check (network_id = current_network()
              and (leads_network()
                   or (current_staff_role() = 'coordinator' and organisation_id = current_organisation())));
create policy change on action_point for update to ketenwijzer_app
  using (network_id = current_network() and may_do_action(organisation_id, person_id))
  with check (network_id = current_network() and may_do_action(organisation_id, person_id));

alter table action_event enable row level security;
alter table action_event force row level security;
create policy read on action_event for select to ketenwijzer_app
  using (network_id = current_network() and current_staff_role() is not null);
create policy add on action_event for insert to ketenwijzer_app
  with check (network_id = current_network()
              and exists (select from action_point a
                          where a.network_id = action_event.network_id and a.id = action_id
                            and may_do_action(a.organisation_id, a.person_id)));

-- The worker acts for the network as a whole: it reminds, and erases who was named.
create policy jobs on meeting to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on meeting_invitee to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on meeting_item to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on decision to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on action_point to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on action_event to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());

grant select, insert, update on meeting, decision, action_point to ketenwijzer_app;
grant select, insert on action_event to ketenwijzer_app;
grant select, insert, update, delete on meeting_invitee, meeting_item to ketenwijzer_app;
grant select, insert, update, delete
  on meeting, meeting_invitee, meeting_item, decision, action_point, action_event to ketenwijzer_jobs;
