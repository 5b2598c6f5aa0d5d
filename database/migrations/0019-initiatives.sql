-- Room initiatives: what is being done or thought of in districts, what it needs, and which partners it was brought together with.
-- Everybody who works in the network reads. Who runs it keeps it; what nobody but residents run is kept by those who lead.

create table initiative (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  -- The partner that runs it; null is a group of residents, called run_by.
  organisation_id uuid,
  run_by text not null default '',
  -- A function and its shared mailbox, never a person.
  contact_function text not null default '',
  contact_mailbox text check (contact_mailbox ~ '@'),
  title text not null check (title <> ''),
  what text not null default '',
  -- CBS codes of districts; none is everywhere.
  areas text[] not null default '{}',
  place text not null default '',
  target_groups text[] not null default '{}',
  themes text[] not null default '{}',
  activities int[] not null default '{}' check (activities <@ array[1, 2, 3, 4, 5]),
  stage text not null check (stage in ('idea', 'starting', 'running', 'ended')),
  -- Kinds of contributions, as in contribution.kind.
  needs text[] not null default '{}' check (needs <@ array['money', 'people', 'devices', 'places', 'knowledge', 'referral']),
  needs_text text not null default '',
  offers text[] not null default '{}' check (offers <@ array['money', 'people', 'devices', 'places', 'knowledge', 'referral']),
  offers_text text not null default '',
  version int not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (network_id, id),
  foreign key (network_id, organisation_id) references partnership (network_id, organisation_id),
  check (organisation_id is not null or run_by <> '')
);
create index on initiative (network_id, organisation_id);

-- What became of an initiative and a partner: brought together, or not. One of both has said so.
create table initiative_match (
  network_id uuid not null,
  initiative_id uuid not null,
  organisation_id uuid not null,
  status text not null check (status in ('connected', 'declined')),
  side text not null check (side in ('initiative', 'partner', 'lead')),
  reason text not null default '',
  decided_on date not null,
  decided_by uuid,
  primary key (network_id, initiative_id, organisation_id),
  check (status = 'connected' or reason <> ''),
  foreign key (network_id, initiative_id) references initiative (network_id, id) on delete cascade,
  foreign key (network_id, organisation_id) references partnership (network_id, organisation_id) on delete cascade
);
create index on initiative_match (network_id, organisation_id);

do $$
declare name text;
begin
  foreach name in array array['initiative', 'initiative_match'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy read on %I for select to ketenwijzer_app
      using (network_id = current_network() and current_staff_role() is not null)', name);
    execute format('create policy jobs on %I to ketenwijzer_jobs
      using (network_id = current_network()) with check (network_id = current_network())', name);
  end loop;
end $$;
grant select, insert, update on initiative to ketenwijzer_app, ketenwijzer_jobs;
grant select, insert, delete on initiative_match to ketenwijzer_app, ketenwijzer_jobs;
grant update on initiative_match to ketenwijzer_jobs;

create function may_keep_initiative(owner uuid) returns boolean stable parallel safe language sql
  return may_keep(owner) and coalesce(current_staff_role() <> 'desk', false);
create policy add on initiative for insert to ketenwijzer_app
  with check (network_id = current_network() and may_keep_initiative(organisation_id));
create policy change on initiative for update to ketenwijzer_app
  using (network_id = current_network() and may_keep_initiative(organisation_id))
  with check (network_id = current_network() and may_keep_initiative(organisation_id));

-- Either side speaks: who runs the initiative, or the partner. The sub-select is bound by the policy of its table.
create policy decide on initiative_match for insert to ketenwijzer_app
  with check (network_id = current_network() and (may_keep_initiative(organisation_id) or exists (
    select from initiative i where i.network_id = initiative_match.network_id and i.id = initiative_id
      and may_keep_initiative(i.organisation_id))));
create policy undo on initiative_match for delete to ketenwijzer_app
  using (network_id = current_network() and (may_keep_initiative(organisation_id) or exists (
    select from initiative i where i.network_id = initiative_match.network_id and i.id = initiative_id
      and may_keep_initiative(i.organisation_id))));
