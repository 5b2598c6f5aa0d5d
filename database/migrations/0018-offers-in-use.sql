-- Whoever takes an import back may not see the referrals of others, but has to know that there are some.
create policy owner on referral for select to current_user using (true);
create policy owner on question for select to current_user using (true);
-- Whether anyone was sent to this offer of the own network. Runs as the owner; shows nothing but yes or no.
create function is_referred_to(wanted uuid) returns boolean
  stable language sql security definer set search_path = public, pg_temp as $$
  select exists (select 1 from referral where network_id = current_network() and offer_id = wanted)
      or exists (select 1 from question where network_id = current_network() and wanted = any (referred_offers))
$$;
revoke all on function is_referred_to from public;
grant execute on function is_referred_to to ketenwijzer_app, ketenwijzer_jobs;
