-- Room partners, closer: contact data per network, joining only once a mailbox is proved, writing only by who has a role.

-- What a resident reads about an organisation belongs to its place in one network: another network can't change it.
alter table partnership
  add column description text not null default '',
  add column phone text,
  add column email text,
  add column url text;
-- A partnership had no policy for the owner, who is no superuser everywhere.
create policy owner on partnership to current_user using (true) with check (true);
update partnership p set description = o.description, phone = o.phone, email = o.email, url = o.url
from organisation o where o.id = p.organisation_id;
alter table organisation drop column description, drop column phone, drop column email, drop column url;

-- Which invitation this transaction answers, once the mailbox is proved: the only way in for who has no role yet.
create function current_invitation() returns uuid stable language sql parallel safe
  return nullif(current_setting('app.invitation', true), '')::uuid;

-- Who typed a name and an address behind an invitation, until the code that went to that address has been typed too.
create table joining (
  network_id uuid not null,
  code_id uuid not null,
  invitation_id uuid not null,
  sealed bytea not null,
  created_at timestamptz not null,
  primary key (network_id, code_id),
  foreign key (network_id, invitation_id) references invitation (network_id, id) on delete cascade
);
alter table joining enable row level security;
alter table joining force row level security;
create policy network on joining using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, delete on joining to ketenwijzer_app;
grant select, delete on joining to ketenwijzer_jobs;

-- How long a key has to wait after too many wrong tries; only on the rows that count wrong tries.
alter table attempt add column pause_until timestamptz;

-- Writing takes a role, or the invitation that is being answered.
drop policy own on network;
create policy own on network for update to ketenwijzer_app
  using (id = current_network() and current_staff_role() in ('lead', 'admin'))
  with check (id = current_network() and current_staff_role() in ('lead', 'admin'));

drop policy network on invitation;
create policy sees on invitation for select to ketenwijzer_app using (network_id = current_network());
create policy invites on invitation for insert to ketenwijzer_app
  with check (network_id = current_network() and created_by = current_person()
    and (current_staff_role() in ('lead', 'admin')
      or (current_staff_role() = 'coordinator' and kind = 'colleague' and organisation_id = current_organisation()
        and role in ('desk', 'coordinator'))));
create policy answers_or_withdraws on invitation for update to ketenwijzer_app
  using (network_id = current_network()
    and (id = current_invitation() or current_staff_role() in ('lead', 'admin')
      or (current_staff_role() = 'coordinator' and organisation_id = current_organisation())))
  with check (network_id = current_network());
create policy jobs on invitation to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
create policy owner on invitation to current_user using (true) with check (true);
revoke delete on invitation from ketenwijzer_app;

drop policy network on partnership;
create policy sees on partnership for select to ketenwijzer_app using (network_id = current_network());
create policy joins on partnership for insert to ketenwijzer_app
  with check (network_id = current_network()
    and (current_staff_role() in ('lead', 'admin')
      or exists (select 1 from invitation i
                 where i.network_id = current_network() and i.id = current_invitation() and i.kind = 'partner'
                   and i.accepted_at is not null and i.revoked_at is null)));
create policy own_or_lead_changes on partnership for update to ketenwijzer_app
  using (network_id = current_network()
    and (current_staff_role() in ('lead', 'admin')
      or (current_staff_role() = 'coordinator' and organisation_id = current_organisation())))
  with check (network_id = current_network());
create policy jobs on partnership to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
revoke delete on partnership from ketenwijzer_app;

drop policy network on membership;
create policy sees on membership for select to ketenwijzer_app using (network_id = current_network());
create policy joins on membership for insert to ketenwijzer_app
  with check (network_id = current_network()
    and exists (select 1 from invitation i
                where i.network_id = current_network() and i.id = current_invitation()
                  and i.accepted_at is not null and i.revoked_at is null and i.role = membership.role
                  and (i.organisation_id is null or i.organisation_id = membership.organisation_id)));
create policy own_or_lead_ends on membership for update to ketenwijzer_app
  using (network_id = current_network()
    and (current_staff_role() in ('lead', 'admin')
      or (current_staff_role() = 'coordinator' and organisation_id = current_organisation()
        and role in ('desk', 'coordinator'))))
  with check (network_id = current_network());
create policy jobs on membership to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());

-- Accounts are only ever made by join_person.
drop policy add on person;
revoke insert on person from ketenwijzer_app, ketenwijzer_jobs;

drop policy partners_add on organisation;
create policy partners_add on organisation for insert to ketenwijzer_app
  with check (current_network() is not null
    and (current_staff_role() in ('lead', 'admin')
      or exists (select 1 from invitation i
                 where i.network_id = current_network() and i.id = current_invitation() and i.kind = 'partner'
                   and i.accepted_at is not null and i.revoked_at is null)));

-- A name is one for all networks. Who works for the organisation in each other network that it takes part in may
-- change it for all; when it takes part in this one only, whoever may change it here. Shows nothing but yes or no.
create function is_ours_to_name(organisation uuid) returns boolean
  stable language sql security definer set search_path = public, pg_temp as $$
  select not exists (
    select 1 from partnership p
    where p.organisation_id = organisation and p.network_id is distinct from current_network() and p.until is null
      and not exists (
        select 1 from membership m
        where m.network_id = p.network_id and m.organisation_id = p.organisation_id and m.person_id = current_person()
          and m.role <> 'desk' and m.until is null))
$$;
revoke all on function is_ours_to_name from public;
grant execute on function is_ours_to_name to ketenwijzer_app;

drop policy own_or_lead_changes on organisation;
create policy own_or_lead_changes on organisation for update to ketenwijzer_app using (
  (current_staff_role() in ('lead', 'admin') or (current_staff_role() = 'coordinator' and id = current_organisation()))
  and exists (select 1 from partnership p where p.organisation_id = organisation.id and p.network_id = current_network())
  and is_ours_to_name(id));
