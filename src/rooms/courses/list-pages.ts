// The list of courses for staff.
import { paths } from '../../paths.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { linkButton } from '../../ui/parts/button.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { count } from '../../ui/parts/tabs.ts'
import { type TagKind, tag } from '../../ui/parts/tag.ts'
import type { View } from '../../ui/view.ts'
import { learnNav } from './nav.ts'
import type { Concern } from './planning.ts'
import type { State } from './rules.ts'
import type { CourseLine } from './store.ts'
import { texts } from './texts.ts'
import { periodOf } from './words.ts'

export const stateKinds: Record<State, TagKind> = {
  planned: 'plain',
  open: 'good',
  full: 'warn',
  running: 'good',
  finished: 'plain',
  cancelled: 'bad',
}

type ListFacts = {
  now: readonly CourseLine[]
  past: readonly CourseLine[]
  mayPlan: boolean
  /** Per course what its organisers should look at. */
  concerns: ReadonlyMap<string, readonly Concern[]>
  /** Per course how many people its organisers still have to call. */
  calls: ReadonlyMap<string, number>
  /** Certificates of one's own teachers or programmes that end soon. */
  endings: number
}

export function listPage(view: View, all: ListFacts): Markup {
  const t = texts[view.lang]
  const add = linkButton(paths.courses.new(view.at), t.staff.new, { kind: 'primary', icon: 'plus' })
  const enrol = linkButton(paths.behalf.choose(view.at), t.public.enrolOther, {
    ...(all.mayPlan ? {} : { kind: 'primary' }),
    icon: 'user-plus',
  })
  const actions = [enrol, all.mayPlan && add]
  return workPage(view, { title: t.title, sub: t.staff.lead, actions }, [
    learnNav(view, 'courses'),
    all.endings > 0 &&
      notice(
        view,
        'warn',
        html`${t.staff.endings(all.endings)} ${link(paths.teaching.list(view.at), t.staff.teacherPage)}`,
      ),
    panel(
      t.staff.now,
      all.now.length === 0
        ? emptyState(t.staff.none, t.staff.noneText)
        : courseTable(view, t.staff.now, all.now, all),
    ),
    all.past.length > 0 &&
      panel(
        t.staff.past,
        courseTable(view, t.staff.past, all.past, { ...all, concerns: new Map() }),
      ),
  ])
}

function courseTable(
  view: View,
  caption: string,
  lines: readonly CourseLine[],
  { concerns, calls }: Pick<ListFacts, 'concerns' | 'calls'>,
): Markup {
  const t = texts[view.lang]
  const heads = t.staff.columns
  return table(view, {
    caption,
    captionUnseen: true,
    columns: [
      { head: heads.title },
      { head: heads.period },
      { head: heads.organiser },
      { head: heads.seats },
      { head: heads.waiting, num: true },
      { head: heads.state },
    ],
    rows: lines.map((one) => [
      html`${link(paths.courses.manage(view.at, one.id), one.internalTitle || one.title)}${
        one.programmeName && html`<br><small>${one.programmeName}</small>`
      }`,
      periodOf(one, view.lang),
      one.organiserName,
      t.staff.seats(one.seatsTaken, one.maximum),
      one.waiting,
      [states(view, one, concerns.get(one.id) ?? []), toCall(view, one, calls.get(one.id) ?? 0)],
    ]),
  })
}

const states = (view: View, { state }: CourseLine, concerns: readonly Concern[]): Content => {
  const t = texts[view.lang]
  const worries = concerns.map((one) => html` ${tag(t.staff.concernsShort[one], 'warn')}`)
  return html`${tag(t.states[state], stateKinds[state])}${worries}`
}

function toCall(view: View, { id }: CourseLine, calls: number): Content {
  const { nav } = texts[view.lang]
  return (
    calls > 0 &&
    html`<br>${link(paths.calls.list(view.at, id), html`${nav.calls} ${count(view, calls)}`)}`
  )
}
