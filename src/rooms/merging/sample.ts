// A merging that happened, for the demo; and pages from invented values, for the gallery.
import { type Db, inOtherNetwork } from '../../platform/tenant.ts'
import { fresh } from '../../ui/parts/field.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { previewMerge, takeIn } from './actions.ts'
import { closedPage } from './closed-pages.ts'
import { type Counts, kinds } from './luggage.ts'
import { listPage, newPage } from './pages.ts'
import { showPage } from './show-pages.ts'
import { addAnswer, addMerge, type Merge, orderMerge } from './store.ts'

/** Two networks that became one at the moment of this job, by the deeds themselves; nobody is told. */
export async function fillMerge(
  db: Db,
  sides: { into: string; from: string; reason: string },
): Promise<void> {
  const { into, from: fromId, reason } = sides
  await inOtherNetwork(db, into)
  const id = await addMerge(db, { fromId, reason })
  if (!id) return
  await inOtherNetwork(db, fromId)
  await addAnswer(db, { id, intoId: into }, 'agreed')
  await previewMerge(db, { id, into })
  await orderMerge(db, id, [])
  await takeIn(db, { id, into }, undefined)
}

const counts = Object.fromEntries(
  kinds.map((kind, at) => [kind, { comes: at + 2, same: at % 3 }]),
) as Counts
const id = '00000000-0000-4000-8000-000000000031'
const proposed: Merge = {
  id,
  ...{ intoId: 'a', intoName: 'Netwerk Digitale Inclusie Lindemeer', intoSlug: 'lindemeer' },
  ...{ fromId: 'b', fromName: 'Netwerk 55+ Digitaal', fromSlug: 'netwerk-55plus' },
  reason: 'Dezelfde partners, dubbele overleggen.',
  proposedAt: new Date('2025-10-01T09:00:00Z'),
  withdrawnAt: null,
  ...{ answer: null, answeredAt: null, answerWithdrawnAt: null },
  ...{ preview: null, orderedAt: null, same: [], problem: null, doneAt: null, totals: null },
}
const agreed: Merge = {
  ...proposed,
  answer: 'agreed',
  answeredAt: new Date('2025-10-08T09:00:00Z'),
  preview: {
    counts,
    clashes: [
      { kind: 'partners', name: 'SeniorWeb Lindemeer' },
      { kind: 'offers', name: 'Tabletcafé' },
    ],
    lookalikes: [{ from: id, to: id, name: 'Dorpshuis Rietzoom' }],
  },
}

export function mergingPages(view: View): Sample[] {
  const done = { ...agreed, doneAt: new Date('2025-12-01T09:00:00Z'), totals: counts }
  const nothing = () => false
  const closed = { on: '2025-12-01', slug: 'lindemeer', name: proposed.intoName }
  const others = [{ id, name: proposed.fromName, slug: proposed.fromSlug }]
  return [
    { name: 'merging', html: listPage(view, { merges: [proposed, done], mayDecide: true }) },
    { name: 'merging, none', html: listPage(view, { merges: [], mayDecide: false }) },
    { name: 'merging, propose', html: newPage(view, { sheet: fresh(), others }) },
    {
      name: 'merging, agree',
      html: showPage(view, { merge: proposed, mayNow: (deed) => deed !== 'order' }),
    },
    {
      name: 'merging, carry out',
      html: showPage(view, { merge: agreed, mayNow: (deed) => deed === 'order' }),
    },
    { name: 'merging, done', html: showPage(view, { merge: done, mayNow: nothing }) },
    { name: 'merging, closed', html: closedPage(view, closed) },
  ]
}
