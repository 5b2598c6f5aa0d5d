-- What keeping the guide needs besides: who was asked to look again, choices in an import, and no help point that
-- silently loses its place.

-- When the owner of stale offers was last asked to look at them: once a week at most.
create table chase (
  network_id uuid not null references network (id) on delete cascade,
  organisation_id uuid not null references organisation (id),
  asked_at timestamptz not null,
  primary key (network_id, organisation_id)
);
alter table chase enable row level security;
alter table chase force row level security;
create policy read on chase for select using (network_id = current_network());
create policy lead on chase
  using (network_id = current_network() and may_keep(null))
  with check (network_id = current_network() and may_keep(null));
grant select, insert, update on chase to ketenwijzer_app;
grant select on chase to ketenwijzer_jobs;

-- Whose rows they are when the file doesn't say it.
alter table import_batch add column organisation text not null default '';
-- What a batch made besides offers: partners and locations that undoing it takes away again.
alter table import_batch add column made jsonb not null default '{}';
-- A row that looks like a duplicate and that the lead wants all the same.
alter table import_row add column is_wanted boolean not null default false;

-- A location can only go when nobody uses it any more.
alter table help_point drop constraint help_point_network_id_location_id_fkey;
alter table help_point add foreign key (network_id, location_id) references location (network_id, id);
create index on offer_version (network_id, batch_id, offer_id) where batch_id is not null;
