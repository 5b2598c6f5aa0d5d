// What waits for the one who comes in: a few action points on the page where this role arrives.
import { paths } from '../paths.ts'
import type { Db } from '../platform/tenant.ts'
import { actionRows, actionsOf, outcomeTexts } from '../rooms/outcomes/door.ts'
import { landing } from '../rooms/partners/rules.ts'
import { type Content, html } from '../ui/markup.ts'
import { link } from '../ui/parts/link.ts'
import { panel } from '../ui/parts/panel.ts'
import type { View } from '../ui/view.ts'

const shownMax = 5

/** The open action points of this reader; nothing on other pages, or when there are none. */
export async function mineFor(db: Db, view: View, role: string): Promise<Content> {
  const arrival = landing({ slug: view.at.slug, lang: 'nl' }, role)
  if (view.path.split('?')[0] !== arrival) return undefined
  const mine = { mine: true, status: 'busy' } as const
  const { lines, total } = await actionsOf(db, mine, { limit: shownMax, offset: 0 })
  if (total === 0) return undefined
  const t = outcomeTexts[view.lang].actions
  const all = link(paths.meetings.actions(view.at, { wie: 'mine' }), `${t.mineMore} (${total})`)
  return html`<div class="kw-no-print">${panel(t.mine, [actionRows(view, lines), html`<p>${all}</p>`])}</div>`
}
