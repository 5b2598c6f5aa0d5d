-- What a programme and a course train. Keys are those of the room of skills; an unknown one is left out when read.
alter table course_programme
  -- Version of the framework that its parts were laid beside, such as digcomp-3.0; null is that nobody did.
  add column framework text check (framework ~ '^[a-z]+-[0-9.]+$'),
  add column goal text check (goal in ('gain', 'maintain', 'improve')),
  -- Of all parts together.
  add column skills text[] not null default '{}',
  -- [{title, goals: [text], skills: [key]}], in the order of teaching.
  add column parts jsonb not null default '[]' check (jsonb_typeof(parts) = 'array');
-- Empty is: as the programme says.
alter table course
  add column goal text check (goal in ('gain', 'maintain', 'improve')),
  add column skills text[] not null default '{}';
