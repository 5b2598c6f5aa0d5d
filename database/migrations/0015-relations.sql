-- Room relations: what a partner does in the network, how partners work together, and where to knock.

-- What a partner says of itself stands apart from the partnership, which only those who lead may change.
alter table partnership drop column roles;
create table partner_profile (
  network_id uuid not null,
  organisation_id uuid not null,
  -- What it does in the network (domain N-4.4), also in the network's own words.
  roles text[] not null default '{}',
  -- CBS codes of the districts where it is at work; none is everywhere.
  areas text[] not null default '{}',
  -- What the municipality is to this partner: client, policy maker, subsidiser (domain N-4.2).
  municipality text[] not null default '{}' check (municipality <@ array['commissions', 'policy', 'subsidy']),
  primary key (network_id, organisation_id),
  foreign key (network_id, organisation_id) references partnership (network_id, organisation_id) on delete cascade
);
alter table partner_profile enable row level security;
alter table partner_profile force row level security;
create policy read on partner_profile for select using (network_id = current_network());
create policy keep on partner_profile
  using (network_id = current_network() and may_keep(organisation_id))
  with check (network_id = current_network() and may_keep(organisation_id));
grant select, insert, update on partner_profile to ketenwijzer_app;
grant select, insert on partner_profile to ketenwijzer_jobs;
create policy fills on partner_profile for insert to ketenwijzer_jobs with check (network_id = current_network());

-- One line of the map: from one partner to another. Today and wanted cooperation, and what to do about the difference.
create table relation (
  network_id uuid not null,
  id uuid not null,
  from_id uuid not null,
  to_id uuid not null check (to_id <> from_id),
  kinds text[] not null check (cardinality(kinds) > 0),
  today text not null check (today in ('none', 'ad-hoc', 'structural')),
  wanted text not null check (wanted in ('none', 'ad-hoc', 'structural')),
  action text not null default '',
  version int not null default 1,
  primary key (network_id, id),
  unique (network_id, from_id, to_id),
  foreign key (network_id, from_id) references partnership (network_id, organisation_id) on delete cascade,
  foreign key (network_id, to_id) references partnership (network_id, organisation_id) on delete cascade
);
create index on relation (network_id, to_id);
alter table relation enable row level security;
alter table relation force row level security;
create policy read on relation for select using (network_id = current_network());
create policy keep on relation
  using (network_id = current_network() and may_keep(from_id))
  with check (network_id = current_network() and may_keep(from_id));
grant select, insert, update, delete on relation to ketenwijzer_app;
grant select, insert on relation to ketenwijzer_jobs;
create policy fills on relation for insert to ketenwijzer_jobs with check (network_id = current_network());

-- Where to knock about a theme: a function and a shared mailbox, never somebody's own (domain D-05, D-07).
create table contact_route (
  network_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  subject text not null check (subject <> ''),
  function text not null check (function <> ''),
  mailbox text not null check (mailbox ~ '@'),
  phone text,
  primary key (network_id, id),
  foreign key (network_id, organisation_id) references partnership (network_id, organisation_id) on delete cascade
);
create index on contact_route (network_id, organisation_id);
alter table contact_route enable row level security;
alter table contact_route force row level security;
create policy read on contact_route for select using (network_id = current_network());
create policy keep on contact_route
  using (network_id = current_network() and may_keep(organisation_id))
  with check (network_id = current_network() and may_keep(organisation_id));
grant select, insert, delete on contact_route to ketenwijzer_app;
grant select, insert on contact_route to ketenwijzer_jobs;
create policy fills on contact_route for insert to ketenwijzer_jobs with check (network_id = current_network());
