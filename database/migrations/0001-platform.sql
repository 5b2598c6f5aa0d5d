-- The ground under every room: extensions, the two working roles, sessions, audit, tallies, letters.
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;

-- Roles belong to the whole server, databases come and go: make them only when they are missing.
do $$
declare wanted text;
begin
  foreach wanted in array array['ketenwijzer_app', 'ketenwijzer_jobs'] loop
    begin
      if not exists (select 1 from pg_roles where rolname = wanted) then
        execute format('create role %I nologin nosuperuser nobypassrls', wanted);
      end if;
    exception when duplicate_object or unique_violation then null; -- another database made it just now
    end;
    begin
      execute format('grant %I to %I', wanted, current_user);
    exception when insufficient_privilege then null; -- another owner made it, and let us in already
    end;
  end loop;
end $$;
revoke create on schema public from public;
grant usage on schema public to ketenwijzer_app, ketenwijzer_jobs;

-- Jobs are left by the app and done by the worker.
grant usage on schema jobs to ketenwijzer_app, ketenwijzer_jobs;
grant select, insert, update, delete on all tables in schema jobs to ketenwijzer_app, ketenwijzer_jobs;

-- What the transaction is bound to; empty or absent means: nothing (see docs/decisions on '' and null).
create function current_network() returns uuid stable language sql parallel safe
  return nullif(current_setting('app.network', true), '')::uuid;
create function current_organisation() returns uuid stable language sql parallel safe
  return nullif(current_setting('app.organisation', true), '')::uuid;
create function current_person() returns uuid stable language sql parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;
create function current_staff_role() returns text stable language sql parallel safe
  return nullif(current_setting('app.role', true), '');

-- Sign-in sessions: only the hash of the token is kept.
create table session (
  token_hash bytea primary key,
  person_id uuid not null,
  membership_id uuid,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index on session (person_id);
create index on session (expires_at);
grant select, insert, update, delete on session to ketenwijzer_app, ketenwijzer_jobs;

-- One-time codes to sign in with.
create table sign_in_code (
  id uuid primary key,
  email_hash bytea not null,
  code_hash bytea not null,
  tries int not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on sign_in_code (email_hash, created_at);
grant select, insert, update, delete on sign_in_code to ketenwijzer_app, ketenwijzer_jobs;

-- How often something was tried in a window; keys are hashes, never addresses.
create unlogged table attempt (
  key bytea not null,
  window_start timestamptz not null,
  count int not null,
  primary key (key, window_start)
);
grant select, insert, update, delete on attempt to ketenwijzer_app, ketenwijzer_jobs;

-- A form that was carried out, so that a double click ends in the same place.
create table once (
  network_id uuid not null,
  key uuid not null,
  location text not null,
  at timestamptz not null,
  primary key (network_id, key)
);
create index on once (at);
alter table once enable row level security;
alter table once force row level security;
create policy network on once using (network_id = current_network()) with check (network_id = current_network());
grant select, insert on once to ketenwijzer_app;
grant select, delete on once to ketenwijzer_jobs;

-- Who did what, for which organisation, when. Nobody changes or removes a line.
create table audit (
  network_id uuid not null,
  id bigint generated always as identity,
  at timestamptz not null,
  person_id uuid,
  organisation_id uuid,
  what text not null,
  subject uuid,
  details jsonb,
  primary key (network_id, id)
);
create index on audit (network_id, subject);
alter table audit enable row level security;
alter table audit force row level security;
create policy network on audit using (network_id = current_network()) with check (network_id = current_network());
grant select, insert on audit to ketenwijzer_app, ketenwijzer_jobs;

-- Daily counts: what the monitor reads. `about` holds the dimensions, never anything personal.
create table tally (
  network_id uuid not null,
  measure text not null,
  day date not null,
  about jsonb not null,
  count int not null,
  primary key (network_id, measure, day, about)
);
alter table tally enable row level security;
alter table tally force row level security;
create policy network on tally using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update on tally to ketenwijzer_app, ketenwijzer_jobs;

-- Letters on their way. Address and text are sealed, and erased as soon as the letter is delivered.
create table letter (
  network_id uuid not null,
  id uuid not null,
  kind text not null,
  sealed bytea,
  status text not null default 'waiting' check (status in ('waiting', 'sent', 'kept', 'failed')),
  tries int not null default 0,
  problem text,
  created_at timestamptz not null,
  done_at timestamptz,
  primary key (network_id, id)
);
create index on letter (network_id, created_at);
alter table letter enable row level security;
alter table letter force row level security;
create policy network on letter using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update, delete on letter to ketenwijzer_app, ketenwijzer_jobs;

-- When each recurring round was last made.
create table round (
  network_id uuid not null,
  name text not null,
  made_at timestamptz not null,
  primary key (network_id, name)
);
alter table round enable row level security;
alter table round force row level security;
create policy network on round using (network_id = current_network()) with check (network_id = current_network());
grant select, insert, update on round to ketenwijzer_jobs;
