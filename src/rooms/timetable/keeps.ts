import type { Keep } from '../../platform/keeps.ts'
import { forgetFeeds } from './store.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'calendar_feed',
    holds: {
      nl: 'geheime adressen waarmee een agenda lessen leest, als onleesbare afdruk',
      en: 'secret addresses with which a calendar reads lessons, as an unreadable hash',
    },
    personal: {
      nl: 'van welke docent, en wanneer voor het laatst gelezen',
      en: 'of which teacher, and when last read',
    },
    ground: 'legitimate-interest',
    why: { nl: 'om lessen in een agenda te zetten', en: 'to put lessons into a calendar' },
    until: { nl: 'een jaar na het intrekken', en: 'one year after it was ended' },
    erase: (db) => forgetFeeds(db, new Date(db.at.getTime() - 365 * 86_400_000)),
  },
  {
    table: 'course_notice',
    holds: { nl: 'wat organisatoren over een cursus hoorden', en: 'what organisers were told' },
    personal: null,
    ground: 'nothing-personal',
    why: { nl: 'om niets twee keer te mailen', en: 'to mail nothing twice' },
    until: { nl: 'zolang de cursus er is', en: 'as long as the course is there' },
  },
]
