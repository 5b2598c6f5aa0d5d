// The floors and doors of ARCHITECTURE.md as tests that explain themselves.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { floorOf, isTest, roomOf, rooms, type Source, sources } from './sources.ts'

const all = sources('src')
const sampleFile = /\/sample[a-z-]*\.ts$/

function broken(
  files: Source[],
  sentence: string,
  isWrong: (file: Source, target: string) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((target) => isWrong(file, target))
      .map((target) => `${file.path} → ${target}: ${sentence}`),
  )
}

test('an import goes down a floor or stays on its own', () => {
  const files = all.filter((file) => !isTest(file.path))
  const up = broken(
    files,
    'goes up a floor',
    (file, target) => (floorOf(target) ?? 0) > (floorOf(file.path) ?? 0),
  )
  assert.deepEqual(up, [])
})

test('the ground imports nothing but itself', () => {
  const isGround = (path: string) => path.startsWith('src/paths')
  const ground = all.filter((file) => isGround(file.path))
  assert.deepEqual(
    broken(ground, 'the ground stands on nothing', (_file, target) => !isGround(target)),
    [],
  )
})

test('a room enters another room only through its door', () => {
  const files = all.filter((file) => roomOf(file.path))
  const windows = broken(files, 'enters a room without using its door', (file, target) => {
    const room = roomOf(target)
    // A story, or another sample, may start from the believable values of another room.
    const isSample =
      (isTest(file.path) || sampleFile.test(file.path)) &&
      target.startsWith(`src/rooms/${room}/`) &&
      sampleFile.test(target)
    return (
      room !== undefined &&
      room !== roomOf(file.path) &&
      target !== `src/rooms/${room}/door.ts` &&
      !isSample
    )
  })
  assert.deepEqual(windows, [])
})

test('a room uses only rooms that stand earlier in the list', () => {
  const order = new Map(rooms.map((room, place) => [room as string, place]))
  const files = all.filter((file) => roomOf(file.path) && !isTest(file.path))
  const wrongWay = broken(files, 'enters a room that stands later', (file, target) => {
    const room = roomOf(target)
    return (
      room !== undefined && (order.get(room) ?? -1) > (order.get(roomOf(file.path) ?? '') ?? 99)
    )
  })
  assert.deepEqual(wrongWay, [])
})

test('every folder in rooms/ stands in the list, and every room of the list exists', () => {
  const found = new Set(all.map((file) => roomOf(file.path)).filter(Boolean))
  assert.deepEqual([...found].sort(), [...rooms].sort())
})

test('rules are pure: no platform that does input or output, no store, no routes', () => {
  const doing =
    /^(node:(fs|net|http|child_process)|postgres|hono|nodemailer)|\/(store|actions|routes|pages|mails)\.ts$|platform\/(database|tenant|jobs|mail|audit|tally|session)\.ts$/
  const files = all.filter((file) => file.path.endsWith('/rules.ts'))
  assert.ok(files.length > 0)
  assert.deepEqual(
    broken(files, 'a rule does no input or output', (_file, target) => doing.test(target)),
    [],
  )
})

test('pages take only types from a store, and never touch the database', () => {
  const wrong = all
    .filter((file) => /\/rooms\/.*pages\.ts$/.test(file.path) && !sampleFile.test(file.path))
    .flatMap((file) =>
      [...file.text.matchAll(/import (?!type )((?:(?!import )[\s\S])*?) from '[^']*store\.ts'/g)]
        .filter((match) => !onlyTypes(match[1] ?? ''))
        .map(() => `${file.path}: a page takes values from a store`),
    )
  assert.deepEqual(wrong, [])
})

const onlyTypes = (names: string) =>
  names
    .replace(/[{}\n]/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name.startsWith('type '))

test('SQL stands only in a store', () => {
  const sql = /\b(db|sql|tx)(<[^`]*>)?`/
  const wrong = all
    .filter(
      (file) =>
        roomOf(file.path) &&
        !isTest(file.path) &&
        !/(^|\/)(store|[a-z-]+-store)\.ts$/.test(file.path),
    )
    .filter((file) => sql.test(file.text))
    .map((file) => `${file.path}: holds SQL, which belongs in store.ts`)
  assert.deepEqual(wrong, [])
})

test('HTTP stands only in routes', () => {
  const wrong = all
    .filter((file) => roomOf(file.path) && !isTest(file.path) && !/routes\.ts$/.test(file.path))
    .filter((file) =>
      file.imports.some((name) => name === 'hono' || name.endsWith('platform/http.ts')),
    )
    .map((file) => `${file.path}: speaks HTTP outside routes.ts`)
  assert.deepEqual(wrong, [])
})
