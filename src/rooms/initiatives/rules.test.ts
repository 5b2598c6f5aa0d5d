// Which partners fit an initiative, and who may say so.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { activities, themes } from '../offers/door.ts'
import { fitting, type Known, kinds, kindsOfRole, mayKeep, type Sought, sideOf } from './rules.ts'

const sought: Sought = {
  organisationId: 'runs-it',
  needs: ['places'],
  areas: ['WK900101'],
  themes: ['digid', 'bank', 'scam'],
  activities: [3],
  stage: 'starting',
}
const partner = (id: string, facts: Partial<Known> = {}): Known => ({
  ...{ id, name: id, gives: [], roles: [], areas: [], themes: [], activities: [] },
  ...facts,
})

test('who brings what is needed fits, with the reasons in order; who is only near does not', () => {
  const near = {
    areas: ['WK900101'],
    themes: ['digid', 'bank', 'scam'] as const,
    activities: [3] as const,
  }
  const gift = { kind: 'places', what: 'Zaal in het buurthuis' } as const
  const fits = fitting(sought, [
    partner('near-alone', near),
    partner('far', { gives: [{ kind: 'money', what: 'Geld' }] }),
    partner('gives-and-near', { ...near, gives: [gift] }),
    partner('hosts', { roles: ['hosts', 'funds'], areas: ['WK900101'] }),
  ])
  assert.deepEqual(
    fits.map(({ partner: { id }, weight }) => [id, weight]),
    [
      ['gives-and-near', 9],
      ['hosts', 4],
    ],
  )
  assert.deepEqual(fits[0]?.reasons, [
    { why: 'gives', kind: 'places', what: 'Zaal in het buurthuis' },
    { why: 'area', code: 'WK900101' },
    { why: 'theme', theme: 'digid' },
    { why: 'theme', theme: 'bank' },
    { why: 'activity', activity: 3 },
  ])
})

test('a role alone is too little, an initiative that needs nothing is about place and theme, an ended one asks nobody', () => {
  assert.deepEqual(fitting(sought, [partner('hosts', { roles: ['hosts'] })]), [])
  const near = partner('near', { areas: ['WK900101'], themes: ['digid'] })
  assert.equal(fitting({ ...sought, needs: [] }, [near]).length, 1)
  const gives = partner('gives', { gives: [{ kind: 'places', what: 'Zaal' }] })
  assert.equal(fitting({ ...sought, stage: 'ended' }, [gives]).length, 0)
})

const someOf = <T>(all: readonly T[]) => fc.subarray([...all])
const anyPartner = fc.record({
  id: fc.constantFrom('runs-it', 'a', 'b', 'c'),
  name: fc.string(),
  gives: fc.array(fc.record({ kind: fc.constantFrom(...kinds), what: fc.string() })),
  roles: someOf([...Object.keys(kindsOfRole), 'lead', 'commissions']),
  areas: someOf(['WK900101', 'WK900102']),
  themes: someOf(themes),
  activities: someOf(activities),
})

test('whatever partners bring: who runs it never fits, every fit has a reason, and the best stands first', () => {
  fc.assert(
    fc.property(fc.array(anyPartner), someOf(kinds), (partners, needs) => {
      const fits = fitting({ ...sought, needs }, partners)
      assert.ok(fits.every(({ partner: { id } }) => id !== 'runs-it'))
      assert.ok(fits.every(({ reasons }) => reasons.length > 0))
      if (needs.length > 0)
        assert.ok(
          fits.every(({ reasons }) =>
            reasons.some((one) => 'kind' in one && needs.includes(one.kind)),
          ),
        )
      const weights = fits.map(({ weight }) => weight)
      assert.deepEqual(
        weights,
        weights.toSorted((a, b) => b - a),
      )
    }),
  )
})

test('a coordinator speaks for the own organisation, on whichever side it stands; a desk worker for none', () => {
  const who = (role: string, organisationId: string | null) => ({ role, organisationId })
  assert.equal(sideOf(who('coordinator', 'a'), 'a', 'b'), 'initiative')
  assert.equal(sideOf(who('coordinator', 'b'), 'a', 'b'), 'partner')
  assert.equal(sideOf(who('coordinator', 'c'), 'a', 'b'), undefined)
  assert.equal(sideOf(who('desk', 'b'), 'a', 'b'), undefined)
  assert.equal(sideOf(who('lead', 'c'), 'a', 'b'), 'lead')
  assert.equal(sideOf(who('lead', 'b'), null, 'b'), 'partner')
  assert.ok(mayKeep(who('admin', 'c'), null) && mayKeep(who('coordinator', 'a'), 'a'))
  assert.ok(!mayKeep(who('coordinator', 'a'), null) && !mayKeep(who('desk', 'a'), 'a'))
})
