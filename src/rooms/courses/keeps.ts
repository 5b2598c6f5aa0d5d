import { addMonths, localDate } from '../../platform/dates.ts'
import type { Keep } from '../../platform/keeps.ts'
import { forgetTeachers } from './lesson-store.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'course_programme, course, lesson',
    holds: {
      nl: 'programma’s, cursussen, lessen en het aantal plaatsen',
      en: 'programmes, courses, lessons and the number of places',
    },
    personal: null,
    ground: 'nothing-personal',
    why: {
      nl: 'om cursussen te laten zien en te organiseren',
      en: 'to show and to organise courses',
    },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
  {
    table: 'teacher, teacher_certificate, lesson_teacher',
    holds: {
      nl: 'wie lesgeeft, met certificaten en lessen',
      en: 'who teaches, with certificates and lessons',
    },
    personal: {
      nl: 'naam, werkadres en certificaten van een docent',
      en: 'name, work address and certificates of a teacher',
    },
    ground: 'legitimate-interest',
    why: {
      nl: 'om lessen te verdelen en te weten of een certificaat geldig is',
      en: 'to divide lessons and to know whether a certificate is valid',
    },
    until: {
      nl: 'een jaar nadat de docent stopte',
      en: 'one year after the teacher stopped',
    },
    erase: (db) => forgetTeachers(db, addMonths(localDate(db.at), -12)),
  },
]
