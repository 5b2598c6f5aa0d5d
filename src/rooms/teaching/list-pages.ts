// Teachers of all partners, with what their certificates are worth today.
import { paths } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { radiosField } from '../../ui/parts/choice-field.ts'
import { details } from '../../ui/parts/details.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { tag } from '../../ui/parts/tag.ts'
import { selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { learnNav, type Programme } from '../courses/door.ts'
import { type Certificate, certificateState, type Teacher } from '../teachers/door.ts'
import { texts } from './texts.ts'
import { kindOf } from './words.ts'

type Partner = { id: string; name: string }
type ListFacts = {
  teachers: readonly Teacher[]
  programmes: readonly Programme[]
  /** Partners for which this reader may add somebody; none may not. */
  owners: readonly Partner[]
  /** The day of the next lesson of each who has one. */
  nextOn: ReadonlyMap<string, string>
  today: string
  sheet: Sheet
}

export function teachersPage(view: View, facts: ListFacts): Markup {
  const t = texts[view.lang]
  const { teachers, today, sheet, owners } = facts
  const ending = teachers
    .filter(({ until }) => until === null)
    .flatMap(({ certificates }) => certificates)
    .filter((one) => certificateState(one, today) !== 'fine').length
  return workPage(
    view,
    { title: t.title, sub: t.lead, error: errorSummary(view, sheet, newWords(view, owners)) },
    [
      learnNav(view, 'teachers'),
      ending > 0 && notice(view, 'warn', t.alert(ending)),
      panel(
        undefined,
        teachers.length === 0 ? emptyState(t.none, t.noneText) : teacherTable(view, facts),
      ),
      owners.length > 0 && details(t.add, newTeacher(view, facts), !sheet.ok),
    ],
  )
}

function teacherTable(view: View, facts: ListFacts): Markup {
  const t = texts[view.lang]
  const { columns: heads } = t
  return table(view, {
    caption: t.title,
    captionUnseen: true,
    columns: [
      { head: heads.name },
      { head: heads.kind },
      { head: heads.organisation },
      { head: heads.certificates },
      { head: heads.next },
    ],
    rows: facts.teachers.map((one) => {
      const next = facts.nextOn.get(one.id)
      return [
        html`${link(paths.teaching.teacher(view.at, one.id), one.name)} ${one.until !== null && tag(t.former)}`,
        kindOf(one, view.lang),
        one.organisationName,
        one.certificates.length > 0 &&
          one.certificates.map(
            (each) => html`<div>${certificateLine(view, facts, each, facts.today)}</div>`,
          ),
        next && plainDate(next, view.lang),
      ]
    }),
  })
}

/** A certificate in words, marked when it ends soon or ended. */
export function certificateLine(
  view: View,
  { programmes }: { programmes: readonly Programme[] },
  one: Certificate,
  today: string,
): Content {
  const t = texts[view.lang]
  const name = programmes.find(({ id }) => id === one.programmeId)?.name ?? ''
  if (one.expiresOn === null) return t.always(name)
  const words = t.until(name, plainDate(one.expiresOn, view.lang))
  const state = certificateState(one, today)
  if (state === 'fine') return words
  return html`${words} ${state === 'ended' ? tag(t.ended, 'bad') : tag(t.ends, 'warn')}`
}

const newWords = (view: View, owners: readonly Partner[]) => {
  const { organisationId, ...words } = texts[view.lang].form
  const options = Object.fromEntries(owners.map(({ id, name }) => [id, name]))
  return {
    ...words,
    organisationId: { ...organisationId, options: options as Record<string, string> },
  }
}

function newTeacher(view: View, { sheet, owners }: ListFacts): Markup {
  const t = texts[view.lang]
  return form(view, { action: paths.teaching.list(view.at), label: t.add }, [
    selectField(view, sheet, 'organisationId', newWords(view, owners).organisationId, {
      blank: false,
    }),
    personFields(view, sheet),
    actions([button(t.save, { kind: 'second' })]),
  ])
}

/** What is asked of everyone who teaches. */
export function personFields(view: View, sheet: Sheet): Content {
  const { form: words } = texts[view.lang]
  return [
    textField(view, sheet, 'name', words.name, { autocomplete: 'off' }),
    radiosField(view, sheet, 'kind', words.kind),
    textField(view, sheet, 'about', words.about, { optional: true }),
    textField(view, sheet, 'email', words.email, { kind: 'email', optional: true }),
  ]
}
