-- Room worksheets: what the organisation that leads writes down about partners and about itself. Read and written by that
-- organisation only, not even by administrators of another one (domain B7: judgements about partners are sensitive).

-- Whether this transaction works for the organisation, and not just at its desk.
create function keeps_sheets_of(owner uuid) returns boolean stable parallel safe language sql
  return coalesce(owner = current_organisation(), false)
      and coalesce(current_staff_role() in ('coordinator', 'lead', 'admin'), false);

-- Whether it may begin a sheet: it leads; or nobody but a person leads, and this is that role.
create function may_begin_sheets(wanted uuid) returns boolean stable language sql
  return exists (
    select from network n
    where n.id = wanted
      and (n.lead_organisation_id = current_organisation()
        or (n.lead_organisation_id is null and current_staff_role() = 'lead')));

create table worksheet (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('network-analysis', 'forces', 'weighing', 'goals', 'alliance', 'tactics', 'conversation')),
  -- Who made it. When another organisation comes to lead, it stays with its maker: it may be about the new one.
  organisation_id uuid not null references organisation (id),
  title text not null check (title <> ''),
  made_on date not null,
  -- The partner or cooperation that the whole sheet is about, for kinds that have one.
  partner_id uuid,
  topic text not null default '',
  -- What the sheet says as a whole, by the fields of its kind.
  about jsonb not null default '{}',
  status text not null default 'open' check (status in ('open', 'closed')),
  -- The sheet that this one was copied from.
  earlier_id uuid,
  version int not null default 1,
  primary key (network_id, id),
  foreign key (network_id, partner_id) references partnership (network_id, organisation_id) on delete set null (partner_id),
  foreign key (network_id, earlier_id) references worksheet (network_id, id) on delete set null (earlier_id)
);
create index on worksheet (network_id, organisation_id);
create index on worksheet (network_id, partner_id);
create index on worksheet (network_id, earlier_id);

-- One person's part of a sheet that two people fill in apart.
create table worksheet_part (
  network_id uuid not null,
  worksheet_id uuid not null,
  person_id uuid not null references person (id),
  handed_in_at timestamptz,
  version int not null default 1,
  primary key (network_id, worksheet_id, person_id),
  foreign key (network_id, worksheet_id) references worksheet (network_id, id) on delete cascade
);
create index on worksheet_part (person_id);

create table worksheet_row (
  network_id uuid not null,
  id uuid not null,
  worksheet_id uuid not null,
  position int not null,
  -- One of the fixed rows of the kind, or else what the row is about: a partner or words.
  item text,
  organisation_id uuid,
  subject text not null default '',
  -- Whose answer it is, in a sheet that is filled in apart.
  person_id uuid,
  values jsonb not null default '{}',
  version int not null default 1,
  primary key (network_id, id),
  foreign key (network_id, worksheet_id) references worksheet (network_id, id) on delete cascade,
  foreign key (network_id, worksheet_id, person_id) references worksheet_part (network_id, worksheet_id, person_id),
  foreign key (network_id, organisation_id) references partnership (network_id, organisation_id)
    on delete set null (organisation_id)
);
create unique index on worksheet_row (network_id, worksheet_id, item, person_id) nulls not distinct where item is not null;
create index on worksheet_row (network_id, organisation_id);
create index on worksheet_row (network_id, worksheet_id, person_id);

create function own_sheet(network uuid, wanted uuid) returns boolean stable language sql
  return exists (select from worksheet where network_id = network and id = wanted and keeps_sheets_of(organisation_id));
create function own_open_sheet(network uuid, wanted uuid) returns boolean stable language sql
  return exists (
    select from worksheet
    where network_id = network and id = wanted and status = 'open' and keeps_sheets_of(organisation_id));
create function has_handed_in(network uuid, wanted uuid, person uuid) returns boolean stable language sql
  return exists (
    select from worksheet_part
    where network_id = network and worksheet_id = wanted and person_id = person and handed_in_at is not null);
-- Somebody else's part shows once it is handed in, and only to who handed in too, or after the sheet was closed.
create function shows_part(network uuid, wanted uuid, person uuid) returns boolean stable language sql
  return person is null or person = current_person()
      or (has_handed_in(network, wanted, person)
          and (has_handed_in(network, wanted, current_person())
               or exists (select from worksheet where network_id = network and id = wanted and status = 'closed')));
create function may_fill_part(network uuid, wanted uuid, person uuid) returns boolean stable language sql
  return person is null or (person = current_person() and not has_handed_in(network, wanted, person));

do $$
declare name text;
begin
  foreach name in array array['worksheet', 'worksheet_part', 'worksheet_row'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy fills on %I for insert to ketenwijzer_jobs with check (network_id = current_network())', name);
    execute format('grant select, insert, update, delete on %I to ketenwijzer_app', name);
    execute format('grant insert on %I to ketenwijzer_jobs', name);
  end loop;
end $$;

create policy read on worksheet for select to ketenwijzer_app
  using (network_id = current_network() and keeps_sheets_of(organisation_id));
create policy begin on worksheet for insert to ketenwijzer_app
  with check (network_id = current_network() and keeps_sheets_of(organisation_id) and may_begin_sheets(network_id));
create policy change on worksheet for update to ketenwijzer_app
  using (network_id = current_network() and keeps_sheets_of(organisation_id))
  with check (network_id = current_network() and keeps_sheets_of(organisation_id));
create policy remove on worksheet for delete to ketenwijzer_app
  using (network_id = current_network() and keeps_sheets_of(organisation_id));

create policy read on worksheet_part for select to ketenwijzer_app
  using (network_id = current_network() and own_sheet(network_id, worksheet_id));
create policy begin on worksheet_part for insert to ketenwijzer_app
  with check (network_id = current_network() and own_open_sheet(network_id, worksheet_id) and person_id = current_person());
create policy change on worksheet_part for update to ketenwijzer_app
  using (network_id = current_network() and own_open_sheet(network_id, worksheet_id) and person_id = current_person()
    and handed_in_at is null)
  with check (person_id = current_person());
revoke delete on worksheet_part from ketenwijzer_app;

create policy read on worksheet_row for select to ketenwijzer_app
  using (network_id = current_network() and own_sheet(network_id, worksheet_id)
    and shows_part(network_id, worksheet_id, person_id));
create policy begin on worksheet_row for insert to ketenwijzer_app
  with check (network_id = current_network() and own_open_sheet(network_id, worksheet_id)
    and may_fill_part(network_id, worksheet_id, person_id));
create policy change on worksheet_row for update to ketenwijzer_app
  using (network_id = current_network() and own_open_sheet(network_id, worksheet_id)
    and may_fill_part(network_id, worksheet_id, person_id))
  with check (network_id = current_network() and own_open_sheet(network_id, worksheet_id)
    and may_fill_part(network_id, worksheet_id, person_id));
create policy remove on worksheet_row for delete to ketenwijzer_app
  using (network_id = current_network() and own_open_sheet(network_id, worksheet_id) and person_id is null);
