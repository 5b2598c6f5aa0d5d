-- A teacher notes who was there at the own lessons: behind the personal link too, on the organiser's list.

-- Whoever is not let in as a teacher; or as one who gives this lesson and is no guest, about somebody on its list.
create function may_note(network uuid, about_course uuid, at_lesson uuid, person uuid) returns boolean stable language sql
  return current_teacher() is null or exists (
    select from lesson_teacher own
    join teacher t on t.network_id = own.network_id and t.id = own.teacher_id
    join enrolment e on e.network_id = own.network_id and e.course_id = own.course_id
    where own.network_id = network and own.course_id = about_course and own.lesson_id = at_lesson
      and own.teacher_id = current_teacher() and t.kind = 'teacher' and t.until is null and e.id = person);

-- On top of the organisers' policy: these only take away.
create policy own_lessons_add on attendance as restrictive for insert to ketenwijzer_app
  with check (may_note(network_id, course_id, lesson_id, enrolment_id));
create policy own_lessons_change on attendance as restrictive for update to ketenwijzer_app
  using (may_note(network_id, course_id, lesson_id, enrolment_id))
  with check (may_note(network_id, course_id, lesson_id, enrolment_id));
create policy own_lessons_remove on attendance as restrictive for delete to ketenwijzer_app
  using (may_note(network_id, course_id, lesson_id, enrolment_id));
