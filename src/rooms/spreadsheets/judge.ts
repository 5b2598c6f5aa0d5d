// Which rows are new, and which are there already: earlier in the file, or in the network.
import { createHash } from 'node:crypto'
import { lookalikes, placeKey } from './alike.ts'
import type { Draft, Drafted } from './draft.ts'
import type { Known, KnownOffer, PlannedRow } from './planned.ts'
import { type Remark, remark } from './remarks.ts'

export type Judged = Drafted & { ref: string; duplicateOf: PlannedRow['duplicateOf'] }

/** Gives each row a ref of its own and takes out what is probably there already, unless it is wanted anyway. */
export function judge(drafted: Drafted[], known: Known, takeAnyway: ReadonlySet<number>): Judged[] {
  const drafts = new Map<string, Draft[]>()
  const find = finder(known)
  return drafted.map((one) => {
    const { draft } = one
    if (!draft) return { ...one, ref: '', duplicateOf: null }
    const earlier = drafts.get(draft.ref) ?? []
    drafts.set(draft.ref, [...earlier, draft])
    const same = earlier.find(({ hash }) => hash === draft.hash)
    if (same) return duplicate(one, { row: same.row }, remark('same-row', same.row))
    const ref = earlier.length === 0 ? draft.ref : nth(draft.ref, earlier.length + 1)
    const own: Judged = { ...one, ref, draft: { ...draft, ref }, duplicateOf: null }
    const found = find(draft)
    // What an earlier import brought is known by its ref: it is no duplicate of itself.
    if (!found || known.rows.has(ref)) return own
    // The same name at the same place with other times is a second group more often than a mistake.
    const isDuplicate = found.isSame && earlier.length === 0 && !takeAnyway.has(one.row)
    if (isDuplicate) return duplicate(one, found.of, found.remark)
    return { ...own, remarks: [...one.remarks, found.remark], duplicateOf: found.of }
  })
}

type Found = { of: NonNullable<Judged['duplicateOf']>; isSame: boolean; remark: Remark }

/** Looks among the network's offers and the rows before; each row asked for is a row before from then on. */
function finder(known: Known): (draft: Draft) => Found | undefined {
  const rows = lookalikes<number>()
  const offers = lookalikes<KnownOffer>()
  for (const offer of known.offers) {
    for (const place of placesOf(offer)) offers.add(offer, { ...offer, place })
  }
  return (draft) => {
    const comparable = comparableOf(draft)
    const offer = offers.find(comparable)
    const row = rows.find(comparable)
    rows.add(draft.row, comparable)
    if (offer) {
      const { id, title } = offer.value
      return {
        of: { offerId: id },
        isSame: offer.likeness === 'same',
        remark: remark('like-offer', title),
      }
    }
    return (
      row && {
        of: { row: row.value },
        isSame: row.likeness === 'same',
        remark: remark('like-row', row.value),
      }
    )
  }
}

const placesOf = (offer: KnownOffer) =>
  offer.locations.length === 0
    ? [placeKey(null, offer)]
    : offer.locations.map((location) => placeKey(location, offer))

const comparableOf = ({ organisation, offer, location }: Draft) => ({
  organisation: organisation.name,
  title: offer.titleNl,
  text: offer.textNl,
  phone: offer.phone,
  place: placeKey(location, offer),
})

function duplicate({ row, label }: Drafted, of: Judged['duplicateOf'], note: Remark): Judged {
  return { row, label, ref: '', remarks: [note], duplicateOf: of }
}

const nth = (ref: string, n: number) =>
  createHash('sha256').update(`${ref}#${n}`).digest('hex').slice(0, 32)
