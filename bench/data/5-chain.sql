-- The last ten networks are large: sixty partners, each with a coordinator who is signed in, four hundred contributions
-- and a hundred and fifty lines on the map.

create table bench_large as select n, id, n - 332 as at from bench_network where n >= 332;

create table bench_partner as
select large.id as network_id, large.n, k, bench_id('organisation', 342 * 8 + at * 52 + k) as id,
       bench_id('person', 342 * 4 + at * 52 + k) as person_id,
       bench_id('membership', 342 * 4 + at * 52 + k) as membership_id,
       name || ' ' || place as name, kind, sector
from bench_large large
cross join (values (0, 'Buurtteam', 'welfare', 'social'), (1, 'Buurthuis', 'residents-initiative', 'social'),
                   (2, 'Taalpunt', 'language-house', 'public'), (3, 'Computerclub', 'seniorweb', 'social'),
                   (4, 'Huisartsengroep', 'care', 'public'), (5, 'Wooncorporatie', 'housing', 'social'),
                   (6, 'Bank aan de markt', 'bank', 'private'), (7, 'Praktijkschool', 'school', 'public'),
                   (8, 'Politiepost', 'police', 'public'), (9, 'Technisch bedrijf', 'employer', 'private'),
                   (10, 'Glasvezel', 'provider', 'private'), (11, 'Repaircafé', 'volunteer-org', 'experience'),
                   (12, 'Rechtswinkel', 'legal-aid', 'social')) as kinds (kind_at, name, kind, sector)
cross join (values (0, 'Noord'), (1, 'Oost'), (2, 'Zuid'), (3, 'West')) as places (place_at, place)
cross join lateral (select kind_at * 4 + place_at as k) which;

insert into organisation (id, name, kind, sector, created_at)
select id, name || ' ' || n, kind, sector, '{today}'::date - 700 from bench_partner;

insert into partnership (network_id, organisation_id, ring, since, description)
select network_id, id, case when k % 3 = 0 then 'consortium' else 'associated' end, '{today}'::date - 700,
       'Partner in de keten.'
from bench_partner;

insert into person (id, email, name, created_at)
select person_id, 'coordinator' || n || '-' || k || '@keten.example', 'Coördinator ' || n || '-' || k, '{today}'::date - 700
from bench_partner;

insert into membership (network_id, id, person_id, organisation_id, role, since)
select network_id, membership_id, person_id, id, 'coordinator', '{today}'::date - 700 from bench_partner;

insert into session (token_hash, person_id, membership_id, created_at, seen_at, expires_at)
select sha256(convert_to('bench-partner-' || n || '-' || k, 'UTF8')), person_id, membership_id, now(), now(), now()
from bench_partner;

insert into area (code, municipality_code, name, valid_from)
select 'WK' || lpad((8001 + n)::text, 4, '0') || lpad(w::text, 2, '0'), 'GM' || 8001 + n, 'Wijk ' || w, '2020-01-01'
from bench_large, generate_series(0, 9) w;

create table bench_member as
select p.network_id, p.organisation_id, large.n,
       row_number() over (partition by p.network_id order by p.organisation_id) - 1 as at
from partnership p join bench_large large on large.id = p.network_id;

insert into partner_profile (network_id, organisation_id, roles, areas)
select network_id, organisation_id,
       array[bench_one(array['signals', 'refers', 'offers-help'], 'role' || organisation_id),
             bench_one(array['hosts', 'ambassador', 'funds', 'hands-out'], 'more' || organisation_id)],
       case when at % 4 = 0 then array['WK' || lpad((8001 + n)::text, 4, '0') || '01'] else '{}' end
from bench_member;

insert into contribution (network_id, id, organisation_id, activities, what, example, kind, amount_cents, year, hours,
                          fte, quantity, unit, delivered, starts_on, ends_on, status, remark, area_code, created_at, changed_at)
select network_id, bench_id('contribution', n * 1000 + i), organisation_id,
       case when i % 7 = 0 and activity <> 5 then array[activity, 5] else array[activity] end,
       bench_one(words, 'what' || n || i) || ' ' ||
         bench_one(array['in de wijk', 'op dinsdag', 'voor senioren', 'samen met de bibliotheek', 'elk kwartaal',
                         'op afspraak', 'in de avond', 'voor nieuwkomers'], 'where' || n || i),
       bench_one(examples, 'example' || n || i), kind,
       case when kind = 'money' then 50000 + bench_pick('euro' || n || i, 900) * 1000 end,
       case when kind = 'money' then 2026 end,
       case when kind = 'people' then 4 + bench_pick('hours' || n || i, 200) end,
       case when i % 9 = 0 then 0.25 end,
       case when i % 3 = 0 then 2 + bench_pick('many' || n || i, 60) end,
       case when i % 3 = 0 then bench_one(array['laptops', 'cursussen', 'plekken', 'gesprekken'], 'unit' || n || i) else '' end,
       case when i % 6 = 0 then bench_pick('done' || n || i, 20) end,
       case when i % 2 = 0 then '{today}'::date - bench_pick('from' || n || i, 300) end,
       case when i % 4 = 0 then '{today}'::date + 60 + bench_pick('until' || n || i, 300) end,
       (array['proposed', 'pledged', 'pledged', 'running', 'running', 'delivered'])[1 + bench_pick('status' || n || i, 6)],
       case when i % 5 = 0 then 'Besproken in het overleg van dit voorjaar.' else '' end,
       case when i % 8 = 0 then 'WK' || lpad((8001 + n)::text, 4, '0') || '0' || i % 10 end,
       '{today}'::timestamptz - make_interval(hours => i), '{today}'::timestamptz
from generate_series(0, 399) i
join bench_member member on member.at = i % 60
cross join lateral (select (i / 60 + i) % 5 + 1 as activity) row_of
join (values (1, array['Laptops inzamelen', 'Apparaten opknappen', 'Tablets uitlenen', 'Uitgiftepunt'], array['collect', 'refurbish', 'hand-out', 'fund-devices'], 'devices'),
             (2, array['Gratis wifi', 'Simkaarten met tegoed', 'Plek met internet'], array['free-internet', 'social-internet'], 'money'),
             (3, array['Cursus Klik en Tik', 'Lesruimte', 'Deelnemers toeleiden', 'Digisterker geven'], array['courses', 'rooms', 'bring-people'], 'people'),
             (4, array['Hulppunt openhouden', 'Medewerkers trainen', 'Doorverwijzen', 'Campagne voor inwoners'], array['help-points', 'train-staff', 'refer', 'campaign'], 'people'),
             (5, array['Brieven in gewone taal', 'Website toetsen', 'Hulp bij eigen formulieren'], array['wcag', 'support', 'helpline'], 'knowledge'))
  as rows_of (number, words, examples, kind) on number = activity;

insert into relation (network_id, id, from_id, to_id, kinds, today, wanted, action)
select one.network_id, bench_id('relation', one.n * 1000 + i), one.organisation_id, other.organisation_id,
       array[bench_one(array['signals', 'helps', 'refers', 'supplies', 'funds', 'teaches', 'hosts'], 'kind' || one.n || i)],
       (array['none', 'ad-hoc', 'structural'])[1 + bench_pick('today' || one.n || i, 3)],
       (array['ad-hoc', 'structural'])[1 + bench_pick('wanted' || one.n || i, 2)],
       case when i % 3 = 0 then 'Samen een inloopmiddag houden.' else '' end
from generate_series(0, 149) i
join bench_member one on one.at = i % 60
join bench_member other on other.network_id = one.network_id and other.at = (i % 60 + 1 + (i / 60) * 7 + i % 11) % 60;

insert into tally (network_id, measure, day, about, count)
select network_id, 'referrals.status', '{today}'::date - (1 + bench_pick('sent' || id, 300)),
       jsonb_build_object('status', 'helped', 'theme', 'digid', 'sender', from_id, 'receiver', to_id), 1 + bench_pick('n' || id, 30)
from relation where network_id in (select id from bench_large) and 'refers' = any (kinds);
