import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { instantOf } from '../../platform/dates.ts'
import { themes } from '../offers/door.ts'
import { type Help, helps, results } from './model.ts'
import {
  type Counted,
  channelOf,
  countChanges,
  countsOf,
  helpWith,
  kindOf,
  may,
  mayKeepPoint,
  type Person,
  pointToday,
  quickThemes,
  resultOf,
  startAnswers,
  whatStopsCorrecting,
  whatStopsDay,
  whatStopsNote,
} from './rules.ts'

const roles = ['desk', 'coordinator', 'lead', 'admin'] as const
const who = (role: string | null, organisationId = 'library', personId = 'noor'): Person => ({
  role,
  organisationId,
  personId,
})
const today = '2026-11-23'
const noon = instantOf({ date: today, time: '12:30' })

test('who may do what, for every role and every deed', () => {
  const table = Object.fromEntries(
    Object.entries(may).map(([deed, allowed]) => [
      deed,
      roles.filter((role) => (allowed as readonly string[]).includes(role)).join(' '),
    ]),
  )
  assert.deepEqual(table, {
    note: 'desk coordinator lead',
    read: 'desk coordinator lead admin',
    readAll: 'lead admin',
    correctLater: 'coordinator lead',
    keepPoints: 'coordinator lead admin',
    keepAllPoints: 'lead admin',
  })
})

test('a correction: own question, same day; the coordinator also later and of others; never of another organisation', () => {
  const yesterday = instantOf({ date: '2026-11-22', time: '23:59' })
  for (const role of roles) {
    for (const isOwn of [true, false]) {
      for (const isToday of [true, false]) {
        for (const isHere of [true, false]) {
          const question = {
            organisationId: isHere ? 'library' : 'welfare',
            personId: isOwn ? 'noor' : 'kees',
            notedAt: isToday ? noon : yesterday,
          }
          const later = role === 'coordinator' || role === 'lead'
          const expected = [
            ...(isHere ? [] : ['other-organisation']),
            ...(later || isOwn ? [] : ['not-yours']),
            ...(later || isToday ? [] : ['too-late']),
          ]
          assert.deepEqual(whatStopsCorrecting(question, who(role), today), expected)
        }
      }
    }
  }
})

test('a question whose worker is forgotten is nobody’s own, also not of someone without an account', () => {
  const question = { organisationId: 'library', personId: null, notedAt: noon }
  const nobody = { role: 'desk', organisationId: 'library', personId: null }
  assert.deepEqual(whatStopsCorrecting(question, nobody, today), ['not-yours'])
})

test('the day of a correction is the day on the wall: just before midnight is today, just after is too late', () => {
  const late = instantOf({ date: today, time: '23:59' })
  const question = { organisationId: 'library', personId: 'noor', notedAt: late }
  assert.deepEqual(whatStopsCorrecting(question, who('desk'), today), [])
  assert.deepEqual(whatStopsCorrecting(question, who('desk'), '2026-11-24'), ['too-late'])
})

test('a question is of today or earlier: a month back for the desk, a year for the coordinator', () => {
  assert.equal(whatStopsDay('2026-11-24', today, who('desk')), 'future')
  assert.equal(whatStopsDay(today, today, who('desk')), undefined)
  assert.equal(whatStopsDay('2026-10-23', today, who('desk')), undefined)
  assert.equal(whatStopsDay('2026-10-22', today, who('desk')), 'too-long-ago')
  assert.equal(whatStopsDay('2025-11-22', today, who('coordinator')), undefined)
  assert.equal(whatStopsDay('2025-11-21', today, who('coordinator')), 'too-long-ago')
  assert.equal(whatStopsDay('2020-01-01', today, who('desk'), '2020-01-01'), undefined)
})

test('a note with a BSN never passes; anything else passes only when the worker vouches for it', () => {
  for (const isVouched of [true, false]) {
    assert.equal(whatStopsNote([], isVouched), undefined)
    assert.equal(whatStopsNote([{ kind: 'email' }, { kind: 'bsn' }], isVouched), 'bsn')
  }
  assert.equal(whatStopsNote([{ kind: 'phone' }], false), 'personal-data')
  assert.equal(whatStopsNote([{ kind: 'phone' }], true), undefined)
})

test('every theme has a kind of its own, and the nine quick ones are themes', () => {
  assert.deepEqual(Object.keys(kindOf).sort(), [...themes].sort())
  assert.equal(new Set(quickThemes).size, 9)
  for (const theme of quickThemes) assert.ok(themes.includes(theme))
})

test('the form starts with now and with how people come to this help point', () => {
  const at = instantOf({ date: today, time: '18:00' })
  const start = startAnswers(at, { type: 'ido', needsAppointment: false })
  assert.deepEqual(start, {
    askedOn: today,
    dayPart: 'evening',
    channel: 'walk-in',
    duration: '5-15',
  })
  assert.equal(channelOf({ type: 'ido-mobile', needsAppointment: true }), 'mobile')
  assert.equal(channelOf({ type: 'bank', needsAppointment: true }), 'appointment')
})

test('help stands in the order of the list, each once; a named partner makes it a referral', () => {
  const some = fc.array(fc.constantFrom(...helps))
  fc.assert(
    fc.property(some, fc.boolean(), (given, isReferred) => {
      const with_ = helpWith(given, isReferred)
      const expected = new Set<Help>(isReferred ? [...given, 'referred'] : given)
      assert.deepEqual(new Set(with_), expected)
      assert.deepEqual(
        with_,
        helps.filter((help) => expected.has(help)),
      )
    }),
  )
})

test('without an answer the result is unknown, or not solved when nothing worked', () => {
  for (const said of results) assert.equal(resultOf(said, ['failed']), said)
  assert.equal(resultOf(null, ['failed', 'referred']), 'not')
  assert.equal(resultOf(null, ['coached']), 'unknown')
})

test('a coordinator keeps the own help points, lead and admin all, a desk worker none', () => {
  for (const role of [...roles, null]) {
    assert.equal(mayKeepPoint(who(role), 'library'), role !== 'desk' && role !== null)
    assert.equal(mayKeepPoint(who(role), 'welfare'), role === 'lead' || role === 'admin')
  }
})

test('where one works: the choice of today, else the only open help point, else the question', () => {
  const one = { id: 'a', until: null }
  const two = { id: 'b', until: null }
  const ended = { id: 'c', until: '2026-11-22' }
  const chosen = { pointId: 'b', chosenAt: noon }
  assert.equal(pointToday([one, two], chosen, today), two)
  assert.equal(pointToday([one, two], undefined, today), undefined)
  assert.equal(pointToday([one, two], chosen, '2026-11-24'), undefined)
  assert.equal(pointToday([one, ended], undefined, today), one)
  assert.equal(pointToday([one, two, ended], { pointId: 'c', chosenAt: noon }, today), undefined)
  assert.equal(pointToday([], undefined, today), undefined)
})

const question: fc.Arbitrary<Counted> = fc.record({
  theme: fc.constantFrom(...themes),
  askedOn: fc.constantFrom('2026-11-22', today),
  pointId: fc.constantFrom('p1', 'p2'),
  organisationId: fc.constant('library'),
  help: fc.uniqueArray(fc.constantFrom(...helps)),
  referredOrganisations: fc.uniqueArray(fc.constantFrom('welfare', 'seniorweb')),
  removedAt: fc.constantFrom(null, noon),
})
const maybe = fc.option(question, { nil: undefined })
const sums = (counts: ReturnType<typeof countsOf>) => {
  const all = new Map<string, number>()
  for (const { measure, day, about, n } of counts) {
    const key = JSON.stringify([measure, day, Object.entries(about).sort()])
    all.set(key, (all.get(key) ?? 0) + n)
  }
  return new Map([...all].filter(([, n]) => n !== 0).sort())
}

test('what it was, plus the change, is what it is', () => {
  fc.assert(
    fc.property(maybe, maybe, (before, after) => {
      const changed = sums([...countsOf(before), ...countChanges(before, after)])
      assert.deepEqual(changed, sums(countsOf(after)))
    }),
  )
})

test('a change lists each count once, without zeros, in an order that depends on nothing but the counts', () => {
  fc.assert(
    fc.property(maybe, maybe, (before, after) => {
      const keys = countChanges(before, after).map(({ measure, day, about }) =>
        JSON.stringify([measure, day, Object.entries(about).sort()]),
      )
      assert.equal(new Set(keys).size, keys.length)
      assert.deepEqual(keys, [...keys].sort())
      assert.deepEqual(countChanges(before, before), [])
      for (const { n } of countChanges(before, after)) assert.notEqual(n, 0)
    }),
  )
})

test('one question counts once, each help once, each receiver once; a removed one nothing', () => {
  const counted: Counted = {
    theme: 'digid',
    askedOn: today,
    pointId: 'p1',
    organisationId: 'library',
    help: ['coached', 'referred'],
    referredOrganisations: ['welfare'],
    removedAt: null,
  }
  const at = { point: 'p1', organisation: 'library' }
  assert.deepEqual(countsOf(counted), [
    { measure: 'questions.noted', day: today, about: { theme: 'digid', ...at }, n: 1 },
    { measure: 'questions.help', day: today, about: { help: 'coached', ...at }, n: 1 },
    { measure: 'questions.help', day: today, about: { help: 'referred', ...at }, n: 1 },
    {
      measure: 'questions.referred',
      day: today,
      about: { theme: 'digid', receiver: 'welfare', ...at },
      n: 1,
    },
  ])
  assert.deepEqual(countsOf({ ...counted, removedAt: noon }), [])
})
