// The real files are not in this repository; where they are, every opening time in them is judged by hand-made answers.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parse } from 'csv-parse/sync'
import { readWritten } from './written.ts'
import { plainExamples, readOn, refusedExamples, schedulesOf } from './written-examples.ts'

const folder = new URL('../../../../shared/data/', import.meta.url)
const files = ['rotterdam.csv', 'landelijk.csv', 'denhaag-utrecht-amsterdam.csv']
const present = files.every((file) => existsSync(new URL(file, folder)))
const skip = present ? false : 'NOT RUN: the real files are not here (../shared/data)'

const answers = new Map(plainExamples.map(([text, shorthand]) => [text, schedulesOf(shorthand)]))
const day = /(?<!\p{L})(?:ma|di|wo|do|vr|za|zo|\p{L}*dag|werkdagen)(?!\p{L})/iu
const hour = /\d[:.]\d\d|\d ?[-–] ?\d|\d uur/
const namesDaysAndHours = (text: string): boolean => day.test(text) && hour.test(text)

test('at least nine in ten of the real opening times that name days and hours become the right schedules', {
  skip,
}, (t) => {
  const stated = statedTimes().filter(namesDaysAndHours)
  const wrong = stated.filter((text) => {
    const right = answers.get(text)
    return (
      !right ||
      JSON.stringify(sorted(readWritten(text, readOn).schedules)) !== JSON.stringify(sorted(right))
    )
  })
  const share = 1 - wrong.length / stated.length
  t.diagnostic(
    `real files: ${stated.length - wrong.length} of ${stated.length} right, wrong: ${JSON.stringify(wrong)}`,
  )
  assert.ok(stated.length >= 40, 'the files hold about forty of them')
  assert.ok(share >= 0.9, `${(share * 100).toFixed(1)}%: ${wrong.join(' | ')}`)
})

test('from real texts that do not name days and hours no times are made', { skip }, (t) => {
  const vague = statedTimes().filter((text) => text !== '' && !namesDaysAndHours(text))
  for (const text of vague) {
    const { schedules, understood, left, remarks } = readWritten(text, readOn)
    assert.ok(
      schedules.every(({ opensAt }) => opensAt === undefined),
      text,
    )
    assert.notEqual(understood, 'all', text)
    assert.ok(left.length + remarks.length > 0, text)
  }
  const known = new Set(refusedExamples.map(([text]) => text))
  t.diagnostic(
    `real files: ${vague.length} vague texts, ${vague.filter((text) => known.has(text)).length} also among our own examples`,
  )
})

function statedTimes(): string[] {
  return files.flatMap((file) => {
    const rows: Record<string, string>[] = parse(readFileSync(new URL(file, folder)), {
      columns: true,
      delimiter: ';',
      bom: true,
    })
    return rows.map((row) => row.openingstijden ?? '')
  })
}

const sorted = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, each) =>
    each && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted())
      : each,
  )
