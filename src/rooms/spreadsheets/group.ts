// Rows that say the same of an offer at different places become one offer with places.
import { createHash } from 'node:crypto'
import { plain } from '../../platform/reading/plain.ts'
import type { Draft } from './draft.ts'
import type { Ownership, Said } from './gather.ts'
import type { Known, PlannedOffer, PlannedPlace, PlanOptions } from './planned.ts'
import { remark } from './remarks.ts'

type Grouping = {
  known: Known
  owners: ReadonlyMap<number, Ownership>
  places: ReadonlyMap<number, string>
  municipalities: PlanOptions['municipalities']
}

/** The offers, which row belongs to which, and what the report says of it. */
export function groupOffers(drafts: readonly Draft[], grouping: Grouping) {
  const groups = Map.groupBy(drafts, (draft) => {
    const before = grouping.known.rows.get(draft.ref)
    // What someone changed here stays one offer, whatever the file makes of its rows.
    return before?.isChangedHere
      ? before.offerId
      : contentKey(draft, grouping.owners.get(draft.row))
  })
  const claimed = new Set<string>()
  const offers: PlannedOffer[] = []
  const ofRow = new Map<number, string>()
  const said: Said[] = []
  for (const [key, group] of groups) {
    const first = group[0] as Draft
    const id = claim(group, grouping.known, claimed)
    offers.push(offerOf(key, id, group, grouping))
    for (const { row } of group) {
      ofRow.set(row, key)
      if (row !== first.row) said.push({ row, remark: remark('together-with-row', first.row) })
    }
  }
  return { offers, ofRow, said }
}

/** Everything that an offer says of itself. Phone and check may differ per place; without a place it stands alone. */
function contentKey({ row, offer, location }: Draft, ownership: Ownership | undefined): string {
  const { phone: _phone, checkedOn: _checked, sourceText: _source, ...content } = offer
  const alone = location === null ? row : 0
  return createHash('sha256')
    .update(JSON.stringify([ownership, content, alone]))
    .digest('hex')
}

/** The offer that these rows made before, when no other group of this file has it. */
function claim(group: readonly Draft[], known: Known, claimed: Set<string>): string | null {
  for (const { ref } of group) {
    const id = known.rows.get(ref)?.offerId
    if (!id || claimed.has(id)) continue
    claimed.add(id)
    return id
  }
  return null
}

function offerOf(
  key: string,
  id: string | null,
  group: readonly Draft[],
  grouping: Grouping,
): PlannedOffer {
  const first = group[0] as Draft
  const { owner, togetherWith } = grouping.owners.get(first.row) ?? { owner: '', togetherWith: '' }
  const checks = group.flatMap(({ offer }) => offer.checkedOn ?? []).toSorted()
  const codes = first.offer.national
    ? []
    : group.flatMap(({ city }) => grouping.municipalities?.get(plain(city)) ?? [])
  return {
    key,
    id,
    effect: 'add',
    owner,
    togetherWith,
    municipalities: [...new Set(codes)],
    sourceRef: first.ref,
    // Of several checks the oldest counts: so long at least one of the places was not looked at.
    fields: { ...first.offer, checkedOn: checks[0] ?? null },
    hours: first.location === null ? first.hours : null,
    places: group
      .filter(({ location }) => location !== null)
      .map((draft) => placeOf(draft, first.offer.phone, grouping)),
  }
}

function placeOf(
  { row, ref, hours, offer }: Draft,
  usual: string,
  { known, places }: Grouping,
): PlannedPlace {
  return {
    row,
    id: known.rows.get(ref)?.offerLocationId ?? null,
    ref,
    place: places.get(row) ?? '',
    hours,
    phone: offer.phone === usual ? '' : offer.phone,
  }
}
