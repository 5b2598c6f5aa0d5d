// Teachers of all partners and their certificates.
import { paths } from '../../paths.ts'
import { addDays, plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { dateField } from '../../ui/parts/date-field.ts'
import { details } from '../../ui/parts/details.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { tag } from '../../ui/parts/tag.ts'
import { selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import type { Teacher } from './lesson-store.ts'
import { learnNav } from './nav.ts'
import { type Certificate, certificateAlertDays } from './rules.ts'
import type { Programme } from './store.ts'
import { texts } from './texts.ts'

type Partner = { id: string; name: string }
const named = (all: readonly Partner[]) =>
  Object.fromEntries(all.map(({ id, name }) => [id, name])) as Record<string, string>

export type TeacherFacts = {
  teachers: readonly Teacher[]
  programmes: readonly Programme[]
  /** Partners for which this reader may add somebody; none may not. */
  owners: readonly Partner[]
  today: string
  sheet: Sheet
  isDone: boolean
}

export function teachersPage(view: View, facts: TeacherFacts): Markup {
  const t = texts[view.lang].teachers
  const { teachers, today, sheet } = facts
  const soon = addDays(today, certificateAlertDays)
  const ending = teachers
    .flatMap((one) => one.certificates)
    .filter(({ expiresOn }) => expiresOn !== null && expiresOn <= soon).length
  const list = table(view, {
    caption: t.title,
    captionUnseen: true,
    columns: [
      { head: t.columns.name },
      { head: t.columns.organisation },
      { head: t.columns.certificates },
    ],
    rows: teachers.map((one) => [
      one.name,
      one.organisationName,
      one.certificates.map((each) => html`<div>${certificate(view, facts, each, soon)}</div>`),
    ]),
  })
  return workPage(
    view,
    {
      title: t.title,
      sub: t.lead,
      error: errorSummary(view, sheet, teacherWords(view, facts)),
      notice:
        facts.isDone && notice(view, 'good', texts[view.lang].staff.saved, { live: 'status' }),
    },
    [
      learnNav(view, 'teachers'),
      ending > 0 && notice(view, 'warn', t.alert(ending)),
      panel(undefined, teachers.length === 0 ? html`<p>${t.none}</p>` : list),
      facts.owners.length > 0 && teacherForms(view, facts),
    ],
  )
}

function certificate(
  view: View,
  { programmes, today }: TeacherFacts,
  one: Certificate,
  soon: string,
): Content {
  const t = texts[view.lang].teachers
  const name = programmes.find(({ id }) => id === one.programmeId)?.name ?? ''
  if (one.expiresOn === null) return t.always(name)
  const words = t.until(name, plainDate(one.expiresOn, view.lang))
  if (one.expiresOn < today) return html`${words} ${tag(t.ended, 'bad')}`
  return one.expiresOn <= soon ? html`${words} ${tag(t.ends, 'warn')}` : words
}

function teacherWords(view: View, { owners, programmes, teachers }: TeacherFacts) {
  const t = texts[view.lang].teachers
  const mine = teachers.filter((one) => owners.some(({ id }) => id === one.organisationId))
  return {
    organisationId: { ...t.organisationId, options: named(owners) },
    name: t.name,
    email: t.email,
    teacherId: { ...t.teacherId, options: named(mine) },
    programmeId: { ...t.programmeId, options: named(programmes) },
    issuedOn: t.issuedOn,
    expiresOn: t.expiresOn,
  }
}

function teacherForms(view: View, facts: TeacherFacts): Content {
  const t = texts[view.lang]
  const words = teacherWords(view, facts)
  const { sheet } = facts
  const isPerson = sheet.typed.name !== undefined
  const person = form(view, { action: paths.courses.teachers(view.at), label: t.teachers.add }, [
    textField(view, sheet, 'name', words.name, { autocomplete: 'off' }),
    selectField(view, sheet, 'organisationId', words.organisationId, { blank: false }),
    textField(view, sheet, 'email', words.email, { kind: 'email', optional: true }),
    actions([button(t.form.save, { kind: 'second' })]),
  ])
  const paper = form(
    view,
    { action: paths.courses.certificates(view.at), label: t.teachers.certificate },
    [
      selectField(view, sheet, 'teacherId', words.teacherId),
      selectField(view, sheet, 'programmeId', words.programmeId),
      dateField(view, sheet, 'issuedOn', words.issuedOn),
      dateField(view, sheet, 'expiresOn', words.expiresOn, { optional: true }),
      actions([button(t.form.save, { kind: 'second' })]),
    ],
  )
  return [
    details(t.teachers.add, person, !sheet.ok && isPerson),
    Object.keys(words.teacherId.options).length > 0 &&
      details(t.teachers.certificate, paper, !sheet.ok && !isPerson),
  ]
}
