-- Warm referrals: a person is handed over to a partner with consent, and the answer comes back.
--
-- One case in three tables, because they have different readers:
--   referral          steps, parties, days and codes; no word about the person. Sender and receiver, and the lead of the
--                     network as long as it is stuck.
--   referral_content  what was asked, what to mind, and the sealed contact data. Sender and receiver only.
--   referral_event    the trail with what they wrote to each other. Sender and receiver only.
-- So nobody has to be trusted to leave a column out: what the lead may not read is not in a row that the lead gets.

-- What a visitor without an account holds in this transaction: the hash of a link's token (hex), or a referral's code.
create function current_key() returns text stable language sql parallel safe
  return nullif(current_setting('app.key', true), '');

-- Waits for a rescue (the same line as isStuck in rules.ts). That someone was not reached is an outcome: only told with
-- the second consent.
create function is_stuck(status text, warned_at timestamptz, tells_outcome boolean) returns boolean
  immutable language sql parallel safe
  return status in ('declined', 'expired') or (status = 'notReached' and tells_outcome)
      or (status = 'sent' and warned_at is not null);

create table referral (
  network_id uuid not null references network (id) on delete cascade,
  id uuid not null,
  -- To say aloud: K7MF-2QXP. One of a kind in the whole installation (see referral_code).
  code text not null,
  status text not null default 'draft' check (status in
    ('draft', 'sent', 'accepted', 'declined', 'expired', 'helped', 'notReached', 'withdrawn')),
  theme text not null,
  urgency text not null check (urgency in ('normal', 'soon', 'urgent')),
  sender_id uuid not null,
  receiver_id uuid not null,
  offer_id uuid,
  -- No foreign key: a question may be taken back at the desk while its referral stays.
  question_id uuid,
  -- Name of the help point as it was then.
  from_point text,
  created_by uuid,
  taken_by uuid,
  created_at timestamptz not null,
  -- Of the present sending; first_sent_on is the cohort in which it is counted for ever.
  sent_at timestamptz,
  sent_on date,
  first_sent_on date,
  answered_at timestamptz,
  answered_in_time boolean,
  closed_at timestamptz,
  -- Last day of an answer in time.
  due_on date,
  -- The ladder of reminders: from when it counts, and how far it came.
  waits_from date,
  reminders int not null default 0,
  warned_at timestamptz,
  quiet_at timestamptz,
  asked_at timestamptz,
  decline_reason text,
  outcome text,
  -- Consent, part 1 (share with this receiver) and part 2 (tell the sender how it ended).
  consent_text text,
  consent_receiver_id uuid,
  consent_how text check (consent_how in ('desk', 'phone')),
  consent_given_on date,
  consent_recorded_at timestamptz,
  consent_feedback boolean not null default false,
  erased_at timestamptz,
  primary key (network_id, id),
  unique (network_id, code),
  foreign key (network_id, sender_id) references partnership (network_id, organisation_id),
  foreign key (network_id, receiver_id) references partnership (network_id, organisation_id),
  foreign key (network_id, offer_id) references offer (network_id, id) on delete set null (offer_id),
  check (status = 'draft' or sent_at is not null or status = 'withdrawn'),
  -- Without part 1, for this very receiver, nothing leaves the desk.
  check (status in ('draft', 'withdrawn') or (consent_given_on is not null and consent_receiver_id = receiver_id))
);
create index on referral (network_id, receiver_id, status);
create index on referral (network_id, sender_id, status);
create index on referral (network_id, status, waits_from);
create index on referral (network_id, question_id) where question_id is not null;

create table referral_content (
  network_id uuid not null,
  referral_id uuid not null,
  question text not null,
  needs text[] not null default '{}',
  note text not null default '',
  -- How the resident can be reached: decides what the worker prints; the data itself is sealed.
  reach text not null check (reach in ('phone', 'email', 'none')),
  contact_sealed bytea,
  contact_erased_at timestamptz,
  -- The pin is kept as a signature; sealed only for the half hour in which the slip is printed.
  pin_signed text,
  pin_sealed bytea,
  pin_made_at timestamptz,
  primary key (network_id, referral_id),
  foreign key (network_id, referral_id) references referral (network_id, id) on delete cascade
);
create index on referral_content (network_id) where pin_sealed is not null;

create table referral_event (
  network_id uuid not null,
  id bigint generated always as identity,
  referral_id uuid not null,
  -- Whose turn of it this is: a next receiver does not read what the one before wrote.
  receiver_id uuid not null,
  at timestamptz not null,
  what text not null,
  party text not null check (party in ('sender', 'receiver', 'resident', 'job')),
  person_id uuid,
  organisation_id uuid,
  code text,
  -- From one party to the other, and in plain words for the resident.
  text text,
  resident_text text,
  -- A letter that was sent leaves its key: a job that runs twice sends once.
  once_key uuid,
  primary key (network_id, id),
  foreign key (network_id, referral_id) references referral (network_id, id) on delete cascade
);
create index on referral_event (network_id, referral_id, id);
create unique index on referral_event (network_id, once_key) where once_key is not null;

-- A link with which a receiver answers without an account. Only the hash of its token is kept.
create table answer_link (
  network_id uuid not null,
  token_hash bytea not null,
  referral_id uuid not null,
  receiver_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (network_id, token_hash),
  foreign key (network_id, referral_id) references referral (network_id, id) on delete cascade
);
create index on answer_link (network_id, referral_id);

-- A way of looking at the list that someone wants to keep.
create table referral_filter (
  network_id uuid not null,
  id uuid not null,
  person_id uuid not null references person (id),
  name text not null,
  query text not null,
  created_at timestamptz not null,
  primary key (network_id, id)
);
create index on referral_filter (network_id, person_id);

-- Shared by all networks: on /volgen a resident has a code and no network. Holds hashes only.
create table referral_code (
  code_hash bytea primary key,
  network_id uuid not null references network (id) on delete cascade
);
create index on referral_code (network_id);
grant insert on referral_code to ketenwijzer_app;
grant select, insert, delete on referral_code to ketenwijzer_jobs;

alter table referral enable row level security;
alter table referral force row level security;
create policy parties_read on referral for select to ketenwijzer_app using (
  network_id = current_network()
  and (sender_id = current_organisation()
       or (receiver_id = current_organisation() and sent_at is not null)
       or code = current_key()));
create policy lead_reads_what_is_stuck on referral for select to ketenwijzer_app using (
  network_id = current_network() and current_staff_role() = 'lead' and is_stuck(status, warned_at, consent_feedback));
create policy sender_adds on referral for insert to ketenwijzer_app with check (
  network_id = current_network() and sender_id = current_organisation() and status = 'draft');
create policy parties_change on referral for update to ketenwijzer_app
  using (
    network_id = current_network()
    and (sender_id = current_organisation()
         or (receiver_id = current_organisation() and sent_at is not null)
         or code = current_key()))
  with check (
    network_id = current_network()
    and (sender_id = current_organisation() or receiver_id = current_organisation() or code = current_key()));
create policy jobs on referral to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());

-- What someone is to a referral. The policies of `referral` apply in here too.
create function part_in_referral(network uuid, wanted uuid) returns text stable language sql
  return (select case when sender_id = current_organisation() then 'sender'
                      when receiver_id = current_organisation() and sent_at is not null then 'receiver'
                      when code = current_key() then 'resident' end
          from referral where network_id = network and id = wanted);
-- The receiver reads what was asked only while it is theirs to help (the same line as receiverReads in rules.ts).
create function reads_referral_content(network uuid, wanted uuid) returns boolean stable language sql
  return exists (select from referral where network_id = network and id = wanted
                 and (sender_id = current_organisation() or code = current_key()
                      or (receiver_id = current_organisation()
                          and status in ('sent', 'accepted', 'helped', 'notReached'))));

alter table referral_content enable row level security;
alter table referral_content force row level security;
create policy parties_read on referral_content for select to ketenwijzer_app
  using (network_id = current_network() and reads_referral_content(network_id, referral_id));
create policy sender_adds on referral_content for insert to ketenwijzer_app
  with check (network_id = current_network() and part_in_referral(network_id, referral_id) = 'sender');
create policy sender_or_resident_changes on referral_content for update to ketenwijzer_app
  using (network_id = current_network() and part_in_referral(network_id, referral_id) in ('sender', 'resident'))
  with check (network_id = current_network());
create policy jobs on referral_content to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());

alter table referral_event enable row level security;
alter table referral_event force row level security;
create policy parties_read on referral_event for select to ketenwijzer_app using (
  network_id = current_network()
  and (part_in_referral(network_id, referral_id) in ('sender', 'resident')
       or (receiver_id = current_organisation() and part_in_referral(network_id, referral_id) = 'receiver')));
create policy parties_add on referral_event for insert to ketenwijzer_app with check (
  network_id = current_network() and part_in_referral(network_id, referral_id) is not null);
create policy jobs on referral_event to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());

alter table answer_link enable row level security;
alter table answer_link force row level security;
create policy holder_or_parties_read on answer_link for select to ketenwijzer_app using (
  network_id = current_network()
  and (encode(token_hash, 'hex') = current_key() or part_in_referral(network_id, referral_id) is not null));
create policy parties_revoke on answer_link for update to ketenwijzer_app
  using (network_id = current_network() and part_in_referral(network_id, referral_id) is not null)
  with check (network_id = current_network());
create policy jobs on answer_link to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());

alter table referral_filter enable row level security;
alter table referral_filter force row level security;
create policy own on referral_filter to ketenwijzer_app
  using (network_id = current_network() and person_id = current_person())
  with check (network_id = current_network() and person_id = current_person());
create policy jobs on referral_filter to ketenwijzer_jobs
  using (network_id = current_network()) with check (network_id = current_network());

-- Who sent it, its code and its cohort never change; the trail is only ever added to.
grant select, insert on referral, referral_content, referral_event to ketenwijzer_app;
grant update (status, theme, urgency, receiver_id, offer_id, taken_by, sent_at, sent_on, first_sent_on, answered_at,
              answered_in_time, closed_at, due_on, waits_from, reminders, warned_at, quiet_at, asked_at, decline_reason,
              outcome, consent_text, consent_receiver_id, consent_how, consent_given_on, consent_recorded_at,
              consent_feedback)
  on referral to ketenwijzer_app;
grant update (question, needs, note, reach, contact_sealed, contact_erased_at, pin_signed, pin_sealed, pin_made_at)
  on referral_content to ketenwijzer_app;
grant select, update (revoked_at) on answer_link to ketenwijzer_app;
grant select, insert, update, delete on referral_filter to ketenwijzer_app;
grant select, insert, update, delete on referral, referral_content, referral_event, answer_link, referral_filter
  to ketenwijzer_jobs;
