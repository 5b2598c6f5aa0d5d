// The ways between meetings, action points and decisions, the same on each of their pages.
import { paths } from '../../paths.ts'
import type { Content } from '../../ui/markup.ts'
import { subTabs } from '../../ui/parts/tabs.ts'
import type { View } from '../../ui/view.ts'
import { chainNav } from '../relations/door.ts'
import { texts } from './texts.ts'

type Part = 'meetings' | 'actions' | 'decisions'

/** The pages of the chain, and under them those of the meetings. */
export function partsNav(view: View, here: Part): Content {
  const t = texts[view.lang].parts
  const tab = (part: Part, href: string) => ({ href, label: t[part], current: part === here })
  return [
    chainNav(view, 'meetings'),
    subTabs(view, t.label, [
      tab('meetings', paths.meetings.list(view.at)),
      tab('actions', paths.meetings.actions(view.at)),
      tab('decisions', paths.meetings.decisions(view.at)),
    ]),
  ]
}
