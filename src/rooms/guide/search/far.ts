// A place so far away that this guide is not about it.
import { paths } from '../../../paths.ts'
import { distanceInWords } from '../../../platform/geo.ts'
import type { Db } from '../../../platform/tenant.ts'
import { type Content, html } from '../../../ui/markup.ts'
import { link, phoneLink } from '../../../ui/parts/link.ts'
import { notice } from '../../../ui/parts/notice.ts'
import type { View } from '../../../ui/view.ts'
import { type KnownPoint, metresToNearest } from '../../offers/door.ts'
import { ownNetwork } from '../../partners/door.ts'
import { municipalitiesByCode } from '../../places/door.ts'
import { texts } from '../texts.ts'

/** `here`: names of the network's own municipalities. */
export type Far = { metres: number; here: string[] }

/** Further than people travel for help; the next town is nearer. */
const farMetres = 15_000

/** How far a point is from every location of this network; undefined when that is not far. */
export async function farFrom(db: Db, point: KnownPoint | undefined): Promise<Far | undefined> {
  const metres = point && (await metresToNearest(db, point))
  if (metres === undefined || metres < farMetres) return undefined
  const { municipalities } = await ownNetwork(db)
  const here = await municipalitiesByCode(db, municipalities)
  return { metres, here: here.map(({ name }) => name) }
}

/** 'Lindemeer', 'Lindemeer en Hogedijk'; empty for a network without a municipality. */
export const hereInWords = (view: View, { here }: Far): string =>
  new Intl.ListFormat(view.lang).format(here)

/** Says whom this guide is for, how far that is, and where to look instead. */
export function farNotice(view: View, far: Far, point: KnownPoint): Content {
  const t = texts[view.lang].search
  const here = t.here(hereInWords(view, far), far.here.length)
  const words = t.far(point.name, distanceInWords(far.metres, view.lang), here)
  const phone = view.network?.helplinePhone
  return notice(
    view,
    'info',
    html`${words} ${link(paths.start(view.lang), t.farOther)}.${phone && html` ${t.farCall} ${phoneLink(phone)}.`}`,
    { live: 'status' },
  )
}
