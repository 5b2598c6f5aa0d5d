-- Enrolment: who reads somebody's contact data is who they said yes to; also after moving to another course.

-- The partners that organised the course when somebody said yes; null is from before this was recorded.
alter table enrolment add column consent_readers uuid[];

-- No list takes somebody whom one of its organisers may not read.
create function enrolment_readers_agreed() returns trigger language plpgsql as $$
begin
  -- People at work and at the public pages; the worker fills and moves nothing of its own accord.
  if current_user <> 'ketenwijzer_app' then
    return new;
  end if;
  if not exists (select from course c
                 where c.network_id = new.network_id and c.id = new.course_id
                   and (c.co_organisers || c.organiser_id) <@ new.consent_readers) then
    raise exception 'nobody said yes to every organiser of course %', new.course_id
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger readers_agreed before insert on enrolment
  for each row execute function enrolment_readers_agreed();
