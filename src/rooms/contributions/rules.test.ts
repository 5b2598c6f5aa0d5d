import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { numberIn, readContribution, typedOf } from './form.ts'
import { analyse, columnsOf, inTens, matrixOf } from './matrix.ts'
import {
  columnForKind,
  columnKinds,
  mayConfirm,
  mayEdit,
  type Status,
  statuses,
  statusesFor,
  steps,
} from './rules.ts'
import { contribution, manyContributions } from './sample.ts'
import { emptyContent } from './store.ts'
import { euros } from './words.ts'

const own = { organisationId: 'a', role: 'coordinator' }
const lead = { organisationId: 'b', role: 'lead' }
const id = '00000000-0000-4000-8000-000000000001'

test('only the partner itself makes a proposal into a pledge, whatever else anyone may', () => {
  for (const from of statuses) {
    const can = (who: typeof own) => statusesFor(who, 'a', from).includes('pledged')
    const isStep = (steps[from] as readonly Status[]).includes('pledged') || from === 'pledged'
    assert.equal(can(own), isStep, `own, from ${from}`)
    assert.equal(can(lead), isStep && from !== 'proposed', `lead, from ${from}`)
  }
  assert.deepEqual(statusesFor(lead, 'a', null), ['proposed'])
  assert.ok(mayConfirm(own, 'a', 'proposed'))
  assert.ok(!mayConfirm(lead, 'a', 'proposed'))
})

test('a coordinator writes what is of the own organisation, a desk nothing', () => {
  assert.ok(mayEdit(own, 'a') && !mayEdit(own, 'b'))
  assert.ok(mayEdit(lead, 'a'))
  assert.ok(!mayEdit({ organisationId: 'a', role: 'desk' }, 'a'))
})

test('every kind of partner has its column', () => {
  const all = Object.entries(columnKinds).flatMap(([key, kinds]) =>
    kinds.map((kind) => [kind, key]),
  )
  assert.equal(new Set(all.map(([kind]) => kind)).size, all.length, 'in one column only')
  for (const [kind, key] of all) assert.equal(columnForKind(kind ?? ''), key)
  assert.equal(columnForKind('library'), 'library')
  assert.equal(columnForKind('never-heard-of'), 'others')
})

test('numbers are read as the Dutch and as computers write them, and nothing else is', () => {
  assert.deepEqual(
    ['5.000', '5.000,50', '€ 5000', '0,5', '12.5', '1.234.567'].map(numberIn),
    [5000, 5000.5, 5000, 0.5, 12.5, 1_234_567],
  )
  assert.deepEqual(['-1', '1e9', 'veel', '1,2,3', ''].map(numberIn), Array(5).fill(undefined))
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (cents) => {
      const typed = typedOf({ ...emptyContent, amountCents: cents }).amount
      assert.equal(Math.round((numberIn(String(typed)) ?? -1) * 100), cents)
    }),
  )
  assert.equal(euros(1_234_550, 'nl'), '€ 12.345,50')
})

const around = {
  who: { organisationId: id, role: 'coordinator' },
  before: null,
  districts: new Set(['WK010100']),
  organisations: new Set([id]),
  today: '2026-11-23',
}
const read = (rest: object) =>
  readContribution(
    {
      ...typedOf({
        ...emptyContent,
        organisationId: id,
        activities: [3],
        what: 'Iets',
        status: 'pledged',
      }),
      ...rest,
    },
    around,
  ).errors

test('a contribution says what is wrong with it, per field', () => {
  assert.deepEqual(read({}), {})
  assert.deepEqual(read({ example: 'develop' }), { need: 'required' })
  assert.deepEqual(read({ example: 'develop', need: 'Les over post' }), {})
  assert.deepEqual(read({ kind: 'money' }), { amount: 'required', year: 'required' })
  assert.deepEqual(read({ kind: 'money', status: 'proposed' }), {})
  assert.deepEqual(read({ startsOn: '2026-02-01', endsOn: '2026-01-01' }), {
    endsOn: 'before-start',
  })
  assert.deepEqual(read({ areaCode: 'WK999999' }), { areaCode: 'choice' })
  assert.deepEqual(read({ status: 'withdrawn' }), { status: 'choice' })
  assert.deepEqual(read({ activities: [] }), { activities: 'required' })
  assert.deepEqual(read({ remark: 'Bel Jan op 06 12345678' }), { remark: 'personal-data' })
  assert.deepEqual(
    read({ organisationId: '00000000-0000-4000-8000-000000000009' }).organisationId,
    'choice',
  )
})

const partners = [
  { id: 'g', name: 'Gemeente', kind: 'municipality' },
  { id: 'b', name: 'Bibliotheek', kind: 'library' },
  { id: 'p', name: 'Politie', kind: 'police' },
]
const known = {
  partners,
  arrangement: { columns: [], places: {} },
  offers: [{ organisationId: 'b', activity: 3 as const, offers: 2 }],
  counted: [{ organisationId: 'b', measure: 'questions' as const, count: 4 }],
}
const made = (
  organisationId: string,
  n: number,
  rest: Partial<Parameters<typeof contribution>[1]> = {},
) => ({
  ...contribution(organisationId, { what: 'x', activities: [1], ...rest }),
  ...{ id: `${organisationId}${n}`, version: 1, changedAt: new Date(0) },
})

test('a cell where nothing was promised is a gap, also where the system counted something', () => {
  const { rows, columns } = matrixOf({
    ...known,
    contributions: [made('g', 1, { activities: [1, 5] })],
  })
  const cell = (activity: number, key: string) =>
    rows[activity - 1]?.cells.find(({ column }) => column.key === key)
  assert.equal(cell(1, 'municipality')?.entries.length, 1)
  assert.equal(cell(5, 'municipality')?.entries.length, 1)
  assert.equal(cell(3, 'library')?.isGap, true)
  assert.equal(cell(1, 'municipality')?.isGap, false)
  assert.equal(cell(3, 'library')?.facts[0]?.offers, 2)
  assert.equal(cell(4, 'library')?.facts[0]?.questions, 4)
  assert.equal(cell(1, 'library')?.isGap, true)
  assert.ok(columns.some(({ key }) => key === 'others'))
})

test('an own column holds who was put there, and a column that is gone lets everyone go home', () => {
  const arrangement = {
    columns: [{ id: 'own', label: 'Veiligheid', sort: 1 }],
    places: { p: 'own' },
  }
  const at = (key: string, some = arrangement) =>
    columnsOf(partners, some)
      .find((column) => column.key === key)
      ?.partners.map((one) => one.id)
  assert.deepEqual(at('own'), ['p'])
  assert.equal(at('others'), undefined)
  assert.deepEqual(at('others', { columns: [], places: { p: 'own' } }), ['p'])
})

test('overlap, gaps and the contrast between them are counted per partner', () => {
  const contributions = [
    ...['g', 'b', 'p'].map((one) => made(one, 1, { activities: [4], example: 'refer' })),
    made('g', 2, { activities: [4], example: 'refer', status: 'proposed', areaCode: 'WK1' }),
  ]
  const analysis = analyse(matrixOf({ ...known, contributions }), [{ code: 'WK1', name: 'Oost' }])
  assert.deepEqual(analysis.activities[3]?.overlap, [{ key: 'refer', count: 3 }])
  assert.ok(analysis.activities[0]?.missing.includes('refurbish'))
  assert.equal(analysis.contrast.most?.count, 3)
  assert.deepEqual(analysis.districts, [
    { key: 'WK1', name: 'Oost', count: 1, missing: [1, 2, 3, 5] },
  ])
  assert.equal(analysis.proposed, 1)
})

test('a small count can not be read: under ten is nothing, above it tens', () => {
  assert.deepEqual([0, 4, 9, 10, 19, 2310].map(inTens), [0, 0, 0, 10, 10, 2310])
})

test('every sample is a contribution that its partner may make', () => {
  for (const content of manyContributions([id], 400)) {
    const { errors } = readContribution(typedOf(content), { ...around, isFile: true })
    assert.deepEqual(errors, {}, content.what)
  }
})
