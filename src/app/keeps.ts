// What all rooms hold, in one list: for the nightly erasure, the register and the page for residents.
import type { Keep } from '../platform/keeps.ts'
import { forgetLetters } from '../platform/mail.ts'
import { forgetSessions } from '../platform/session.ts'
import { keeps as agreements } from '../rooms/agreements/keeps.ts'
import { keeps as attendance } from '../rooms/attendance/keeps.ts'
import { keeps as chain } from '../rooms/chain/keeps.ts'
import { keeps as contributions } from '../rooms/contributions/keeps.ts'
import { keeps as courses } from '../rooms/courses/keeps.ts'
import { keeps as desk } from '../rooms/desk/keeps.ts'
import { keeps as effect } from '../rooms/effect/keeps.ts'
import { keeps as enrolment } from '../rooms/enrolment/keeps.ts'
import { keeps as guide } from '../rooms/guide/keeps.ts'
import { keeps as imports } from '../rooms/imports/keeps.ts'
import { keeps as initiatives } from '../rooms/initiatives/keeps.ts'
import { keeps as learning } from '../rooms/learning/keeps.ts'
import { keeps as meetings } from '../rooms/meetings/keeps.ts'
import { keeps as merging } from '../rooms/merging/keeps.ts'
import { keeps as modules } from '../rooms/modules/keeps.ts'
import { keeps as offers } from '../rooms/offers/keeps.ts'
import { keeps as outcomes } from '../rooms/outcomes/keeps.ts'
import { keeps as partners } from '../rooms/partners/keeps.ts'
import { keeps as places } from '../rooms/places/keeps.ts'
import { keeps as referrals } from '../rooms/referrals/keeps.ts'
import { keeps as relations } from '../rooms/relations/keeps.ts'
import { keeps as supplies } from '../rooms/supplies/keeps.ts'
import { keeps as teachers } from '../rooms/teachers/keeps.ts'
import { keeps as timetable } from '../rooms/timetable/keeps.ts'
import { keeps as worksheets } from '../rooms/worksheets/keeps.ts'

/** What the platform itself holds. */
const platform: readonly Keep[] = [
  {
    table: 'session, sign_in_code, attempt',
    holds: {
      nl: 'inlogsessies en inlogcodes van medewerkers, als onleesbare afdruk',
      en: 'sign-in sessions and codes of staff, as an unreadable hash',
    },
    personal: { nl: 'wie er is ingelogd', en: 'who is signed in' },
    ground: 'legitimate-interest',
    why: { nl: 'om veilig te kunnen inloggen', en: 'to sign in safely' },
    until: { nl: 'twaalf uur, codes een dag', en: 'twelve hours, codes one day' },
    erase: forgetSessions,
  },
  {
    table: 'letter',
    holds: {
      nl: 'brieven en sms’jes die nog verstuurd moeten worden',
      en: 'letters and text messages that are still to be sent',
    },
    personal: {
      nl: 'e-mailadres of mobiel nummer van wie hem krijgt',
      en: 'e-mail address or mobile number of who gets it',
    },
    ground: 'legitimate-interest',
    why: { nl: 'om mail en sms te kunnen versturen', en: 'to send mail and text messages' },
    until: {
      nl: 'tot de brief of sms is bezorgd, hoogstens een maand',
      en: 'until it is delivered, a month at most',
    },
    erase: forgetLetters,
  },
  {
    table: 'file',
    holds: {
      nl: 'bijlagen bij afspraken en bewijsstukken',
      en: 'attachments of agreements and evidence',
    },
    personal: {
      nl: 'wat erin staat, en welke medewerker het toevoegde',
      en: 'what stands in them, and which member of staff added it',
    },
    ground: 'public-task',
    why: { nl: 'om afspraken te kunnen nalezen', en: 'to be able to read agreements again' },
    until: {
      nl: 'zolang de afspraak of het bewijsstuk er is',
      en: 'as long as the agreement or the evidence is there',
    },
  },
  {
    table: 'audit',
    holds: {
      nl: 'wie wat deed, voor welke organisatie, wanneer',
      en: 'who did what, for which organisation, when',
    },
    personal: { nl: 'welke medewerker het deed', en: 'which member of staff did it' },
    ground: 'public-task',
    why: { nl: 'om te kunnen nagaan wat er is gebeurd', en: 'to be able to see what happened' },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
  {
    table: 'tally, once, round',
    holds: {
      nl: 'aantallen per dag en technische merktekens',
      en: 'numbers per day and technical marks',
    },
    personal: null,
    ground: 'nothing-personal',
    why: { nl: 'om te kunnen tellen en niets dubbel te doen', en: 'to count and do nothing twice' },
    until: { nl: 'aantallen blijven, merktekens twee dagen', en: 'numbers stay, marks two days' },
  },
]

export const allKeeps: readonly Keep[] = [
  ...platform,
  ...partners,
  ...places,
  ...offers,
  ...imports,
  ...guide,
  ...desk,
  ...referrals,
  ...outcomes,
  ...meetings,
  ...agreements,
  ...initiatives,
  ...chain,
  ...merging,
  ...relations,
  ...worksheets,
  ...contributions,
  ...teachers,
  ...courses,
  ...modules,
  ...supplies,
  ...enrolment,
  ...timetable,
  ...attendance,
  ...effect,
  ...learning,
]
