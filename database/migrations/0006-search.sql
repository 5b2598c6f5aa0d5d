-- What search adds to offers, and what visitors say about them.

-- '2026-11-22' to a date without looking at any setting, so that a generated column may use it.
create function plain_day(given text) returns date immutable strict parallel safe language sql
  return make_date(left(given, 4)::int, substr(given, 6, 2)::int, substr(given, 9, 2)::int);

-- The last day that hours can hold an opening; null when they go on. What counts (COUNT) is taken generously.
-- Its body is parsed here and now: a text body would not find plain_day when a backup is restored.
create function last_day_of(hours jsonb) returns date immutable parallel safe language sql
  return (select greatest(
    case when count(*) > 0 and bool_and(ends is not null) then max(ends) end,
    case when count(*) > 0 and bool_and(ends is not null) then
      (select max(plain_day(e ->> 'on')) from jsonb_array_elements(hours -> 'exceptions') e where e ->> 'opensAt' is not null)
    end)
  from (
    select least(
      plain_day(s ->> 'until'),
      plain_day(s ->> 'validTo'),
      case when s ->> 'freq' is null then plain_day(s ->> 'dtstart') end,
      case when s ->> 'count' is not null and s ->> 'dtstart' is not null then
        plain_day(s ->> 'dtstart') + (s ->> 'count')::int * coalesce((s ->> 'interval')::int, 1)
          * case s ->> 'freq' when 'DAILY' then 7 when 'WEEKLY' then 7 else 31 end
      end) as ends
    from jsonb_array_elements(hours -> 'schedules') s
  ) schedules);

alter table offer add column ends_on date generated always as (last_day_of(hours)) stored;
alter table offer_location add column ends_on date generated always as (last_day_of(hours)) stored;

-- "Klopt dit niet?": what a visitor said about an offer. No name, no address, no contact data.
create table remark (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  offer_id uuid not null,
  kind text not null check (kind in ('hours', 'address', 'phone', 'closed', 'cost', 'text', 'other')),
  text text not null default '' check (length(text) <= 500),
  said_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  primary key (network_id, id),
  foreign key (network_id, offer_id) references offer (network_id, id) on delete cascade
);
create index on remark (network_id, offer_id);
alter table remark enable row level security;
alter table remark force row level security;
-- Everyone may say something; only the owner of the offer, and the network's lead and admin, can read it.
create policy say on remark for insert to ketenwijzer_app with check (
  network_id = current_network() and settled_at is null
  and exists (select from offer o where o.network_id = remark.network_id and o.id = offer_id and o.status = 'active'));
create policy read on remark for select to ketenwijzer_app
  using (network_id = current_network() and may_keep_offer(network_id, offer_id));
create policy settle on remark for update to ketenwijzer_app
  using (network_id = current_network() and may_keep_offer(network_id, offer_id))
  with check (network_id = current_network() and may_keep_offer(network_id, offer_id));
create policy jobs on remark to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update on remark to ketenwijzer_app;
grant select, insert, update, delete on remark to ketenwijzer_jobs;
