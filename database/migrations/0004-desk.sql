-- The desk: help points, the questions that people ask there, and where a worker sits today.
-- Questions are seen by the organisation that noted them and by the network's lead and admin. Nothing about the visitor
-- is kept but, where a network asks for it, a coarse age class; a visit only says "the same visitor asked this too".

create table help_point (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  organisation_id uuid not null references organisation (id),
  name text not null,
  name_en text not null default '',
  type text not null,
  location_id uuid,
  in_library boolean not null,
  -- As the guide's hours (platform/schedule): what people wrote, and what we understood of it.
  hours jsonb,
  -- Places and days of a help point that travels, in words.
  stops text not null default '',
  paid_staff int not null default 0 check (paid_staff between 0 and 500),
  volunteers int not null default 0 check (volunteers between 0 and 500),
  needs_appointment boolean not null default false,
  languages text[] not null default '{}',
  since date not null,
  until date,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (network_id, id),
  foreign key (network_id, location_id) references location (network_id, id) on delete set null (location_id),
  check (until >= since)
);
create index on help_point (network_id, organisation_id);
create index on help_point (network_id, location_id);

create table question (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  organisation_id uuid not null references organisation (id),
  point_id uuid not null,
  -- The worker who noted it; forgotten after a year.
  person_id uuid,
  -- Shared by the questions of one visitor; drawn at random, says nothing about who that was.
  visit_id uuid not null,
  asked_on date not null,
  day_part text not null check (day_part in ('morning', 'afternoon', 'evening')),
  channel text not null check (channel in ('walk-in', 'appointment', 'phone', 'mobile')),
  kind text not null check (kind in ('government', 'municipality', 'library', 'device', 'care', 'bank', 'safety', 'other')),
  theme text not null,
  -- The public service provider it was about.
  about text,
  digid text check (digid is null or theme = 'digid'),
  help text[] not null default '{}',
  -- Cold referrals: the offers that were named, and every organisation that was, also through an offer.
  referred_offers uuid[] not null default '{}',
  referred_organisations uuid[] not null default '{}',
  is_warm boolean not null default false,
  duration text check (duration in ('under-5', '5-15', '15-30', 'over-30')),
  result text not null default 'unknown' check (result in ('solved', 'partly', 'not', 'unknown')),
  consent_form boolean not null default false,
  age_class text check (age_class in ('under-27', '27-54', '55-64', '65-74', 'over-75', 'unknown')),
  note text not null default '',
  -- The guard found something in the note and the worker said that it is no personal data.
  note_vouched boolean not null default false,
  is_counted boolean not null default false,
  noted_at timestamptz not null,
  changed_at timestamptz not null,
  removed_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, point_id) references help_point (network_id, id),
  check (cardinality(help) > 0 or is_counted)
);
create index on question (network_id, asked_on, noted_at);
create index on question (network_id, point_id, asked_on);
create index on question (network_id, person_id, noted_at);

-- Where a worker sits today: one choice per organisation that they work for.
create table chosen_point (
  network_id uuid not null,
  person_id uuid not null references person (id) on delete cascade,
  organisation_id uuid not null,
  point_id uuid not null,
  chosen_at timestamptz not null,
  primary key (network_id, person_id, organisation_id),
  foreign key (network_id, point_id) references help_point (network_id, id) on delete cascade
);

alter table help_point enable row level security;
alter table help_point force row level security;
create policy read on help_point for select to ketenwijzer_app using (network_id = current_network());
create policy add on help_point for insert to ketenwijzer_app
  with check (network_id = current_network() and may_keep(organisation_id));
create policy change on help_point for update to ketenwijzer_app
  using (network_id = current_network() and may_keep(organisation_id))
  with check (network_id = current_network() and may_keep(organisation_id));

alter table question enable row level security;
alter table question force row level security;
create policy own_or_lead on question to ketenwijzer_app
  using (network_id = current_network()
         and (organisation_id = current_organisation() or current_staff_role() in ('lead', 'admin')))
  with check (network_id = current_network()
              and (organisation_id = current_organisation() or current_staff_role() in ('lead', 'admin')));

alter table chosen_point enable row level security;
alter table chosen_point force row level security;
create policy own on chosen_point to ketenwijzer_app
  using (network_id = current_network() and person_id = current_person())
  with check (network_id = current_network() and person_id = current_person());

-- The worker acts for the network as a whole.
create policy jobs on help_point to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on question to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on chosen_point to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());

-- A removed question stays a while so that it can come back; only the nightly erasure takes it away.
grant select, insert, update on help_point, question, chosen_point to ketenwijzer_app;
grant select, insert, update, delete on help_point, question, chosen_point to ketenwijzer_jobs;
