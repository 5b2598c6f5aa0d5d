// One teacher, for staff: lessons, certificates, times and the link.
import { paths } from '../../paths.ts'
import { localDate, plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { dateField } from '../../ui/parts/date-field.ts'
import { details } from '../../ui/parts/details.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { fresh } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { shortened } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { rows } from '../../ui/parts/rows.ts'
import { selectField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { lessonLine, type Planned, type Programme } from '../courses/door.ts'
import { linkDays, stateOfLink, type Teacher, type TeacherLink } from '../teachers/door.ts'
import { teacherTyped } from './form.ts'
import { certificateLine, personFields } from './list-pages.ts'
import { texts } from './texts.ts'
import { awayPanel, hoursPanel } from './times-fields.ts'
import { hoursInWords, kindOf } from './words.ts'

/** Which form on this page was sent and came back. */
export type Part = 'person' | 'certificate' | 'away'
type TeacherFacts = {
  teacher: Teacher
  programmes: readonly Programme[]
  lessons: readonly Planned[]
  link: TeacherLink | undefined
  mayMail: boolean
  mayKeep: boolean
  today: string
  sheet: Sheet
  part?: Part
  isDone: boolean
  isClash?: boolean
}

export function teacherPage(view: View, facts: TeacherFacts): Markup {
  const t = texts[view.lang]
  const { teacher, mayKeep, sheet } = facts
  const words = { ...t.form, programmeId: programmeWords(view, facts) }
  const until = teacher.until && t.one.stopped(plainDate(teacher.until, view.lang))
  return workPage(
    view,
    {
      title: teacher.name,
      heading: inDutch(view, teacher.name),
      sub: [kindOf(teacher, view.lang), teacher.organisationName].join(' · '),
      crumbs: [{ label: t.title, href: paths.teaching.list(view.at) }, typedCrumb(teacher.name)],
      error: errorSummary(view, sheet, words),
      notice: facts.isDone && notice(view, 'good', t.own.saved, { live: 'status' }),
    },
    [
      facts.isClash && notice(view, 'warn', t.one.clash, { live: 'alert' }),
      until && notice(view, 'info', until),
      columns(
        [lessonsPanel(view, facts), certificatesPanel(view, facts)],
        mayKeep ? keptPanels(view, facts) : readPanel(view, facts),
      ),
    ],
  )
}

function lessonsPanel(view: View, { lessons }: TeacherFacts): Markup {
  const t = texts[view.lang]
  const all = lessons.map((one) => ({
    title: one.internalTitle || one.title,
    href: paths.courses.manage(view.at, one.courseId),
    text: [lessonLine(one, view.lang), one.place, one.room].filter(Boolean).join(' · '),
    ...(one.cancelledAt || one.state === 'cancelled'
      ? { tag: { words: t.own.off, kind: 'bad' as const } }
      : {}),
  }))
  return panel(t.one.lessons, all.length === 0 ? html`<p>${t.one.noLessons}</p>` : rows(all))
}

function programmeWords(view: View, { programmes }: TeacherFacts) {
  const options = Object.fromEntries(programmes.map(({ id, name }) => [id, name]))
  return { ...texts[view.lang].form.programmeId, options: options as Record<string, string> }
}

function certificatesPanel(view: View, facts: TeacherFacts): Markup {
  const t = texts[view.lang]
  const { teacher, programmes, mayKeep } = facts
  const sheet = facts.part === 'certificate' ? facts.sheet : fresh()
  const to = (deed: string) => paths.teaching.deed(view.at, teacher.id, deed)
  const all = teacher.certificates.map((one) => {
    const name = programmes.find(({ id }) => id === one.programmeId)?.name ?? ''
    const label = shortened(t.one.remove, t.one.removeOf(name))
    const asks = { programma: one.programmeId }
    const address = paths.teaching.deed(view.at, teacher.id, 'certificaat-weg', asks)
    const end = linkButton(address, label, { kind: 'plain' })
    return { title: certificateLine(view, facts, one, facts.today), ...(mayKeep ? { end } : {}) }
  })
  const add = form(view, { action: to('certificaten'), label: t.one.addCertificate }, [
    selectField(view, sheet, 'programmeId', programmeWords(view, facts)),
    dateField(view, sheet, 'issuedOn', t.form.issuedOn),
    dateField(view, sheet, 'expiresOn', t.form.expiresOn, { optional: true }),
    actions([button(t.save, { kind: 'second' })]),
  ])
  return panel(t.one.certificates, [
    all.length === 0 ? html`<p>${t.one.noCertificates}</p>` : rows(all),
    mayKeep && programmes.length > 0 && details(t.one.addCertificate, add, !sheet.ok),
  ])
}

/** For whoever plans lessons and keeps somebody else's people: when they can. */
function readPanel(view: View, { teacher }: TeacherFacts): Markup {
  const t = texts[view.lang]
  return panel(t.times.title, html`<p>${hoursInWords(teacher.hours, view.lang)}</p>`)
}

function keptPanels(view: View, facts: TeacherFacts): Content {
  const t = texts[view.lang]
  const { teacher } = facts
  const to = (deed: string) => paths.teaching.deed(view.at, teacher.id, deed)
  const times = {
    teacher,
    title: t.times.title,
    to: { hours: to('dagdelen'), away: to('afwezig'), dropped: to('afwezig-weg') },
    sheet: facts.part === 'away' ? facts.sheet : fresh(),
  }
  return [
    personPanel(view, facts),
    hoursPanel(view, times),
    awayPanel(view, times),
    teacher.until === null && facts.mayMail && linkPanel(view, facts),
    stopPanel(view, facts),
  ]
}

function personPanel(view: View, facts: TeacherFacts): Markup {
  const t = texts[view.lang]
  const { teacher } = facts
  const sheet = facts.part === 'person' ? facts.sheet : fresh(teacherTyped(teacher))
  const version = String(sheet.typed.version ?? teacher.version)
  const edit = form(
    view,
    { action: paths.teaching.deed(view.at, teacher.id, 'gegevens'), label: t.one.edit },
    [
      hiddenField('version', version),
      personFields(view, sheet),
      actions([button(t.save, { kind: 'second' })]),
    ],
  )
  const shown = html`<p>${t.form.email.label}:<br>${teacher.email ?? t.one.noEmail}</p>`
  const isOpen = facts.part === 'person' && (!facts.sheet.ok || facts.isClash)
  return panel(t.one.facts, [shown, details(t.one.edit, edit, Boolean(isOpen))])
}

function linkPanel(view: View, { teacher, link: last }: TeacherFacts): Markup {
  const t = texts[view.lang].link
  const to = (deed: string) => paths.teaching.deed(view.at, teacher.id, deed)
  const state = last && stateOfLink(last, view.today)
  const day = last ? plainDate(localDate(last.expiresAt), view.lang) : ''
  const words = state && (state === 'ended' ? t.states.ended : t.states[state](day))
  return panel(t.title, [
    html`<p>${t.text(linkDays)}</p>${words && html`<p><b>${words}</b></p>`}`,
    teacher.email
      ? form(
          view,
          { action: to('link'), class: 'kw-inline' },
          button(last ? t.again : t.send, { kind: 'second', icon: 'mail' }),
        )
      : html`<p>${t.noEmail}</p>`,
    state === 'works' &&
      form(view, { action: to('link-weg'), class: 'kw-inline' }, button(t.end, { kind: 'plain' })),
  ])
}

function stopPanel(view: View, { teacher }: TeacherFacts): Content {
  const t = texts[view.lang].one
  const to = paths.teaching.deed(view.at, teacher.id, teacher.until === null ? 'einde' : 'terug')
  const version = hiddenField('version', String(teacher.version))
  if (teacher.until !== null)
    return form(view, { action: to }, [version, button(t.back, { kind: 'second' })])
  const stop = form(view, { action: to }, [
    html`<p>${t.stopText}</p>`,
    version,
    actions([button(t.stop, { kind: 'danger' })]),
  ])
  return details(t.stop, stop)
}
