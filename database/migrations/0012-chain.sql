-- Room chain: what the partners want together (the programme), who leads them, the two contacts, and the nine steps.
-- Everybody who works in the network reads; the lead and the administrator write. A step is also kept by the
-- organisation that took it on.

create table programme (
  network_id uuid primary key references network (id) on delete cascade,
  name text not null default '',
  status text not null default 'draft' check (status in ('draft', 'adopted', 'running', 'ended')),
  vision text not null default '',
  definition text not null default '',
  -- The three questions under the definition (domain A19): can people, do they know how, do they want to.
  can_text text not null default '',
  know_text text not null default '',
  want_text text not null default '',
  parent_agenda text not null default '',
  parent_url text,
  context_politics text not null default '',
  context_needs text not null default '',
  context_network text not null default '',
  context_means text not null default '',
  context_library text not null default '',
  starts_on date,
  ends_on date,
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by uuid,
  check (ends_on >= starts_on)
);

create table programme_goal (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  text text not null,
  origin text not null check (origin in ('chosen', 'imposed')),
  origin_text text not null default '',
  sort int not null default 0,
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (network_id, id)
);

-- Who leads, one after the other. `until_on` is what was agreed, `ended_on` when somebody else took over.
create table lead_term (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  organisation_id uuid references organisation (id),
  person_id uuid,
  function_text text not null default '',
  mandate text not null default '',
  from_on date not null,
  until_on date,
  ended_on date,
  decision_text text not null default '',
  decision_url text,
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (network_id, id),
  check (organisation_id is not null or person_id is not null),
  check (until_on >= from_on),
  check (ended_on >= from_on)
);
-- Exactly one at a time.
create unique index on lead_term (network_id) where ended_on is null;
insert into lead_term (network_id, id, organisation_id, person_id, from_on, changed_at)
  select id, gen_random_uuid(), lead_organisation_id, lead_person_id, created_at::date, created_at
  from network
  where lead_organisation_id is not null or lead_person_id is not null;

-- A function and its mailbox, never a person.
create table chain_contact (
  network_id uuid not null references network (id) on delete cascade,
  kind text not null check (kind in ('administrative', 'official')),
  organisation_id uuid references organisation (id),
  function_text text not null,
  portfolio text not null default '',
  motivation text not null default '',
  email text not null,
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (network_id, kind)
);

create table chain_step (
  network_id uuid not null references network (id) on delete cascade,
  step int not null check (step between 1 and 9),
  status text not null default 'not-started' check (status in ('not-started', 'busy', 'done', 'revised')),
  owner_id uuid references organisation (id),
  owner_function text not null default '',
  due_on date,
  next_action text not null default '',
  note text not null default '',
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (network_id, step)
);

create table chain_evidence (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  step int not null check (step between 1 and 9),
  label text not null,
  url text,
  added_at timestamptz not null,
  added_by uuid,
  primary key (network_id, id)
);
create index on chain_evidence (network_id, step);

-- What existed already when the network began: a start, not a case.
create table chain_start (
  network_id uuid primary key references network (id) on delete cascade,
  answers text[] not null,
  changed_at timestamptz not null,
  changed_by uuid
);

do $$
declare name text;
begin
  foreach name in array array['programme', 'programme_goal', 'lead_term', 'chain_contact', 'chain_start'] loop
    execute format('create policy read on %I for select using (network_id = current_network())', name);
    execute format('create policy lead on %I to ketenwijzer_app
      using (network_id = current_network() and may_keep(null))
      with check (network_id = current_network() and may_keep(null))', name);
  end loop;
  foreach name in array array['programme', 'programme_goal', 'lead_term', 'chain_contact', 'chain_start', 'chain_step',
                              'chain_evidence'] loop
    execute format('create policy jobs on %I to ketenwijzer_jobs
      using (network_id = current_network()) with check (network_id = current_network())', name);
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to ketenwijzer_app, ketenwijzer_jobs', name);
  end loop;
end $$;

create policy read on chain_step for select using (network_id = current_network());
create policy add on chain_step for insert to ketenwijzer_app
  with check (network_id = current_network() and may_keep(null));
create policy change on chain_step for update to ketenwijzer_app
  using (network_id = current_network() and may_keep(owner_id) and current_staff_role() <> 'desk')
  with check (network_id = current_network() and may_keep(owner_id));
create policy read on chain_evidence for select using (network_id = current_network());
create policy own_step on chain_evidence to ketenwijzer_app
  using (network_id = current_network() and current_staff_role() <> 'desk' and (may_keep(null) or exists (
    select 1 from chain_step s
    where s.network_id = chain_evidence.network_id and s.step = chain_evidence.step and s.owner_id = current_organisation())));

-- Keten, coalitie, platform of alliantie: the lead says which.
grant update (kind) on network to ketenwijzer_app, ketenwijzer_jobs;
