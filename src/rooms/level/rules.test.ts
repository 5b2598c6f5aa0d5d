// From answers to wishes, and from wishes to courses, for every way to answer.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Skill, skillKeys } from '../skills/door.ts'
import { type Answers, answers, fitting, skillsOf, thingKeys, wishesFrom } from './rules.ts'

const anyAnswers = fc.record(
  Object.fromEntries(thingKeys.map((thing) => [thing, fc.constantFrom(...answers)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>

test('every answer is taken as it is said, once, and only what was not known becomes a wish', () => {
  fc.assert(
    fc.property(anyAnswers, (said) => {
      const { learn, together, known, skills } = wishesFrom(said)
      assert.deepEqual([...learn, ...together, ...known].toSorted(), Object.keys(said).toSorted())
      for (const thing of known) assert.equal(said[thing], 'yes')
      const wished = [...learn, ...together].flatMap((thing) => skillsOf[thing])
      assert.deepEqual(skills.toSorted(), [...new Set(wished)].toSorted())
    }),
  )
})

test('what is new comes before what goes with help', () => {
  const { learn } = wishesFrom({ photo: 'helped', app: 'not-yet' })
  assert.deepEqual(learn, ['app', 'photo'])
})

const course = (id: string, skills: Skill[], distanceM: number | null, firstOn = '2026-12-01') => ({
  id,
  skills,
  distanceM,
  firstOn,
})

test('courses that train most of it come first, then the nearest, then the soonest; others are left out', () => {
  const all = [
    course('far', ['digid'], 9_000),
    course('near', ['digid'], 800),
    course('both', ['digid', 'photos'], null),
    course('other', ['reading'], 10),
    course('soon', ['digid'], 9_000, '2026-11-25'),
  ]
  const ids = (wished: Skill[], max = 9) => fitting(all, wished, max).map((one) => one.course.id)
  assert.deepEqual(ids(['digid', 'photos']), ['both', 'near', 'soon', 'far'])
  assert.deepEqual(ids(['digid'], 2), ['near', 'soon'])
  assert.deepEqual(ids(['travel']), [])
  // Who can do everything sees what there is.
  assert.equal(ids([]).length, all.length)
})

test('each thing leads to skills that there are', () => {
  for (const thing of thingKeys) assert.ok(skillsOf[thing].every((one) => skillKeys.includes(one)))
})
