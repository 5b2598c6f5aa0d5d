// Samples of all rooms: letters and whole pages, for the gallery and for the tests that look at every page.
import type { Letter } from '../platform/mail.ts'
import { mailSamples as agreementsLetters } from '../rooms/agreements/mails.ts'
import { agreementsPages } from '../rooms/agreements/sample-pages.ts'
import { answersPages } from '../rooms/answers/sample.ts'
import { attendancePages } from '../rooms/attendance/sample.ts'
import { behalfPages } from '../rooms/behalf/sample.ts'
import { callsPages } from '../rooms/calls/sample.ts'
import { cataloguePages } from '../rooms/catalogue/sample-pages.ts'
import { certificatesPages } from '../rooms/certificates/sample.ts'
import { chainPages } from '../rooms/chain/sample-pages.ts'
import { contributionsPages } from '../rooms/contributions/sample-pages.ts'
import { coursesPages } from '../rooms/courses/sample-pages.ts'
import { deskPages } from '../rooms/desk/sample-pages.ts'
import { effectPages } from '../rooms/effect/sample.ts'
import { mailSamples as enrolmentLetters } from '../rooms/enrolment/mails.ts'
import { enrolmentPages } from '../rooms/enrolment/sample.ts'
import { mailSamples as guideLetters } from '../rooms/guide/mails.ts'
import { guidePages } from '../rooms/guide/sample.ts'
import { importPages } from '../rooms/imports/sample.ts'
import { initiativePages } from '../rooms/initiatives/sample.ts'
import { learningPages } from '../rooms/learning/sample.ts'
import { levelPages } from '../rooms/level/sample-pages.ts'
import { mailSamples as meetingLetters } from '../rooms/meetings/mails.ts'
import { meetingsPages } from '../rooms/meetings/sample-pages.ts'
import { mailSamples as mergingLetters } from '../rooms/merging/mails.ts'
import { mergingPages } from '../rooms/merging/sample.ts'
import { mailSamples as moduleLetters } from '../rooms/modules/mails.ts'
import { modulesPages } from '../rooms/modules/sample-pages.ts'
import { logPages } from '../rooms/monitor/log/sample-pages.ts'
import { monitorPages } from '../rooms/monitor/sample.ts'
import { mailSamples as outcomeLetters } from '../rooms/outcomes/mails.ts'
import { outcomesPages } from '../rooms/outcomes/sample-pages.ts'
import { mailSamples as partnersLetters } from '../rooms/partners/mails.ts'
import { partnersPages } from '../rooms/partners/sample-pages.ts'
import { referralsPages } from '../rooms/referrals/sample-pages.ts'
import { relationsPages } from '../rooms/relations/sample.ts'
import { mailSamples as reminderLetters } from '../rooms/reminders/mails.ts'
import { replanningPages } from '../rooms/replanning/sample.ts'
import { seatingPages } from '../rooms/seating/sample.ts'
import { sendingPages } from '../rooms/sending/sample.ts'
import { mailSamples as suppliesLetters } from '../rooms/supplies/mails.ts'
import { suppliesPages } from '../rooms/supplies/sample-pages.ts'
import { syllabusPages } from '../rooms/syllabus/sample-pages.ts'
import { mailSamples as teachingLetters } from '../rooms/teaching/mails.ts'
import { teachingPages } from '../rooms/teaching/sample.ts'
import { mailSamples as timetableLetters } from '../rooms/timetable/mails.ts'
import { timetablePages } from '../rooms/timetable/sample.ts'
import { mailSamples as upkeepLetters } from '../rooms/upkeep/mails.ts'
import { upkeepPages } from '../rooms/upkeep/sample.ts'
import { worksheetsPages } from '../rooms/worksheets/sample-pages.ts'
import type { Sample } from '../ui/samples.ts'
import type { Lang, View } from '../ui/view.ts'
import { allKeeps } from './keeps.ts'
import { mailPage, startPage } from './pages.ts'
import { accessibilityPage, privacyPage } from './trust.ts'

/** Every letter that the product can send, once. */
export const roomLetters = (lang: Lang): Letter[] => [
  ...partnersLetters(lang),
  ...guideLetters(lang),
  ...upkeepLetters(lang),
  ...reminderLetters(lang),
  ...agreementsLetters(lang),
  ...meetingLetters(lang),
  ...mergingLetters(lang),
  ...outcomeLetters(lang),
  ...moduleLetters(lang),
  ...suppliesLetters(lang),
  ...enrolmentLetters(lang),
  ...teachingLetters(lang),
  ...timetableLetters(lang),
]

/** Whole pages made from samples. */
export const roomPages = (view: View): Sample[] => [
  { name: 'start', html: startPage(view, []) },
  { name: 'mail, empty', html: mailPage(view, []) },
  { name: 'privacy', html: privacyPage(view, allKeeps) },
  { name: 'accessibility', html: accessibilityPage(view) },
  ...partnersPages(view),
  ...upkeepPages(view),
  ...teachingPages(view),
  ...timetablePages(view),
  ...importPages(view),
  ...initiativePages(view),
  ...mergingPages(view),
  ...guidePages(view),
  ...deskPages(view),
  ...referralsPages(view),
  ...sendingPages(view),
  ...answersPages(view),
  ...relationsPages(view),
  ...contributionsPages(view),
  ...agreementsPages(view),
  ...outcomesPages(view),
  ...meetingsPages(view),
  ...worksheetsPages(view),
  ...chainPages(view),
  ...coursesPages(view),
  ...syllabusPages(view),
  ...cataloguePages(view),
  ...levelPages(view),
  ...modulesPages(view),
  ...suppliesPages(view),
  ...enrolmentPages(view),
  ...callsPages(view),
  ...attendancePages(view),
  ...replanningPages(view),
  ...seatingPages(view),
  ...behalfPages(view),
  ...monitorPages(view),
  ...certificatesPages(view),
  ...effectPages(view),
  ...learningPages(view),
  ...logPages(view),
]
