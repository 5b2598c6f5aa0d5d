// Parts of the week and days away: the same on the page that a partner keeps and on a teacher's own.
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { pickField } from '../../ui/parts/choice-field.ts'
import { dateField } from '../../ui/parts/date-field.ts'
import { details } from '../../ui/parts/details.ts'
import { fresh } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { shortened } from '../../ui/parts/link.ts'
import { panel } from '../../ui/parts/panel.ts'
import { rows } from '../../ui/parts/rows.ts'
import type { View } from '../../ui/view.ts'
import type { Teacher } from '../teachers/door.ts'
import { hourField, hoursTyped } from './form.ts'
import { texts } from './texts.ts'
import { awayDays, hoursInWords } from './words.ts'

type Times = {
  teacher: Pick<Teacher, 'id' | 'hours' | 'away'>
  /** Where each of the three forms goes. */
  to: { hours: string; away: string; dropped: string }
  title: string
  sheet: Sheet
  /** Tells of which teacher, when one page shows several. */
  name?: string
}

/** When somebody can teach: what is known, and behind a fold the form. */
export function hoursPanel(view: View, { teacher, to, title, name }: Times): Markup {
  const t = texts[view.lang].times
  const sheet = fresh(hoursTyped(teacher.hours))
  const fields = t.days.map((label, at) =>
    pickField(
      view,
      sheet,
      hourField(at + 1),
      { label, options: t.parts as Record<string, string> },
      { many: true, optional: 'silent' },
    ),
  )
  const label = [t.title, name].filter(Boolean).join(' ')
  return panel(title, [
    html`<p>${hoursInWords(teacher.hours, view.lang)}</p>`,
    details(
      t.choose,
      form(view, { action: to.hours, label }, [
        html`<p>${t.text}</p>`,
        whose(teacher),
        fields,
        actions([button(t.save, { kind: 'second' })]),
      ]),
    ),
  ])
}

/** Days on which somebody is not there, each with a way to take it back. */
export function awayPanel(view: View, { teacher, to, sheet, name }: Times): Markup {
  const { times: t, form: words } = texts[view.lang]
  const label = [t.addAway, name].filter(Boolean).join(' ')
  const listed = teacher.away.map((one) => ({
    title: awayDays(one, view.lang),
    end: form(view, { action: to.dropped, class: 'kw-inline' }, [
      whose(teacher),
      hiddenField('away', one.id),
      button(dropWords(view, awayDays(one, view.lang)), { kind: 'plain' }),
    ]),
  }))
  const add = form(view, { action: to.away, label }, [
    html`<p>${t.awayText}</p>`,
    whose(teacher),
    dateField(view, sheet, 'fromOn', words.fromOn),
    dateField(view, sheet, 'untilOn', words.untilOn, { optional: true }),
    actions([button(t.addAway, { kind: 'second' })]),
  ])
  return panel(t.away, [
    listed.length === 0 ? html`<p>${t.noAway}</p>` : rows(listed),
    details(t.addAway, add, !sheet.ok),
  ])
}

const whose = ({ id }: { id: string }): Content => hiddenField('teacher', id)

const dropWords = (view: View, days: string): Content => {
  const t = texts[view.lang].times
  return shortened(t.drop, t.dropOf(days))
}
