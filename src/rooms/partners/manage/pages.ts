// For the administrator: settings, and letters on their way.
import { paths } from '../../../paths.ts'
import { momentInWords } from '../../../platform/dates.ts'
import type { Sheet } from '../../../platform/form.ts'
import type { LetterLine } from '../../../platform/mail.ts'
import type { Markup } from '../../../ui/markup.ts'
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
import { texts } from '../texts.ts'

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
    letter.channel === 'sms' ? `${letter.kind} (sms)` : letter.kind,
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

/** Settings, letters and the log, for the administrator; the log itself is a page of the room monitor. */
export function manageTabs(view: View, current: Tab): Markup {
  const t = texts[view.lang].manage
  const tab = (key: Tab, href: string) => ({ href, label: t.tabs[key], current: key === current })
  return tabs(view, t.title, [
    tab('settings', paths.partners.settings(view.at)),
    tab('letters', paths.partners.letters(view.at)),
    tab('log', paths.partners.audit(view.at)),
  ])
}
