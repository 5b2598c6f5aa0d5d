-- The municipal module (domain G-05, G-06): topics of municipal service, each with the address of the service, when somebody
-- looked at it, and who keeps it right. Everyone may follow a short address to the service; staff read the rest.
create table module_topic (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  -- CBS code of the municipality whose service it is.
  municipality text not null check (municipality ~ '^GM[0-9]{4}$'),
  owner_id uuid not null,
  -- Typed over from paper: /les/paspoort.
  short text not null check (short ~ '^[a-z0-9](-?[a-z0-9]){1,29}$'),
  title text not null check (title <> ''),
  -- What the sheet says: a line per step.
  lesson text not null default '',
  url text not null default '' check (url = '' or url ~ '^https://'),
  check_months int not null default 6 check (check_months between 1 and 24),
  version int not null default 1,
  changed_at timestamptz not null,
  -- The last time that a person laid the lesson beside the service, and what its address was then.
  checked_on date,
  checked_by uuid,
  checked_url text not null default '',
  -- What the automatic look found since then: where the address leads to, and how often it failed in a row.
  link_state text check (link_state in ('ok', 'moved', 'gone', 'unreachable')),
  link_at timestamptz,
  link_to text not null default '',
  link_fails int not null default 0,
  -- Where the address led to when a person found that right.
  known_to text not null default '',
  -- What the owner was told of, so that nobody hears the same twice.
  told_about text not null default '',
  ended_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, owner_id) references partnership (network_id, organisation_id)
);
create unique index on module_topic (network_id, short) where ended_at is null;
create index on module_topic (network_id, owner_id);
alter table module_topic enable row level security;
alter table module_topic force row level security;
create policy read on module_topic for select to ketenwijzer_app using (network_id = current_network());
create policy keep on module_topic to ketenwijzer_app
  using (network_id = current_network() and current_person() is not null and may_keep(owner_id))
  with check (network_id = current_network() and current_person() is not null and may_keep(owner_id));
create policy jobs on module_topic to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update on module_topic to ketenwijzer_app;
grant select, insert, update, delete on module_topic to ketenwijzer_jobs;

-- What a topic said before; only ever added to.
create table module_topic_version (
  network_id uuid not null,
  topic_id uuid not null,
  version int not null,
  snapshot jsonb not null,
  at timestamptz not null,
  person_id uuid,
  primary key (network_id, topic_id, version),
  foreign key (network_id, topic_id) references module_topic (network_id, id) on delete cascade
);
alter table module_topic_version enable row level security;
alter table module_topic_version force row level security;
create policy read on module_topic_version for select to ketenwijzer_app
  using (network_id = current_network() and current_person() is not null);
create policy add on module_topic_version for insert to ketenwijzer_app
  with check (network_id = current_network() and exists (
    select from module_topic t where t.network_id = module_topic_version.network_id and t.id = topic_id
      and may_keep(t.owner_id)));
create policy jobs on module_topic_version to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert on module_topic_version to ketenwijzer_app;
grant select, insert, delete on module_topic_version to ketenwijzer_jobs;
