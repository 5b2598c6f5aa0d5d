// The log from invented lines, for the gallery.
import { cast, people } from '../../../ui/samples/cast.ts'
import type { Sample } from '../../../ui/samples.ts'
import type { View } from '../../../ui/view.ts'
import { logPage } from './pages.ts'
import type { LogLine } from './store.ts'

export function logPages(view: View): Sample[] {
  const line: LogLine = {
    ...{ at: view.today, what: 'referral.sent', person: people.desk.name, address: null },
    ...{ organisation: cast.library.name, subject: 'K7MF-2QXP', theme: null },
  }
  const lines: LogLine[] = [
    line,
    { ...line, what: 'referral.expired', person: null, organisation: null },
    { ...line, what: 'partners.sign-in-failed', person: null, address: 'a1b2c3', subject: null },
    { ...line, what: 'question.noted', subject: null, theme: 'digid' },
  ]
  return [
    { name: 'log', html: logPage(view, lines, true) },
    { name: 'log, for the lead', html: logPage(view, lines.slice(0, 1), false) },
    { name: 'log, nothing yet', html: logPage(view, [], true) },
  ]
}
