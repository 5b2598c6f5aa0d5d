-- Agreements between partners, and files: what hangs on an agreement or is evidence at a step.
-- An agreement is read by its parties and by those who lead; a file by whoever may read the thing it hangs on.

create table agreement (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  -- Who keeps it: a coordinator of this organisation, lead or admin.
  organisation_id uuid not null references organisation (id),
  kind text not null check (kind in ('covenant', 'cooperation', 'processing', 'referral')),
  subject text not null,
  content text not null default '',
  starts_on date not null,
  ends_on date,
  review_on date,
  ended_on date,
  -- For which last day the lead was warned: another last day is another warning.
  warned_for date,
  -- The same organisations as in agreement_party; row-level security reads them here.
  party_ids uuid[] not null,
  version int not null default 1,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (network_id, id),
  check (ends_on >= starts_on)
);
create index on agreement (network_id, ends_on);

create table agreement_party (
  network_id uuid not null,
  id uuid not null,
  agreement_id uuid not null,
  -- A partner, or somebody outside the network by name.
  organisation_id uuid references organisation (id),
  name text not null default '',
  does text not null default '',
  contribution_ids uuid[] not null default '{}',
  signed_by text not null default '',
  signed_on date,
  sort int not null,
  primary key (network_id, id),
  foreign key (network_id, agreement_id) references agreement (network_id, id) on delete cascade,
  check (organisation_id is not null or name <> '')
);
create index on agreement_party (network_id, agreement_id);

create table file (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  hangs_on text not null check (hangs_on in ('agreement', 'evidence')),
  subject uuid not null,
  name text not null,
  type text not null,
  size int not null check (size > 0 and size <= 10485760),
  sha256 bytea not null,
  -- Empty when it was moved to S3-compatible storage, under the key network/id.
  content bytea,
  added_at timestamptz not null,
  added_by uuid,
  primary key (network_id, id)
);
create index on file (network_id, hangs_on, subject);
-- What is stored is compressed already.
alter table file alter column content set storage external;

do $$
declare name text;
begin
  foreach name in array array['agreement', 'agreement_party', 'file'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('grant select, insert, update, delete on %I to ketenwijzer_app, ketenwijzer_jobs', name);
    execute format('create policy jobs on %I to ketenwijzer_jobs
      using (network_id = current_network()) with check (network_id = current_network())', name);
  end loop;
end $$;
revoke update on file from ketenwijzer_app;

create policy parties_read on agreement for select to ketenwijzer_app
  using (network_id = current_network() and (
    may_keep(organisation_id) or current_organisation() = any (party_ids)));
create policy keep on agreement to ketenwijzer_app
  using (network_id = current_network() and may_keep(organisation_id) and current_staff_role() <> 'desk')
  with check (network_id = current_network() and may_keep(organisation_id) and current_staff_role() <> 'desk');

create policy read on agreement_party for select to ketenwijzer_app
  using (network_id = current_network() and exists (
    select 1 from agreement a where a.network_id = agreement_party.network_id and a.id = agreement_party.agreement_id));
create policy keep on agreement_party to ketenwijzer_app
  using (network_id = current_network() and current_staff_role() <> 'desk' and exists (
    select 1 from agreement a
    where a.network_id = agreement_party.network_id and a.id = agreement_party.agreement_id and may_keep(a.organisation_id)))
  with check (network_id = current_network() and current_staff_role() <> 'desk' and exists (
    select 1 from agreement a
    where a.network_id = agreement_party.network_id and a.id = agreement_party.agreement_id and may_keep(a.organisation_id)));

-- The sub-selects are bound by the policies of the tables they read.
create policy read on file for select to ketenwijzer_app
  using (network_id = current_network() and (
    exists (select 1 from agreement a
            where hangs_on = 'agreement' and a.network_id = file.network_id and a.id = file.subject)
    or exists (select 1 from chain_evidence e
               where hangs_on = 'evidence' and e.network_id = file.network_id and e.id = file.subject)));
create policy keep on file to ketenwijzer_app
  using (network_id = current_network() and current_staff_role() <> 'desk' and (
    exists (select 1 from agreement a
            where hangs_on = 'agreement' and a.network_id = file.network_id and a.id = file.subject
              and may_keep(a.organisation_id))
    or exists (select 1 from chain_evidence e
               left join chain_step s on s.network_id = e.network_id and s.step = e.step
               where hangs_on = 'evidence' and e.network_id = file.network_id and e.id = file.subject
                 and may_keep(s.owner_id))));
