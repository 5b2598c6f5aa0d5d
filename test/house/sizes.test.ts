// Names and sizes: a wall nobody climbs, and names that tell something.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTest, roomOf, sources } from './sources.ts'

const all = sources('src', 'test', 'demo', 'bench', 'bin')

test('no file is over the wall (300 lines, tests 400)', () => {
  const over = all
    .filter((file) => file.lines > (isTest(file.path) || file.path.startsWith('test/') ? 400 : 300))
    .map((file) => `${file.path}: ${file.lines} lines`)
  assert.deepEqual(over, [])
})

/** Words, examples and samples are data: only the wall counts for them. */
const isData = (path: string) =>
  /\/(texts|labels|sample|samples|words|examples|mails|keeps)[a-z-]*\.ts$|\/samples\/|-examples\.ts$/.test(
    path,
  )

test('files stay small: half of them under 100 lines, nine in ten under 225 (docs/decisions on sizes)', () => {
  const sizes = sources('src')
    .filter((file) => !isTest(file.path) && !isData(file.path))
    .map((file) => file.lines)
    .sort((a, b) => a - b)
  const at = (share: number) => sizes[Math.floor(sizes.length * share)] ?? 0
  assert.ok(at(0.5) <= 100, `the median is ${at(0.5)} lines`)
  assert.ok(at(0.9) <= 225, `the ninetieth percentile is ${at(0.9)} lines`)
})

test('no room has more than 25 files', () => {
  const counts = new Map<string, number>()
  // Tests, the second language of a room and the samples of its pages come along with what they are about.
  for (const file of sources('src/rooms').filter(
    ({ path }) => !isTest(path) && !/(texts-en|\/sample-[a-z-]+)\.ts$/.test(path),
  )) {
    const room = roomOf(file.path) ?? ''
    counts.set(room, (counts.get(room) ?? 0) + 1)
  }
  assert.deepEqual(
    [...counts]
      .filter(([, count]) => count > 25)
      .map(([room, count]) => `${room}: ${count} files is two rooms`),
    [],
  )
})

test('no names that tell nothing, no default exports, no classes, no enums', () => {
  const empty =
    /(^|\/)(utils?|helpers?|common|misc|services?|controllers?|managers?)(\/|\.ts$)|\/index\.ts$/
  const wrong = all.flatMap((file) => [
    ...(empty.test(file.path) ? [`${file.path}: a name that tells nothing`] : []),
    ...(/^export default /m.test(file.text) ? [`${file.path}: default export`] : []),
    ...(/^(export )?(abstract )?class /m.test(file.text)
      ? [`${file.path}: a class of our own`]
      : []),
    ...(/^(export )?(const )?enum /m.test(file.text) ? [`${file.path}: an enum`] : []),
  ])
  assert.deepEqual(wrong, [])
})

test('functions are named for what you get or what happens', () => {
  const vague = /^(?:export )?(?:async )?function (handle|process|manage|do|get[A-Z]\w*Data)\b\w*/gm
  const wrong = all.flatMap((file) =>
    [...file.text.matchAll(vague)].map((match) => `${file.path}: ${match[0]}`),
  )
  assert.deepEqual(wrong, [])
})

test('nothing is unfinished', () => {
  const marks = new RegExp(
    ['TO' + 'DO', 'FIX' + 'ME', 'not implem' + 'ented', 'coming s' + 'oon'].join('|'),
  )
  const wrong = all.filter((file) => marks.test(file.text)).map((file) => file.path)
  assert.deepEqual(wrong, [])
})

test('a test is never skipped or left for later', () => {
  const skipping = /\b(test|it|describe)\.(skip|todo|only)\b/
  const wrong = all
    .filter((file) => isTest(file.path) && skipping.test(file.text))
    .map((file) => file.path)
  assert.deepEqual(wrong, [])
})
