// The list of skills beside every version of the framework.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { themes } from '../offers/door.ts'
import { areasOf, frameworkKeys, frameworkName, frameworks } from './digcomp.ts'
import { inOrder, kindOf, type Skill, skillKeys, themesOf } from './skills.ts'
import { texts } from './texts.ts'

test('in every version of the framework each digital skill belongs to one area, and basic skills to none', () => {
  for (const key of frameworkKeys) {
    const placed = areasOf(skillKeys, key).flatMap(({ skills }) => skills.map(({ skill }) => skill))
    assert.deepEqual(
      placed.toSorted(),
      skillKeys.filter((skill) => kindOf(skill) === 'digital').toSorted(),
    )
    assert.equal(frameworks[key].areas.length, 5)
  }
})

test('the version is told with its name, and only the version whose competences are known tells them', () => {
  assert.deepEqual(frameworkKeys.map(frameworkName), ['DigComp 2.2', 'DigComp 3.0'])
  const of = (key: (typeof frameworkKeys)[number]) =>
    areasOf(['fraud'], key)[0]?.skills[0]?.competences
  assert.deepEqual(of('digcomp-2.2'), ['4.1'])
  assert.deepEqual(of('digcomp-3.0'), [])
})

test('skills lead to themes that the guide knows, each once', () => {
  assert.deepEqual(themesOf(['photos', 'messages', 'digid']), ['social', 'digid'])
  assert.ok(themesOf(skillKeys).every((theme) => themes.includes(theme)))
})

test('a list from elsewhere keeps only skills, in our order', () => {
  assert.deepEqual(inOrder(['fraud', 'flying', 'reading', 'fraud']), ['reading', 'fraud'])
  for (const lang of ['nl', 'en'] as const)
    assert.deepEqual(
      Object.keys(texts[lang].skill).toSorted(),
      [...skillKeys].toSorted() as Skill[],
    )
})
