-- Calls: the talk before a course is a task of its own, and whoever calls can say why.

alter table enrolment_message drop constraint enrolment_message_kind_check;
alter table enrolment_message add constraint enrolment_message_kind_check check (kind in
  ('enrolled', 'waiting', 'offered', 'lapsed', 'stopped', 'moved', 'lesson-moved', 'lesson-added', 'lesson-off',
   'course-off', 'reminder', 'absences', 'intake'));
-- In the organiser's words: they stand in the mail, and on the call list.
alter table enrolment_message add column why text not null default '';

-- How many people of a course have to be called still; whoever does not organise it sees none (row-level security).
create function open_calls(network uuid, of_course uuid) returns int stable language sql
  return (select count(distinct m.enrolment_id)::int from enrolment_message m
          where m.network_id = network and m.course_id = of_course and m.done_at is null);
