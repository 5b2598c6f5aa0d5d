-- Two networks become one: who leads the one proposes it, who leads the other agrees, and then the worker carries it out.
-- The proposal stands in the network that takes in, the answer in the network that is taken in: each side writes only its
-- own word, and reads that of the other.

create table merge (
  -- Who takes in.
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  -- Who is taken in.
  from_id uuid not null references network (id) on delete cascade,
  reason text not null default '',
  proposed_at timestamptz not null,
  proposed_by uuid,
  withdrawn_at timestamptz,
  -- What comes along and what clashes; made by the worker after both said yes.
  preview jsonb,
  previewed_at timestamptz,
  -- The order to carry it out, with organisations of the other network that are one of ours: [{"from": …, "to": …}].
  ordered_at timestamptz,
  ordered_by uuid,
  same jsonb not null default '[]',
  -- Why the worker could not do it; the order is off then.
  problem text,
  done_at timestamptz,
  totals jsonb,
  primary key (network_id, id),
  check (from_id <> network_id)
);
create index on merge (from_id);
-- One open proposal about a network at a time.
create unique index on merge (network_id, from_id) where withdrawn_at is null and done_at is null;

create table merge_answer (
  -- Who is taken in.
  network_id uuid not null references network (id) on delete cascade,
  merge_id uuid not null,
  into_id uuid not null references network (id) on delete cascade,
  answer text not null check (answer in ('agreed', 'declined')),
  answered_at timestamptz not null,
  answered_by uuid,
  withdrawn_at timestamptz,
  done_at timestamptz,
  primary key (network_id, merge_id)
);
create index on merge_answer (into_id);

alter table merge enable row level security;
alter table merge force row level security;
alter table merge_answer enable row level security;
alter table merge_answer force row level security;
-- What was carried out is history for everybody who works there; what is being talked about is for who leads.
create policy reads on merge for select to ketenwijzer_app
  using ((network_id = current_network() or from_id = current_network())
         and (leads_network() or (done_at is not null and current_staff_role() is not null)));
create policy proposes on merge for insert to ketenwijzer_app
  with check (network_id = current_network() and leads_network() and preview is null and ordered_at is null and done_at is null);
create policy goes_on on merge for update to ketenwijzer_app
  using (network_id = current_network() and leads_network() and done_at is null)
  with check (network_id = current_network() and leads_network() and done_at is null);
create policy jobs on merge to ketenwijzer_jobs
  using (network_id = current_network() or from_id = current_network()) with check (network_id = current_network());
create policy reads on merge_answer for select to ketenwijzer_app
  using ((network_id = current_network() or into_id = current_network())
         and (leads_network() or (done_at is not null and current_staff_role() is not null)));
-- Only to what was proposed to this network: the sub-select is bound by the policy of its table.
create policy answers on merge_answer for insert to ketenwijzer_app
  with check (network_id = current_network() and leads_network() and done_at is null
    and exists (select from merge m
                where m.network_id = into_id and m.id = merge_id and m.from_id = current_network()
                  and m.withdrawn_at is null and m.done_at is null));
create policy goes_back on merge_answer for update to ketenwijzer_app
  using (network_id = current_network() and leads_network() and done_at is null)
  with check (network_id = current_network() and leads_network() and done_at is null);
create policy jobs on merge_answer to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update (withdrawn_at, ordered_at, ordered_by, same, problem) on merge to ketenwijzer_app;
grant select, insert, update (withdrawn_at, preview, previewed_at, ordered_at, ordered_by, same, problem, done_at, totals)
  on merge to ketenwijzer_jobs;
grant select, insert, update (withdrawn_at) on merge_answer to ketenwijzer_app;
grant select, insert, update (done_at) on merge_answer to ketenwijzer_jobs;

-- Where a partner came from: stands with the partnership, in the network that took it in.
create table partner_origin (
  network_id uuid not null,
  organisation_id uuid not null,
  merge_id uuid not null,
  from_network text not null,
  -- In that network, and whether it took part in this one already.
  since date not null,
  was_here boolean not null,
  merged_on date not null,
  primary key (network_id, organisation_id, merge_id),
  foreign key (network_id, organisation_id) references partnership (network_id, organisation_id) on delete cascade
);
alter table partner_origin enable row level security;
alter table partner_origin force row level security;
create policy read on partner_origin for select to ketenwijzer_app
  using (network_id = current_network() and current_staff_role() is not null);
create policy jobs on partner_origin to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select on partner_origin to ketenwijzer_app;
grant select, insert on partner_origin to ketenwijzer_jobs;

-- Where an offer of a network that was taken in stands now: for addresses that people kept.
create table moved_offer (
  network_id uuid not null references network (id) on delete cascade,
  offer_id uuid not null,
  to_id uuid not null,
  primary key (network_id, offer_id)
);
alter table moved_offer enable row level security;
alter table moved_offer force row level security;
create policy read on moved_offer for select using (network_id = current_network());
create policy jobs on moved_offer to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select on moved_offer to ketenwijzer_app;
grant select, insert on moved_offer to ketenwijzer_jobs;

-- A network that was taken in is closed: nothing new begins there, also when somebody finds a way around the pages.
alter table network add column closed_on date, add column merged_into uuid references network (id);
create policy closes on network for update to ketenwijzer_jobs
  using (id = current_network()) with check (id = current_network());
grant update (closed_on, merged_into) on network to ketenwijzer_jobs;
do $$
declare name text;
begin
  foreach name in array array['offer', 'question', 'referral', 'contribution', 'course', 'help_point'] loop
    execute format('create policy open_network on %I as restrictive for insert with check (
      (select n.closed_on from network n where n.id = current_network()) is null)', name);
  end loop;
end $$;

-- What the worker adds to what a network has already.
create policy joins on partner_profile for update to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant update on partner_profile to ketenwijzer_jobs;

grant insert on network_municipality to ketenwijzer_jobs;
