// Samples of all rooms: letters and whole pages, for the gallery and for the tests that look at every page.
import type { Letter } from '../platform/mail.ts'
import { mailSamples as agreementsLetters } from '../rooms/agreements/mails.ts'
import { mailSamples as enrolmentLetters } from '../rooms/enrolment/mails.ts'
import { mailSamples as guideLetters } from '../rooms/guide/mails.ts'
import { guidePages } from '../rooms/guide/sample.ts'
import { importPages } from '../rooms/imports/sample.ts'
import { mailSamples as meetingLetters } from '../rooms/meetings/mails.ts'
import { monitorPages } from '../rooms/monitor/sample.ts'
import { mailSamples as outcomeLetters } from '../rooms/outcomes/mails.ts'
import { mailSamples as partnersLetters } from '../rooms/partners/mails.ts'
import { mailSamples as upkeepLetters } from '../rooms/upkeep/mails.ts'
import { upkeepPages } from '../rooms/upkeep/sample.ts'
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
  ...agreementsLetters(lang),
  ...meetingLetters(lang),
  ...outcomeLetters(lang),
  ...enrolmentLetters(lang),
]

/** Whole pages made from samples. */
export const roomPages = (view: View): Sample[] => [
  { name: 'start', html: startPage(view, []) },
  { name: 'mail, empty', html: mailPage(view, []) },
  { name: 'privacy', html: privacyPage(view, allKeeps) },
  { name: 'accessibility', html: accessibilityPage(view) },
  ...guidePages(view),
  ...upkeepPages(view),
  ...importPages(view),
  ...monitorPages(view),
]
