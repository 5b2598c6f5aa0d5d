import { addMonths, localDate } from '../../platform/dates.ts'
import type { Keep } from '../../platform/keeps.ts'
import { forgetLinks } from './link-store.ts'
import { forgetTeachers } from './store.ts'
import { forgetAway } from './times-store.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'teacher, teacher_certificate, lesson_teacher, teacher_hours',
    holds: {
      nl: 'wie lesgeeft, met certificaten, lessen en dagdelen',
      en: 'who teaches, with certificates, lessons and parts of the week',
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
  {
    table: 'teacher_away',
    holds: { nl: 'dagen waarop een docent er niet is', en: 'days on which a teacher is away' },
    personal: {
      nl: 'van wanneer tot wanneer; nooit waarom',
      en: 'from when until when; never why',
    },
    ground: 'legitimate-interest',
    why: { nl: 'om lessen te verdelen', en: 'to divide lessons' },
    until: { nl: 'een maand na de laatste dag', en: 'one month after the last day' },
    erase: (db) => forgetAway(db, addMonths(localDate(db.at), -1)),
  },
  {
    table: 'teacher_link',
    holds: {
      nl: 'persoonlijke links van docenten zonder account, als onleesbare afdruk',
      en: 'personal links of teachers without account, as an unreadable hash',
    },
    personal: { nl: 'van welke docent', en: 'of which teacher' },
    ground: 'legitimate-interest',
    why: {
      nl: 'om een docent de eigen lessen te laten zien',
      en: 'to show a teacher their own lessons',
    },
    // Kept a while longer, so that an old link can say that a new one can be asked.
    until: { nl: 'drie maanden nadat de link verliep', en: 'three months after the link expired' },
    erase: (db) => forgetLinks(db, new Date(db.at.getTime() - 92 * 86_400_000)),
  },
]
