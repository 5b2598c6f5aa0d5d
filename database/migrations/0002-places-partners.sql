-- Rooms places and partners.

create table municipality (
  code text primary key check (code ~ '^GM[0-9]{4}$'),
  name text not null,
  valid_from date,
  valid_to date,
  successor text references municipality (code)
);
create table area (
  code text primary key check (code ~ '^(WK[0-9]{6}|BU[0-9]{8})$'),
  municipality_code text not null references municipality (code),
  parent_code text references area (code),
  name text not null,
  valid_from date,
  valid_to date
);
create index on area (municipality_code);
-- One figure of a region: missing figures have no row, they are never zero.
create table figure (
  region_code text not null,
  measure text not null,
  year int not null,
  value numeric not null,
  source text not null,
  primary key (region_code, measure, year)
);
-- Names of places and their points (GeoNames, CC BY 4.0, and places that an import or the demo brings).
create table place (
  id bigint generated always as identity primary key,
  name text not null,
  plain text not null,
  lat double precision not null,
  lon double precision not null,
  inhabitants int not null default 0,
  source text not null,
  unique (plain, source, lat, lon)
);
create index on place (plain);
create index on place using gin (plain gin_trgm_ops);
grant select on municipality, area, figure, place to ketenwijzer_app, ketenwijzer_jobs;
grant insert, update on municipality, area, figure, place to ketenwijzer_jobs;

create table organisation (
  id uuid primary key,
  name text not null,
  kind text not null,
  sector text not null,
  description text not null default '',
  phone text,
  email text,
  url text,
  kvk text,
  created_at timestamptz not null default now()
);
create index on organisation (lower(name));

create table network (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text not null,
  guide_name text not null,
  kind text not null default 'keten' check (kind in ('keten', 'coalitie', 'platform', 'alliantie')),
  lead_organisation_id uuid references organisation (id),
  lead_person_id uuid,
  helpline_phone text not null,
  helpline_hours_nl text not null,
  helpline_hours_en text not null,
  theme text not null default 'ketenwijzer',
  lat double precision not null,
  lon double precision not null,
  -- What a network may set itself: days, months and lists (see partners/rules.ts).
  settings jsonb not null default '{}',
  created_at timestamptz not null default now()
);
grant select on network to ketenwijzer_app, ketenwijzer_jobs;
grant update (name, guide_name, helpline_phone, helpline_hours_nl, helpline_hours_en, theme, settings, lead_organisation_id, lead_person_id)
  on network to ketenwijzer_app;
alter table network enable row level security;
create policy anyone_reads on network for select using (true);
create policy own on network for update using (id = current_network()) with check (id = current_network());

create table network_municipality (
  network_id uuid not null references network (id),
  municipality_code text not null references municipality (code),
  primary key (network_id, municipality_code)
);
grant select on network_municipality to ketenwijzer_app, ketenwijzer_jobs;

create table partnership (
  network_id uuid not null references network (id),
  organisation_id uuid not null references organisation (id),
  roles text[] not null default '{}',
  ring text not null default 'associated' check (ring in ('consortium', 'associated')),
  since date not null,
  until date,
  primary key (network_id, organisation_id)
);
create index on partnership (organisation_id);
alter table partnership enable row level security;
alter table partnership force row level security;
create policy network on partnership using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update, delete on partnership to ketenwijzer_app, ketenwijzer_jobs;

-- An organisation is one record for the whole installation, seen in the networks it takes part in.
alter table organisation enable row level security;
alter table organisation force row level security;
create policy partners_see on organisation for select to ketenwijzer_app, ketenwijzer_jobs using (
  exists (select 1 from partnership p where p.organisation_id = organisation.id and p.network_id = current_network()));
create policy partners_add on organisation for insert to ketenwijzer_app, ketenwijzer_jobs with check (current_network() is not null);
create policy own_or_lead_changes on organisation for update to ketenwijzer_app using (
  id = current_organisation()
  or (current_staff_role() in ('lead', 'admin')
      and exists (select 1 from partnership p where p.organisation_id = organisation.id and p.network_id = current_network())));
create policy owner on organisation to current_user using (true) with check (true);
grant select, insert, update on organisation to ketenwijzer_app, ketenwijzer_jobs;

create table person (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  created_at timestamptz not null,
  disabled_at timestamptz
);

create table membership (
  network_id uuid not null references network (id),
  id uuid not null,
  person_id uuid not null references person (id),
  organisation_id uuid not null,
  role text not null check (role in ('desk', 'coordinator', 'lead', 'admin')),
  since date not null,
  until date,
  primary key (network_id, id),
  foreign key (network_id, organisation_id) references partnership (network_id, organisation_id)
);
create unique index on membership (network_id, person_id, organisation_id, role) where until is null;
create index on membership (person_id);
create index on membership (network_id, organisation_id);
alter table membership enable row level security;
alter table membership force row level security;
create policy network on membership to ketenwijzer_app, ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
-- Signing in happens before anyone is bound to a network: the owner looks that up, outside the app's role.
create policy owner on membership to current_user using (true) with check (true);
grant select, insert, update on membership to ketenwijzer_app, ketenwijzer_jobs;

alter table person enable row level security;
alter table person force row level security;
create policy colleagues_see on person for select to ketenwijzer_app, ketenwijzer_jobs using (
  id = current_person()
  or exists (select 1 from membership m where m.person_id = person.id and m.network_id = current_network()));
create policy add on person for insert to ketenwijzer_app, ketenwijzer_jobs with check (current_network() is not null);
create policy own_changes on person for update to ketenwijzer_app using (id = current_person());
create policy owner on person to current_user using (true) with check (true);
grant select, insert, update on person to ketenwijzer_app, ketenwijzer_jobs;

alter table session add foreign key (person_id) references person (id);

create table invitation (
  network_id uuid not null references network (id),
  id uuid not null,
  -- partner: an organisation is asked to join; colleague: a person is asked into an organisation
  kind text not null check (kind in ('partner', 'colleague')),
  organisation_id uuid,
  organisation_name text not null,
  role text not null check (role in ('desk', 'coordinator', 'lead', 'admin')),
  email_sealed bytea,
  token_hash bytea not null,
  created_by uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  primary key (network_id, id)
);
create unique index on invitation (network_id, token_hash);
alter table invitation enable row level security;
alter table invitation force row level security;
create policy network on invitation using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update, delete on invitation to ketenwijzer_app, ketenwijzer_jobs;

-- What a network adds to the lists that ship with the product; keys stay, labels are text.
create table term (
  network_id uuid not null references network (id),
  list text not null,
  key text not null check (key ~ '^[a-z0-9][a-z0-9-]*$'),
  label_nl text not null,
  label_en text not null,
  sort int not null default 0,
  primary key (network_id, list, key)
);
alter table term enable row level security;
alter table term force row level security;
create policy network on term using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update, delete on term to ketenwijzer_app, ketenwijzer_jobs;

-- One account per address over the whole installation. The app's role can't see accounts of other networks, and need
-- not: it gives an address and gets an id. Runs as the owner; the name of an existing account never changes here.
create function join_person(new_id uuid, new_email text, new_name text, at timestamptz) returns uuid
  language sql security definer set search_path = public, pg_temp as $$
  insert into person (id, email, name, created_at) values (new_id, lower(new_email), new_name, at)
  on conflict (email) do update set email = excluded.email
  returning id
$$;
revoke all on function join_person from public;
grant execute on function join_person to ketenwijzer_app;
