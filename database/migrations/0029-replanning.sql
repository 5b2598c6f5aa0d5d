-- A lesson may be moved, and one may be added, after the opening: who takes part is told of each change once.

-- As it was announced first: {heldOn, starts, ends, room}; null where it still is so.
alter table lesson add column was jsonb check (jsonb_typeof(was) = 'object');
-- When it was last moved, or added, after the opening.
alter table lesson add column changed_at timestamptz;

alter table enrolment_message drop constraint enrolment_message_kind_check;
alter table enrolment_message add constraint enrolment_message_kind_check check (kind in
  ('enrolled', 'waiting', 'offered', 'lapsed', 'stopped', 'moved', 'lesson-moved', 'lesson-added', 'lesson-off',
   'course-off', 'reminder', 'absences'));
-- What this person knew of the lesson before: who was not called yet about one move hears of two as one.
alter table enrolment_message add column was jsonb check (jsonb_typeof(was) = 'object');
