-- Room contributions: who brings what to which of the five activities, its history, own columns, and files on trial.

create table contribution (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  organisation_id uuid not null,
  activities int[] not null check (cardinality(activities) > 0 and activities <@ array[1, 2, 3, 4, 5]),
  what text not null check (what <> ''),
  -- The example that it follows; null is something of one's own.
  example text,
  kind text not null check (kind in ('money', 'people', 'devices', 'places', 'knowledge', 'referral')),
  amount_cents bigint check (amount_cents >= 0),
  year int check (year between 2000 and 2100),
  hours double precision check (hours >= 0),
  fte double precision check (fte >= 0),
  quantity double precision check (quantity >= 0),
  unit text not null default '',
  -- How much of the quantity is there already, as people say; what the system counts itself stands elsewhere.
  delivered double precision check (delivered >= 0),
  starts_on date,
  ends_on date,
  status text not null check (status in ('proposed', 'pledged', 'running', 'delivered', 'withdrawn')),
  remark text not null default '',
  need text not null default '',
  area_code text references area (code),
  -- A joint programme (DigiVeiliger), the task in it, who by function, and what the part is.
  programme text not null default '',
  task text not null default '',
  part text check (part in ('responsible', 'joins', 'informed')),
  by_function text not null default '',
  version int not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (network_id, id),
  foreign key (network_id, organisation_id) references partnership (network_id, organisation_id),
  check (starts_on <= ends_on),
  -- Domain T2-3: developing what does not exist yet answers a need.
  check (example is distinct from 'develop' or need <> '')
);
create index on contribution (network_id, organisation_id);

-- Every version as it was, the newest one too: nothing that was acknowledged is ever lost.
create table contribution_version (
  network_id uuid not null,
  contribution_id uuid not null,
  version int not null,
  snapshot jsonb not null,
  at timestamptz not null,
  person_id uuid,
  organisation_id uuid,
  primary key (network_id, contribution_id, version),
  foreign key (network_id, contribution_id) references contribution (network_id, id) on delete cascade
);

-- Own columns of a network, beside those that ship.
create table contribution_column (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  label text not null,
  sort int not null,
  primary key (network_id, id)
);
-- Where an organisation stands when it is not in the column of its kind: the id of an own column, or a shipped key.
create table contribution_place (
  network_id uuid not null,
  organisation_id uuid not null,
  column_key text not null,
  primary key (network_id, organisation_id),
  foreign key (network_id, organisation_id) references partnership (network_id, organisation_id)
);

-- A file between its dry run and the decision.
create table contribution_file (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  name text not null,
  rows jsonb not null,
  person_id uuid,
  tried_at timestamptz not null,
  applied_at timestamptz,
  totals jsonb,
  primary key (network_id, id)
);

create function may_keep_contribution(network uuid, wanted uuid) returns boolean stable language sql
  return exists (select from contribution where network_id = network and id = wanted and may_keep(organisation_id));

alter table contribution enable row level security;
alter table contribution force row level security;
create policy read on contribution for select using (network_id = current_network());
create policy add on contribution for insert
  with check (network_id = current_network() and may_keep(organisation_id));
create policy change on contribution for update
  using (network_id = current_network() and may_keep(organisation_id))
  with check (network_id = current_network() and may_keep(organisation_id));
alter table contribution_version enable row level security;
alter table contribution_version force row level security;
create policy read on contribution_version for select using (network_id = current_network());
create policy add on contribution_version for insert
  with check (network_id = current_network() and may_keep_contribution(network_id, contribution_id));
alter table contribution_column enable row level security;
alter table contribution_column force row level security;
create policy read on contribution_column for select using (network_id = current_network());
create policy lead on contribution_column
  using (network_id = current_network() and may_keep(null))
  with check (network_id = current_network() and may_keep(null));
alter table contribution_place enable row level security;
alter table contribution_place force row level security;
create policy read on contribution_place for select using (network_id = current_network());
create policy lead on contribution_place
  using (network_id = current_network() and may_keep(null))
  with check (network_id = current_network() and may_keep(null));
alter table contribution_file enable row level security;
alter table contribution_file force row level security;
create policy lead on contribution_file
  using (network_id = current_network() and may_keep(null))
  with check (network_id = current_network() and may_keep(null));

create policy jobs on contribution to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on contribution_version to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on contribution_column to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on contribution_place to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on contribution_file to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());

grant select, insert, update on contribution to ketenwijzer_app, ketenwijzer_jobs;
grant select, insert on contribution_version to ketenwijzer_app, ketenwijzer_jobs;
grant select, insert, update, delete on contribution_column, contribution_place to ketenwijzer_app, ketenwijzer_jobs;
grant select, insert, update on contribution_file to ketenwijzer_app;
grant select, insert, delete on contribution_file to ketenwijzer_jobs;
