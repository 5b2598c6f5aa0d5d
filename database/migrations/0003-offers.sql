-- What coordinators keep: places, offers, offers at places, their history, and imports.
-- Who writes: the organisation that owns it, or the network's lead or admin. Everyone in the network reads;
-- that the public sees only what is active is the store's business.

-- Words without accents and by their stem: 'formulieren' finds 'formulier', 'cafe' finds 'café'. The Dutch stemmer
-- misses some plurals ('cursussen' and 'cursus', 'lessen' and 'les'): those are synonyms, as data, of the search.
create text search configuration dutch_plain (copy = dutch);
alter text search configuration dutch_plain
  alter mapping for hword, hword_part, word with unaccent, dutch_stem;
create text search configuration english_plain (copy = english);
alter text search configuration english_plain
  alter mapping for hword, hword_part, word with unaccent, english_stem;

-- unaccent is only 'stable' because its rules could be replaced; we never do, and a generated column needs 'immutable'.
create function plain_text(given text) returns text immutable strict parallel safe language sql
  return lower(unaccent('unaccent'::regdictionary, given));

create function may_keep(owner uuid) returns boolean stable parallel safe language sql
  return coalesce(owner = current_organisation(), false)
      or coalesce(current_staff_role() in ('lead', 'admin'), false);

create table location (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  organisation_id uuid references organisation (id),
  name text not null,
  kind text not null default 'physical' check (kind in ('physical', 'mobile', 'virtual')),
  street text not null default '',
  number text not null default '',
  postcode text not null default '' check (postcode ~ '^([1-9][0-9]{3}( [A-Z]{2})?)?$'),
  city text not null default '',
  municipality text,
  lat double precision check (lat between -90 and 90),
  lon double precision check (lon between -180 and 180),
  point_source text check (point_source in ('given', 'estimated', 'postcode', 'city')),
  route_text text not null default '',
  accessibility text[] not null default '{}',
  accessibility_text text not null default '',
  url text not null default '',
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (network_id, id),
  check ((lat is null) = (lon is null) and (lat is null) = (point_source is null))
);
create index on location (network_id, organisation_id);
create index on location (network_id, postcode) where postcode <> '';

create table offer (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  organisation_id uuid not null references organisation (id),
  together_with text not null default '',
  title_nl text not null,
  title_en text not null default '',
  text_nl text not null default '',
  text_en text not null default '',
  internal_title text not null default '',
  kind text not null,
  activities int[] not null check (cardinality(activities) > 0 and activities <@ array[1, 2, 3, 4, 5]),
  help_kinds text[] not null default '{}',
  themes text[] not null default '{}',
  target_groups text[] not null default '{}',
  audience_text text not null default '',
  min_age int check (min_age between 0 and 120),
  max_age int check (max_age between 0 and 120),
  languages text[] not null default '{}',
  cost text not null default 'unknown' check (cost in ('free', 'free-conditional', 'paid', 'unknown')),
  cost_text text not null default '',
  access text[] not null default '{}',
  access_text text not null default '',
  accessibility text[] not null default '{}',
  capacity int check (capacity > 0),
  national boolean not null default false,
  municipalities text[] not null default '{}',
  area_text text not null default '',
  bring_text text not null default '',
  phone text not null default '',
  url text not null default '',
  email text not null default '',
  hours jsonb,
  status text not null default 'draft' check (status in ('active', 'draft', 'inactive', 'ended')),
  checked_on date,
  promise_months int not null default 6 check (promise_months between 1 and 60),
  source text not null default 'hand' check (source in ('hand', 'file', 'hsds')),
  source_ref text not null default '',
  source_text text not null default '',
  version int not null default 1,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- What else a search should find it by: organisation, places, labels. The store writes it with every change.
  search_words text not null default '',
  search tsvector not null generated always as (
    setweight(to_tsvector('dutch_plain', title_nl), 'A') ||
    setweight(to_tsvector('english_plain', title_en), 'A') ||
    setweight(to_tsvector('dutch_plain', search_words), 'B') ||
    setweight(to_tsvector('dutch_plain', text_nl || ' ' || audience_text), 'C') ||
    setweight(to_tsvector('english_plain', text_en), 'C')) stored,
  search_plain text not null generated always as (
    plain_text(title_nl || ' ' || title_en || ' ' || search_words)) stored,
  primary key (network_id, id),
  check (min_age <= max_age)
);
create index on offer (network_id, organisation_id);
create unique index on offer (network_id, source, source_ref) where source_ref <> '';
-- No GIN index on `search`: row security lets only leakproof operators into an index scan, and @@ and % are not, so
-- the app's role could never use it (seen with explain on 15 and 18). Finding a network by its key and looking at its
-- offers one by one takes 0.1 ms for 58 offers and 3 ms for 2,000; word_similarity takes 20 times that: only when
-- nothing was found.

-- HSDS: service_at_location.
create table offer_location (
  network_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  location_id uuid not null,
  hours jsonb,
  text_nl text not null default '',
  text_en text not null default '',
  phone text not null default '',
  source_ref text not null default '',
  primary key (network_id, id),
  foreign key (network_id, offer_id) references offer (network_id, id) on delete cascade,
  foreign key (network_id, location_id) references location (network_id, id)
);
create index on offer_location (network_id, offer_id);
create index on offer_location (network_id, location_id);
create index on offer_location (network_id, source_ref) where source_ref <> '';

create table import_batch (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('file', 'hsds')),
  file_name text not null,
  -- Only between the dry run and the decision; then it goes.
  file bytea,
  status text not null default 'tried' check (status in ('tried', 'applied', 'undone')),
  totals jsonb not null,
  person_id uuid,
  tried_at timestamptz not null,
  applied_at timestamptz,
  undone_at timestamptz,
  primary key (network_id, id)
);
create index on import_batch (network_id, tried_at);

-- One line of the report for each row of the file, so that the totals always add up to the file.
create table import_row (
  network_id uuid not null,
  batch_id uuid not null,
  row int not null check (row > 0),
  label text not null,
  outcome text not null check (outcome in ('accepted', 'remarked', 'duplicate', 'refused')),
  effect text not null check (effect in ('add', 'change', 'same', 'kept', 'none')),
  remarks jsonb not null default '[]',
  source_ref text not null default '',
  content_hash text not null default '',
  offer_id uuid,
  offer_location_id uuid,
  -- The version that the offer had before: undoing the batch goes back to it; null when the batch added the offer.
  version_before int,
  primary key (network_id, batch_id, row),
  foreign key (network_id, batch_id) references import_batch (network_id, id) on delete cascade,
  check ((outcome in ('duplicate', 'refused')) = (effect = 'none'))
);
create index on import_row (network_id, source_ref);
create index on import_row (network_id, offer_id);

create table offer_version (
  network_id uuid not null,
  offer_id uuid not null,
  version int not null,
  snapshot jsonb not null,
  at timestamptz not null,
  person_id uuid,
  organisation_id uuid,
  batch_id uuid,
  primary key (network_id, offer_id, version),
  foreign key (network_id, offer_id) references offer (network_id, id) on delete cascade,
  foreign key (network_id, batch_id) references import_batch (network_id, id)
);

alter table location enable row level security;
alter table location force row level security;
create policy read on location for select using (network_id = current_network());
create policy add on location for insert
  with check (network_id = current_network() and may_keep(organisation_id));
create policy change on location for update
  using (network_id = current_network() and may_keep(organisation_id))
  with check (network_id = current_network() and may_keep(organisation_id));
create policy remove on location for delete
  using (network_id = current_network() and may_keep(organisation_id));

alter table offer enable row level security;
alter table offer force row level security;
create policy read on offer for select using (network_id = current_network());
create policy add on offer for insert
  with check (network_id = current_network() and may_keep(organisation_id));
create policy change on offer for update
  using (network_id = current_network() and may_keep(organisation_id))
  with check (network_id = current_network() and may_keep(organisation_id));
create policy remove on offer for delete
  using (network_id = current_network() and may_keep(organisation_id));

-- What hangs on an offer belongs to the offer's owner.
create function may_keep_offer(network uuid, wanted uuid) returns boolean stable language sql
  return exists (select from offer where network_id = network and id = wanted and may_keep(organisation_id));

alter table offer_location enable row level security;
alter table offer_location force row level security;
create policy read on offer_location for select using (network_id = current_network());
create policy add on offer_location for insert
  with check (network_id = current_network() and may_keep_offer(network_id, offer_id));
create policy change on offer_location for update
  using (network_id = current_network() and may_keep_offer(network_id, offer_id))
  with check (network_id = current_network() and may_keep_offer(network_id, offer_id));
create policy remove on offer_location for delete
  using (network_id = current_network() and may_keep_offer(network_id, offer_id));

-- History is read and added to by the offer's owner; nobody rewrites it.
alter table offer_version enable row level security;
alter table offer_version force row level security;
create policy read on offer_version for select
  using (network_id = current_network() and may_keep_offer(network_id, offer_id));
create policy add on offer_version for insert
  with check (network_id = current_network() and may_keep_offer(network_id, offer_id));

-- Imports are the lead's and the admin's alone: a file may hold what is not public yet.
alter table import_batch enable row level security;
alter table import_batch force row level security;
create policy lead on import_batch
  using (network_id = current_network() and may_keep(null))
  with check (network_id = current_network() and may_keep(null));
alter table import_row enable row level security;
alter table import_row force row level security;
create policy lead on import_row
  using (network_id = current_network() and may_keep(null))
  with check (network_id = current_network() and may_keep(null));

-- The worker acts for the network as a whole.
create policy jobs on location to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on offer to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on offer_location to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on offer_version to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on import_batch to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy jobs on import_row to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());

grant select, insert, update, delete
  on location, offer, offer_location, offer_version, import_batch, import_row
  to ketenwijzer_app, ketenwijzer_jobs;
