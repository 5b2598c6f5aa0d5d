-- Workbooks and loan devices as stock, per organiser and kind; each change is a line that stays, and can be taken back.
create table supply (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  organisation_id uuid not null,
  kind text not null check (kind in ('workbook', 'laptop', 'tablet', 'phone')),
  -- Whose workbook it is; devices serve every programme.
  programme_id uuid,
  -- Which print or make, in the organiser's own words.
  name text not null default '',
  -- To keep at hand besides what is needed.
  reserve int not null default 0 check (reserve between 0 and 10000),
  on_order int not null default 0 check (on_order >= 0),
  at_hand int not null default 0 check (at_hand >= 0),
  handed_out int not null default 0 check (handed_out >= 0),
  lost int not null default 0 check (lost >= 0),
  -- How many too few the organiser was told of, so that nobody hears the same twice.
  told_short int not null default 0,
  created_at timestamptz not null,
  primary key (network_id, id),
  check ((kind = 'workbook') = (programme_id is not null)),
  foreign key (network_id, organisation_id) references partnership (network_id, organisation_id),
  foreign key (network_id, programme_id) references course_programme (network_id, id)
);
create unique index on supply (network_id, organisation_id, programme_id) where kind = 'workbook';
create unique index on supply (network_id, organisation_id, kind) where kind <> 'workbook';
create index on supply (network_id, programme_id);
alter table supply enable row level security;
alter table supply force row level security;
create policy keep on supply to ketenwijzer_app
  using (network_id = current_network() and current_person() is not null and may_keep(organisation_id))
  with check (network_id = current_network() and current_person() is not null and may_keep(organisation_id));
create policy jobs on supply to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update on supply to ketenwijzer_app, ketenwijzer_jobs;

create table supply_move (
  network_id uuid not null,
  id uuid not null,
  supply_id uuid not null,
  deed text not null check (deed in ('ordered', 'received', 'handed-out', 'returned', 'lost', 'written-off')),
  count int not null check (count between 1 and 10000),
  -- For which course it was handed out or came back.
  course_id uuid,
  -- What it did to the stock: taking it back does the opposite.
  by_order int not null,
  by_hand int not null,
  by_out int not null,
  by_lost int not null,
  at timestamptz not null,
  person_id uuid,
  undone_at timestamptz,
  primary key (network_id, id),
  foreign key (network_id, supply_id) references supply (network_id, id) on delete cascade,
  foreign key (network_id, course_id) references course (network_id, id)
);
create index on supply_move (network_id, supply_id, at);
create index on supply_move (network_id, course_id);
alter table supply_move enable row level security;
alter table supply_move force row level security;
create policy keep on supply_move to ketenwijzer_app
  using (network_id = current_network() and exists (
    select from supply s where s.network_id = supply_move.network_id and s.id = supply_id))
  with check (network_id = current_network() and exists (
    select from supply s where s.network_id = supply_move.network_id and s.id = supply_id));
create policy jobs on supply_move to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert on supply_move to ketenwijzer_app, ketenwijzer_jobs;
grant update (undone_at) on supply_move to ketenwijzer_app;
