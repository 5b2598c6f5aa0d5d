// The list of courses for staff.
import { paths } from '../../paths.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { linkButton } from '../../ui/parts/button.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { link } from '../../ui/parts/link.ts'
import { panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { type TagKind, tag } from '../../ui/parts/tag.ts'
import type { View } from '../../ui/view.ts'
import { learnNav } from './nav.ts'
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

export function listPage(
  view: View,
  all: { now: readonly CourseLine[]; past: readonly CourseLine[]; mayPlan: boolean },
): Markup {
  const t = texts[view.lang]
  const add = linkButton(paths.courses.new(view.at), t.staff.new, { kind: 'primary', icon: 'plus' })
  return workPage(view, { title: t.title, sub: t.staff.lead, actions: all.mayPlan && add }, [
    learnNav(view, 'courses'),
    panel(
      t.staff.now,
      all.now.length === 0
        ? emptyState(t.staff.none, t.staff.noneText)
        : courseTable(view, t.staff.now, all.now),
    ),
    all.past.length > 0 && panel(t.staff.past, courseTable(view, t.staff.past, all.past)),
  ])
}

function courseTable(view: View, caption: string, lines: readonly CourseLine[]): Markup {
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
      tag(t.states[one.state], stateKinds[one.state]),
    ]),
  })
}
