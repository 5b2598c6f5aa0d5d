// For the administrator: settings, letters on their way, and the log.
import { paths } from '../../../paths.ts'
import { momentInWords } from '../../../platform/dates.ts'
import type { Sheet } from '../../../platform/form.ts'
import type { LetterLine } from '../../../platform/mail.ts'
import { html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { actions, button } from '../../../ui/parts/button.ts'
import { emptyState } from '../../../ui/parts/empty.ts'
import { errorSummary } from '../../../ui/parts/error-summary.ts'
import { form } from '../../../ui/parts/form.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { panel } from '../../../ui/parts/panel.ts'
import { table } from '../../../ui/parts/table.ts'
import { tabs } from '../../../ui/parts/tabs.ts'
import { selectField, textField, tickField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import type { LogLine } from '../store.ts'
import { texts } from '../texts.ts'
import { deedWords } from './log-texts.ts'

type Tab = 'settings' | 'letters' | 'log'

export function settingsPage(view: View, sheet: Sheet, isSaved: boolean): Markup {
  const { fields: f, ...t } = texts[view.lang].manage
  const words = { ...f, secondReminder: { ...f.secondReminder, errors: { order: t.order } } }
  const text = (name: 'guideName' | 'helplinePhone' | 'helplineHoursNl' | 'helplineHoursEn') =>
    textField(view, sheet, name, f[name])
  const days = (name: keyof typeof numbers) =>
    textField(view, sheet, name, words[name], { kind: 'number', size: 'short' })
  return workPage(
    view,
    {
      title: t.title,
      sub: t.sub,
      error: errorSummary(view, sheet, words),
      notice: isSaved && notice(view, 'good', t.saved, { live: 'status' }),
    },
    [
      manageTabs(view, 'settings'),
      panel(
        undefined,
        form(view, { action: paths.partners.settings(view.at) }, [
          text('guideName'),
          text('helplinePhone'),
          text('helplineHoursNl'),
          text('helplineHoursEn'),
          selectField(view, sheet, 'theme', f.theme),
          ...(Object.keys(numbers) as (keyof typeof numbers)[]).map(days),
          tickField(view, sheet, 'asksBackground', f.asksBackground),
          actions([button(texts[view.lang].form.save)]),
        ]),
      ),
    ],
  )
}

const numbers = {
  firstReminder: 0,
  secondReminder: 0,
  warnSenderAfterWorkingDays: 0,
  expireAfterDays: 0,
  answerLinkDays: 0,
  contactKeptMonths: 0,
  answeredInTimeWorkingDays: 0,
  promiseMonths: 0,
}

export function lettersPage(view: View, letters: LetterLine[]): Markup {
  const t = texts[view.lang].manage
  const { at, kind, status, tries, problem } = t.letterColumns
  const rows = letters.map((letter) => [
    momentInWords(letter.createdAt, view.lang),
    letter.kind,
    t.statuses[letter.status],
    letter.tries,
    letter.problem,
  ])
  const columns = [
    { head: at },
    { head: kind },
    { head: status },
    { head: tries, num: true },
    { head: problem, wide: true },
  ]
  return workPage(view, { title: t.tabs.letters, sub: t.lettersSub }, [
    manageTabs(view, 'letters'),
    letters.length === 0
      ? emptyState(t.tabs.letters, t.lettersEmpty)
      : panel(undefined, table(view, { caption: t.lettersCaption, columns, rows })),
  ])
}

export function logPage(view: View, lines: LogLine[], isAdmin: boolean): Markup {
  const t = texts[view.lang].manage
  const words = deedWords(view.lang)
  const { at, who, organisation, what } = t.logColumns
  const rows = lines.map((line) => [
    momentInWords(line.at, view.lang),
    line.person ?? t.system,
    line.organisation,
    html`${words[line.what]} <small><code>${line.what}</code></small>`,
  ])
  const columns = [{ head: at }, { head: who }, { head: organisation }, { head: what, wide: true }]
  return workPage(view, { title: t.tabs.log, sub: t.logSub }, [
    // A lead reads the log, and has no settings to go to.
    isAdmin && manageTabs(view, 'log'),
    lines.length === 0
      ? emptyState(t.tabs.log, t.logEmpty)
      : panel(undefined, table(view, { caption: t.logCaption, columns, rows })),
  ])
}

function manageTabs(view: View, current: Tab): Markup {
  const t = texts[view.lang].manage
  const tab = (key: Tab, href: string) => ({ href, label: t.tabs[key], current: key === current })
  return tabs(view, t.title, [
    tab('settings', paths.partners.settings(view.at)),
    tab('letters', paths.partners.letters(view.at)),
    tab('log', paths.partners.audit(view.at)),
  ])
}
