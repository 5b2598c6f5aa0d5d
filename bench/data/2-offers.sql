-- 20,000 offers: those of the demo towns (bench_template), each network another selection, under its own partners and
-- at its own twenty places.

insert into location (network_id, id, organisation_id, name, kind, street, number, postcode, city, municipality, lat,
                      lon, point_source, route_text, accessibility, created_at, changed_at)
select id, bench_id('location', n * 20 + k), bench_id('organisation', n * 8 + k % 8),
       bench_one(array['Bibliotheek', 'Buurthuis', 'Wijkcentrum', 'Dorpshuis', 'Stadskantoor', 'Huis van de Wijk'],
                 'place' || n * 20 + k) || ' ' ||
         bench_one(array['De Brug', 'Het Anker', 'De Linde', 'Oost', 'West', 'De Haven', 'Centrum', 'De Molen'],
                   'name' || n * 20 + k),
       'physical', bench_one(array['Kerkplein', 'Marktstraat', 'Havenweg', 'Lindelaan', 'Molenpad', 'Raadhuisplein'],
                             'street' || n * 20 + k),
       (1 + bench_pick('number' || n * 20 + k, 180))::text, (1001 + n * 25 + k) || ' AB',
       'Dorp ' || n + 1 || (array['', ' Noord', ' Zuid'])[1 + k % 3], 'GM' || 8001 + n,
       lat + (bench_pick('lat' || n * 20 + k, 1000) - 500) / 8000.0,
       lon + (bench_pick('lon' || n * 20 + k, 1000) - 500) / 5000.0, 'given', 'Bus 4, halte Kerkplein.',
       case when k % 3 = 0 then array['wheelchair', 'toilet'] else '{}' end, '{today}'::date - 700, '{today}'::date - 100
from bench_network, generate_series(0, 19) k;

create table bench_offer as
select i, n, network.id as network_id, bench_id('offer', i) as id, template.offer, template.hours as place_hours,
       -- 5 and 84 share no divisor: within a network every offer is another one.
       bench_pick('places' || i, 100) as chance
from generate_series(0, 19999) i
cross join lateral (select i % 342 as n) which
join bench_network network using (n)
join bench_template template on template.at = (i / 342 * 5 + n * 13) % (select count(*) from bench_template);

insert into offer (network_id, id, organisation_id, together_with, title_nl, title_en, text_nl, text_en, internal_title, kind,
                   activities, help_kinds, themes, target_groups, audience_text, min_age, max_age, languages, cost,
                   cost_text, access, access_text, accessibility, capacity, national, municipalities, area_text,
                   bring_text, phone, url, email, hours, status, checked_on, promise_months, source, source_ref,
                   source_text, version, created_at, changed_at)
select bench_offer.network_id, bench_offer.id, bench_id('organisation', n * 8 + bench_pick('owner' || i, 8)), '', o.title_nl, o.title_en,
       o.text_nl || ' ' || bench_one(array[
         'Neem gerust iemand mee.', 'U hoeft niets voor te bereiden.', 'Vraag naar een vrijwilliger aan de balie.',
         'Er is altijd koffie en thee.', 'Wij helpen ook bij een lastige brief of een formulier.',
         'Ook voor wie nog nooit een computer gebruikte.', 'Bel vooraf als u een tolk nodig heeft.',
         'We oefenen rustig, stap voor stap, op uw eigen telefoon of tablet.'], 'more' || i),
       o.text_en, '', o.kind, o.activities, o.help_kinds, o.themes, o.target_groups, o.audience_text, o.min_age, o.max_age,
       o.languages, o.cost, o.cost_text, o.access, '', o.accessibility, o.capacity, o.national,
       case when o.national then '{}' else array['GM' || 8001 + n] end, '', o.bring_text, o.phone, o.url, '', o.hours,
       case when bench_pick('status' || i, 100) < 92 then 'active'
            else bench_one(array['draft', 'inactive', 'ended'], 'end' || i) end,
       '{today}'::date - bench_pick('checked' || i, 400), o.promise_months, 'hand', '', '', 1,
       '{today}'::date - 600, '{today}'::date - 90
from bench_offer
cross join lateral jsonb_populate_record(null::offer, offer) o;

insert into offer_location (network_id, id, offer_id, location_id, hours)
select network_id, bench_id('offer location', i * 2 + k), id,
       bench_id('location', n * 20 + (bench_pick('where' || i, 20) + k * 7) % 20), place_hours
from bench_offer, generate_series(0, 1) k
where place_hours is not null and (k = 0 or chance < 15);
