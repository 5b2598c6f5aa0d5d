-- The lead has dealt with a referral that was stuck: it leaves the list of what is stuck. The referral itself does not
-- change, and when it gets stuck again later than this, it stands in the list again.
create table referral_settled (
  network_id uuid not null,
  referral_id uuid not null,
  settled_at timestamptz not null,
  person_id uuid references person (id),
  -- Nothing about the resident: the lead doesn't know them, and the guard looks it through.
  remark text,
  primary key (network_id, referral_id),
  foreign key (network_id, referral_id) references referral (network_id, id) on delete cascade
);
alter table referral_settled enable row level security;
alter table referral_settled force row level security;
-- Only about what the lead may see of others, also when the own organisation takes part in it.
create policy lead on referral_settled to ketenwijzer_app
  using (network_id = current_network() and current_staff_role() = 'lead')
  with check (
    network_id = current_network() and current_staff_role() = 'lead'
    and exists (select from referral r where r.network_id = current_network() and r.id = referral_id
                and is_stuck(r.status, r.warned_at, r.consent_feedback)));
create policy jobs on referral_settled to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update, delete on referral_settled to ketenwijzer_app, ketenwijzer_jobs;
