// The timetable: a month or a week, as a table where there is room and as a list per day where there is not.
import { paths } from '../../paths.ts'
import { addDays, addMonths, fullDate, localDate, mondayOf, monthOf } from '../../platform/dates.ts'
import { asset } from '../../ui/assets.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { linkButton } from '../../ui/parts/button.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { fresh } from '../../ui/parts/field.ts'
import { searchBar } from '../../ui/parts/filters.ts'
import { hiddenField } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { printButton } from '../../ui/parts/print.ts'
import { selectField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type Clash, clashLine, learnNav, type Planned } from '../courses/door.ts'
import { dayList } from './day-pages.ts'
import { monthName, weekTable } from './grid-pages.ts'
import { daysFrom, weeksOf } from './rules.ts'
import { texts } from './texts.ts'

export type Chosen = {
  /** '2026-12' or the Monday of a week. */
  month: string
  week: string | undefined
  partner: string
  place: string
  teacher: string
}
type TimetableFacts = {
  chosen: Chosen
  lessons: readonly Planned[]
  clashes: readonly Clash[]
  /** What one can filter by: key → words. */
  partners: Record<string, string>
  places: Record<string, string>
  teachers: Record<string, string>
}

const clashesShown = 12

export function timetablePage(view: View, facts: TimetableFacts): Markup {
  const t = texts[view.lang]
  const { chosen } = facts
  const period = periodOf(view, chosen)
  const doubled = facts.clashes.flatMap((one) =>
    'other' in one ? [one.lesson.id, one.other.id] : [],
  )
  const clashing = new Map([
    ...facts.clashes.map(({ lesson }) => [lesson.id, t.look] as const),
    ...doubled.map((id) => [id, t.clash] as const),
  ])
  const weeks = chosen.week ? [daysFrom(chosen.week)] : weeksOf(chosen.month)
  const shown = { ...facts, weeks, clashing, today: localDate(view.today), period }
  return workPage(
    view,
    {
      title: `${t.title}: ${period}`,
      heading: t.title,
      sub: t.lead,
      actions: [
        linkButton(paths.timetable.feeds(view.at), t.feeds.open, { icon: 'calendar-plus' }),
        printButton(view, t.print),
      ],
    },
    [
      html`<link rel="stylesheet" href="${asset('timetable.css')}">`,
      learnNav(view, 'timetable'),
      steps(view, facts, period),
      clashNotice(view, facts.clashes),
      html`<div class="kw-choose kw-no-print">${searchBar(view, {
        action: paths.timetable.home(view.at),
        fields: filterFields(view, facts),
        find: t.filters.show,
        label: t.filters.label,
      })}</div>`,
      facts.lessons.length === 0 && emptyState(t.nothing, t.nothingText),
      weekTable(view, shown),
      dayList(view, shown),
    ],
  )
}

const periodOf = (view: View, { month, week }: Chosen): string =>
  week ? texts[view.lang].weekFrom(fullDate(week, view.lang)) : monthName(month, view.lang)

/** Back, today and on; and month or week. What was filtered stays. */
function steps(view: View, { chosen }: TimetableFacts, period: string): Markup {
  const t = texts[view.lang]
  const { partner, place, teacher, month, week } = chosen
  const kept = { partner, plek: place, docent: teacher }
  const to = (when: { maand?: string; week?: string }) =>
    paths.timetable.home(view.at, { ...when, ...kept })
  const near = (by: number) =>
    week
      ? to({ week: addDays(week, by * 7) })
      : to({ maand: monthOf(addMonths(`${month}-01`, by)) })
  const today = localDate(view.today)
  const other = week
    ? linkButton(to({ maand: monthOf(week) }), t.month, { icon: 'layout-grid' })
    : linkButton(to({ week: mondayOf(month === monthOf(today) ? today : `${month}-01`) }), t.week, {
        icon: 'list-check',
      })
  return html`<div class="kw-steps-through"><h2>${period}</h2><div class="kw-actions kw-no-print">${[
    linkButton(near(-1), t.before, { icon: 'chevron-left' }),
    linkButton(week ? to({ week: mondayOf(today) }) : to({}), t.now),
    linkButton(near(1), t.after, { icon: 'chevron-right' }),
    other,
  ]}</div></div>`
}

function clashNotice(view: View, clashes: readonly Clash[]): Content {
  if (clashes.length === 0) return undefined
  const t = texts[view.lang]
  const lines = clashes
    .slice(0, clashesShown)
    .map((one) => html`<li><b>${one.lesson.title}</b>: ${clashLine(one, view.lang)}</li>`)
  return notice(view, 'warn', html`<ul>${lines}</ul>`, { title: t.clashes(clashes.length) })
}

function filterFields(view: View, { chosen, ...facts }: TimetableFacts): Content[] {
  const t = texts[view.lang].filters
  const sheet = fresh({ partner: chosen.partner, plek: chosen.place, docent: chosen.teacher })
  const field = (name: string, label: string, options: Record<string, string>) =>
    selectField(
      view,
      sheet,
      name,
      { label, options: { '': t.all, ...options } },
      { optional: 'silent', blank: false },
    )
  return [
    chosen.week ? hiddenField('week', chosen.week) : hiddenField('maand', chosen.month),
    field('partner', t.partner.label, facts.partners),
    field('plek', t.place.label, facts.places),
    field('docent', t.teacher.label, facts.teachers),
  ]
}
