// The rules of the chain: where to begin, what is missing, and two ways to the same pages.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  activitiesOfBlock,
  beginnings,
  blocksOfActivity,
  buildingBlocks,
  gapsIn,
  isPrivateMail,
  lastQuarters,
  mayKeepStep,
  type StartAnswer,
  shownTotal,
  startAnswers,
  stepNumbers,
  suggestStart,
  tools,
} from './rules.ts'

const empty = {
  vision: '',
  definition: '',
  canText: '',
  knowText: '',
  wantText: '',
  startsOn: null,
}
const full = { vision: 'x', definition: 'x', canText: 'x', knowText: 'x', wantText: 'x' }

test('policy with an alderman begins with the inventory, then the network and the meeting', () => {
  assert.deepEqual(suggestStart(['policy', 'alderman']), { why: 'policy', steps: [2, 3, 4] })
})

test('an existing IDO meeting is made broader: step 4', () => {
  assert.deepEqual(suggestStart(['meeting']), { why: 'meeting', steps: [4, 3, 1] })
  assert.equal(suggestStart(['meeting', 'offers-running']).steps[0], 4)
})

test('with nothing at all one begins with the people', () => {
  assert.deepEqual(suggestStart([]), { why: 'nothing', steps: [1, 2, 3] })
})

test('whatever exists, three different steps are proposed, and none that is done already', () => {
  const done: [StartAnswer, number][] = [
    ['inventory', 2],
    ['partners-known', 3],
    ['needs-known', 1],
    ['plan', 5],
    ['figures', 7],
  ]
  for (let mask = 0; mask < 2 ** startAnswers.length; mask++) {
    const answers = startAnswers.filter((_, at) => mask & (1 << at))
    const { steps } = suggestStart(answers)
    assert.equal(new Set(steps).size, 3, answers.join())
    for (const [answer, step] of done)
      if (answers.includes(answer)) assert.ok(!steps.some((one) => one === step), answers.join())
  }
})

test('the last beginning always fits', () => {
  assert.deepEqual(beginnings.at(-1)?.all, [])
})

test('an empty network misses everything, a full one nothing', () => {
  const nobody = { goals: 0, lead: undefined, hasLead: false, contacts: [], today: '2026-11-23' }
  const missing = gapsIn({ programme: empty, ...nobody })
  const first = ['lead', 'administrative', 'official', 'vision', 'definition']
  assert.deepEqual(missing, [...first, 'three-questions', 'goals', 'term'])
  const lead = { mandate: 'x', untilOn: '2027-01-01' }
  const known = { goals: 1, lead, hasLead: true, today: '2026-11-23' }
  const contacts = ['administrative', 'official'] as const
  assert.deepEqual(
    gapsIn({ programme: { ...full, startsOn: '2026-01-01' }, ...known, contacts }),
    [],
  )
})

test('a lead without words for the mandate, or past the agreed day, is a gap', () => {
  const rest = {
    programme: { ...full, startsOn: 'x' },
    goals: 1,
    hasLead: true,
    today: '2026-11-23',
  }
  const contacts = ['administrative', 'official'] as const
  assert.deepEqual(gapsIn({ ...rest, contacts, lead: undefined }), ['mandate'])
  const past = { mandate: 'x', untilOn: '2026-11-22' }
  assert.deepEqual(gapsIn({ ...rest, contacts, lead: past }), ['mandate-over'])
})

test('the five activities and the nine steps reach the same tools', () => {
  for (const { tool, steps, activities } of tools) {
    assert.ok(steps.length > 0 && activities.length > 0, tool)
  }
  const fromSteps = new Set(
    stepNumbers.flatMap((step) =>
      tools
        .filter(({ steps }) => (steps as readonly number[]).includes(step))
        .map(({ tool }) => tool),
    ),
  )
  const fromActivities = new Set(
    [1, 2, 3, 4, 5].flatMap((activity) =>
      tools
        .filter(({ activities }) => (activities as readonly number[]).includes(activity))
        .map(({ tool }) => tool),
    ),
  )
  assert.deepEqual([...fromSteps].sort(), [...fromActivities].sort())
})

test('building blocks are no activities: block 2 has two of them, block 4 none, and every activity has a block', () => {
  assert.deepEqual(activitiesOfBlock[2], [1, 2])
  assert.deepEqual(activitiesOfBlock[4], [])
  for (const activity of [1, 2, 3, 4, 5]) assert.equal(blocksOfActivity(activity).length, 1)
  assert.equal(buildingBlocks.length, 5)
})

test('a mailbox of a person is not one of a function', () => {
  for (const email of ['gmail.com', 'ziggo.nl', 'hotmail.co.uk'].map((at) => `x@${at}`))
    assert.ok(isPrivateMail(email), email)
  for (const email of ['bestuur@gemeente.example', 'info@gmailing.example'])
    assert.ok(!isPrivateMail(email), email)
})

test('a coordinator keeps the step of the own organisation, a desk worker none', () => {
  const own = { role: 'coordinator', organisationId: 'a' }
  assert.ok(mayKeepStep(own, 'a'))
  assert.ok(!mayKeepStep(own, 'b'))
  assert.ok(!mayKeepStep({ role: 'coordinator', organisationId: null }, null))
  assert.ok(!mayKeepStep({ role: 'desk', organisationId: 'a' }, 'a'))
  assert.ok(mayKeepStep({ role: 'lead', organisationId: 'b' }, null))
})

test('a quarter with one to four questions keeps the whole total back', () => {
  assert.equal(shownTotal([20, 4, 9]), null)
  assert.equal(shownTotal([20, 0, 9]), 29)
  assert.equal(shownTotal([]), 0)
  assert.deepEqual(lastQuarters('2026-11-23'), { from: '2025-10-01', until: '2026-10-01' })
  assert.deepEqual(lastQuarters('2026-01-01'), { from: '2025-01-01', until: '2026-01-01' })
})
