// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { cast, people, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { sampleCourse, sampleProgramme } from '../courses/sample.ts'
import type { StockLine } from './demand.ts'
import { suppliesPage } from './pages.ts'
import { newSupplyPage, stockPage } from './stock-pages.ts'
import type { Move, Supply } from './store.ts'

const programme = sampleProgramme({ id: sampleId(71), ownerId: cast.library.id })
const book: Supply = {
  ...{ id: sampleId(72), organisationId: cast.library.id, organisationName: cast.library.name },
  ...{
    kind: 'workbook',
    programmeId: programme.id,
    programmeName: programme.name,
    name: 'druk 2026',
  },
  ...{ reserve: 2, onOrder: 5, atHand: 2, handedOut: 21, lost: 1, toldShort: 0 },
}
const laptops: Supply = {
  ...{
    ...book,
    id: sampleId(73),
    kind: 'laptop',
    programmeId: null,
    programmeName: null,
    name: '',
  },
  ...{ reserve: 1, onOrder: 0, atHand: 9, handedOut: 0 },
}
const short: StockLine = { supply: book, need: { now: 8, atMost: 16 }, short: 3 }
const enough: StockLine = { supply: laptops, need: { now: 8, atMost: 8 }, short: 0 }
const move = (n: number, facts: Partial<Move>): Move => ({
  ...{ id: sampleId(80 + n), deed: 'handed-out', count: 6, courseTitle: 'Zelf regelen met DigiD' },
  ...{ at: new Date('2026-11-12T09:00:00Z'), personName: people.coordinator.name, undoneAt: null },
  ...facts,
})
const moves = [
  move(1, {}),
  move(2, { deed: 'ordered', count: 5, courseTitle: null }),
  move(3, { deed: 'received', courseTitle: null, undoneAt: new Date('2026-11-13T09:00:00Z') }),
]
const course = {
  ...sampleCourse({ id: sampleId(74), organiserId: cast.library.id }),
  ...{ organiserName: cast.library.name, programmeName: programme.name, lessons: 4 },
  ...{ firstOn: '2026-12-03', lastOn: '2026-12-24' },
  ...{ isWeekly: true, starts: '10:00', ends: '12:00' },
}

/** Each page in the states that matter. */
export function suppliesPages(view: View): Sample[] {
  const devices = new Map([[cast.library.id as string, { need: enough.need, stock: laptops }]])
  const missing = [
    {
      ...{ organisationId: cast.welfare.id, organisationName: cast.welfare.name, programme },
      need: { now: 4, atMost: 8 },
    },
  ]
  const list = { lines: [short, enough], missing, devices, mayKeep: true }
  const one = { line: short, moves, courses: [course], mayKeep: true, sheet: emptySheet }
  const owners = [cast.library]
  return [
    { name: 'stock', html: suppliesPage(view, list) },
    {
      name: 'stock, none',
      html: suppliesPage(view, { ...list, lines: [], missing: [], mayKeep: false }),
    },
    { name: 'one stock', html: stockPage(view, { ...one, done: 'noted' }) },
    {
      name: 'one stock, too many',
      html: stockPage(view, { ...one, sheet: withError(emptySheet, 'count', 'too-many') }),
    },
    {
      name: 'one stock, to read',
      html: stockPage(view, { ...one, line: enough, moves: [], mayKeep: false, isStuck: true }),
    },
    {
      name: 'one stock, new',
      html: newSupplyPage(view, {
        ...{
          sheet: withError(emptySheet, 'programmeId', 'taken'),
          owners,
          programmes: [programme],
        },
      }),
    },
  ]
}
