// New partners of a file that the lead does not want: their rows stay in the report, and nothing comes of them.
import { countsOf, type RowRemark, type Work, type WorkRow } from './work.ts'

/** What the report says of a row that was left out on request. */
export const leftOut = { code: 'left-out' } as const

export const isLeftOut = (one: RowRemark): one is typeof leftOut => one.code === leftOut.code

/** The plan without the offers of these new partners, by name; of who is a partner already everything stays. */
export function withoutPartners(work: Work, names: readonly string[]): Work {
  const unwanted = new Set(
    work.owners.filter(({ id, name }) => id === null && names.includes(name)).map(({ key }) => key),
  )
  if (unwanted.size === 0) return work
  const gone = new Set(work.offers.filter(({ owner }) => unwanted.has(owner)).map(({ key }) => key))
  const rows = work.rows.map((row) => (gone.has(row.offer ?? '') ? asLeftOut(row) : row))
  const offers = work.offers.filter(({ key }) => !gone.has(key))
  return { ...work, rows, offers, totals: { ...work.totals, ...countsOf(rows, offers) } }
}

const asLeftOut = (row: WorkRow): WorkRow => ({
  ...row,
  outcome: 'refused',
  effect: 'none',
  offer: null,
  remarks: [leftOut, ...row.remarks],
})
