// Believable programmes and courses, for tests and the demo.
import { randomUUID } from 'node:crypto'
import type { Lesson } from './lesson-store.ts'
import type { Course, Programme } from './store.ts'

export { fillCourses } from './sample-store.ts'

export const sampleProgramme = (
  changes: Partial<Programme> & Pick<Programme, 'ownerId'>,
): Programme => ({
  id: randomUUID(),
  name: 'Digisterker',
  edition: '',
  about: 'Werken met de digitale overheid.',
  goals: ['DigiD aanvragen en gebruiken'],
  funding: '',
  ...{ lessons: 4, lessonMinutes: 120, maximum: 8, needsCertificate: false, needsWorkbook: false },
  ...{ materials: [], source: '' },
  version: 1,
  ...changes,
})

export const sampleCourse = (
  changes: Partial<Course & { createdAt: Date }> & Pick<Course, 'organiserId'>,
): Course & { createdAt: Date } => ({
  id: randomUUID(),
  programmeId: null,
  title: 'Zelf regelen met DigiD',
  internalTitle: '',
  coOrganisers: [],
  way: 'place',
  place: 'Bibliotheek, Kerkstraat 1',
  language: 'nl',
  targetGroup: 'everyone',
  level: 'entry',
  cost: 'free',
  costText: '',
  about: 'U leert wat DigiD is. U oefent stap voor stap.',
  bring: '',
  ...{ device: null, hasIntake: false, intakeText: '', sharesNames: false },
  contactPhone: null,
  ...{ minimum: 3, maximum: 8, opensOn: null, closesOn: null, state: 'open' },
  ...{
    seatsTaken: 0,
    waiting: 0,
    reserved: 0,
    lastPlace: 0,
    version: 1,
    cancelledAt: null,
    cancelWhy: '',
  },
  ...{ goal: null, skills: [] },
  createdAt: new Date('2026-11-01T09:00:00Z'),
  ...changes,
})

export const sampleLesson = (
  changes: Partial<Lesson> & Pick<Lesson, 'courseId' | 'heldOn'>,
): Lesson => ({
  id: randomUUID(),
  ...{
    starts: '10:00',
    ends: '12:00',
    room: 'Zaal 1',
    cancelledAt: null,
    cancelWhy: '',
    sequence: 0,
    was: null,
    changedAt: null,
  },
  ...changes,
})
