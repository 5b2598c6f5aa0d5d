-- 342 networks, each with eight partners, four people with a session of their own, and four help points.
-- Everything here is made of its number: the same on every machine, but for the days, which end at {today}.

create function bench_id(kind text, n bigint) returns uuid immutable parallel safe language sql
  -- As a version 8 uuid: forms refuse what is no uuid at all.
  return overlay(overlay(md5(kind || ' ' || n) placing '8' from 13) placing 'a' from 17)::uuid;

-- A whole number from 0 to `below` - 1; the same seed gives the same number.
create function bench_pick(seed text, below int) returns int immutable parallel safe language sql
  return ((hashtextextended(seed, 0) & 9223372036854775807) % below)::int;

create function bench_one(choices text[], seed text) returns text immutable parallel safe language sql
  return choices[1 + bench_pick(seed, cardinality(choices))];

-- A moment between eight and five on a day.
create function bench_moment(day date, seed text) returns timestamptz stable parallel safe language sql
  return day::timestamptz + make_interval(mins => 480 + bench_pick(seed, 540));

create table bench_network as
select n, bench_id('network', n) as id,
       bench_id('organisation', n * 8) as lead, bench_id('organisation', n * 8 + 1) as library,
       bench_id('organisation', n * 8 + 2) as welfare,
       bench_id('person', n * 4) as desk_person, bench_id('person', n * 4 + 2) as receiver_person,
       51.3 + (n % 18) * 0.11 as lat, 4.3 + (n / 18) * 0.13 as lon
from generate_series(0, 341) n;

-- Filled by data.ts: the demo's offers, and how often each theme is asked about.
create table bench_template (at int primary key, offer jsonb not null, hours jsonb);
create table bench_kind (theme text primary key, kind text not null, weight int not null);

insert into municipality (code, name, valid_from)
select 'GM' || 8001 + n, 'Proefgemeente ' || n + 1, '2020-01-01' from bench_network;

insert into organisation (id, name, kind, sector, created_at)
select bench_id('organisation', n * 8 + k), name || ' ' || n + 1, kind, sector, '{today}'::date - 800
from bench_network,
  (values (0, 'Gemeente', 'municipality', 'public'), (1, 'Bibliotheek', 'library', 'public'),
          (2, 'Welzijn', 'welfare', 'social'), (3, 'SeniorWeb', 'seniorweb', 'social'),
          (4, 'Taalhuis', 'language-house', 'public'), (5, 'Vrijwilligershuis', 'volunteer-org', 'social'),
          (6, 'Woonstichting', 'housing', 'private'), (7, 'Rechtsloket', 'legal-aid', 'social'))
    as kinds (k, name, kind, sector);

insert into network (id, slug, name, guide_name, lead_organisation_id, helpline_phone, helpline_hours_nl,
                     helpline_hours_en, lat, lon, created_at)
select id, 'keten-' || n + 1, 'Netwerk Digitale Inclusie ' || n + 1, 'Digihulp ' || n + 1, lead, '0800-0000',
       'op werkdagen van 9 tot 17 uur', 'on working days from 9 to 5', lat, lon, '{today}'::date - 800
from bench_network;

insert into network_municipality (network_id, municipality_code)
select id, 'GM' || 8001 + n from bench_network;

insert into partnership (network_id, organisation_id, ring, since, description, phone, email, url)
select id, bench_id('organisation', n * 8 + k),
       case when k < 4 then 'consortium' else 'associated' end, '{today}'::date - 800, 'Partner in de keten.',
       '000-' || lpad((n * 8 + k)::text, 7, '0'), 'post@partner' || n * 8 + k || '.example',
       'https://partner' || n * 8 + k || '.example'
from bench_network, generate_series(0, 7) k;

-- 0 desk and 1 coordinator of the library, 2 desk of the welfare organisation, 3 lead of the municipality.
insert into person (id, email, name, created_at)
select bench_id('person', n * 4 + k), 'medewerker' || n * 4 + k || '@keten.example', 'Medewerker ' || n * 4 + k,
       '{today}'::date - 800
from bench_network, generate_series(0, 3) k;

insert into membership (network_id, id, person_id, organisation_id, role, since)
select id, bench_id('membership', n * 4 + k), bench_id('person', n * 4 + k), (array[library, library, welfare, lead])[k + 1],
       (array['desk', 'coordinator', 'desk', 'lead'])[k + 1], '{today}'::date - 800
from bench_network, generate_series(0, 3) k;

-- Their tokens are known to the benchmark alone: bench-PERSON. The times are set at each run.
insert into session (token_hash, person_id, membership_id, created_at, seen_at, expires_at)
select sha256(convert_to('bench-' || n * 4 + k, 'UTF8')), bench_id('person', n * 4 + k),
       bench_id('membership', n * 4 + k), now(), now(), now()
from bench_network, generate_series(0, 3) k;

insert into help_point (network_id, id, organisation_id, name, name_en, type, in_library, paid_staff, volunteers, since,
                        created_at, changed_at)
select id, bench_id('help point', n * 4 + k),
       (array[library, library, welfare, bench_id('organisation', n * 8 + 3)])[k + 1],
       (array['Informatiepunt', 'Informatiepunt Oost', 'Wijkinloop', 'Computerclub'])[k + 1] || ' ' || n + 1, '',
       (array['ido', 'ido-youth', 'walk-in', 'seniorweb'])[k + 1], k < 2, 2, 6, '{today}'::date - 800,
       '{today}'::date - 800, '{today}'::date - 800
from bench_network, generate_series(0, 3) k;

insert into chosen_point (network_id, person_id, organisation_id, point_id, chosen_at)
select id, desk_person, library, bench_id('help point', n * 4), now() from bench_network;

