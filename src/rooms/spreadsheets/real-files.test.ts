// The files of real towns, where they are at hand: read from beside the repository, never copied into it.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { utils, write } from '@e965/xlsx'
import { readTable } from '../../platform/reading/read.ts'
import { planFile } from './file.ts'
import type { Known, Plan } from './planned.ts'
import { remarkText } from './texts.ts'

const folder = join(import.meta.dirname, '../../../../shared/data')
const names = ['rotterdam.csv', 'denhaag-utrecht-amsterdam.csv', 'landelijk.csv']
const areHere = names.every((name) => existsSync(join(folder, name)))
const options = {
  skip: areHere ? false : `the real files are not at ${folder}: this ran on nothing`,
}

const today = '2026-11-22'
const bytesOf = (name: string) => readFileSync(join(folder, name))
const planOf = (bytes: Uint8Array, known: Partial<Known> = {}): Plan => {
  const file = planFile(bytes, { today, known })
  assert.ok(file.ok, JSON.stringify(file))
  return file.plan
}
const rowsOf = (name: string) => {
  const reading = readTable(bytesOf(name))
  assert.ok(reading.ok)
  return reading.sheets[0]?.rows ?? []
}
const namesDayAndHour = (written: string) =>
  /\b(ma|di|wo|do|vr|za|zo|\w+dag(en)?)\b/i.test(written) &&
  /\d{1,2}([.:]\d\d)?\s*(–|-|tot|en|uur)/.test(written) &&
  !/per week|dagdelen|\b20[012]\d\b/.test(written)

test(
  'each real file goes in as it is: every row is an offer or stands in the report with a reason',
  options,
  (t) => {
    for (const name of names) {
      const { totals, rows, offers } = planOf(bytesOf(name))
      t.diagnostic(`ran on ${name}: ${JSON.stringify(totals)}`)
      assert.equal(totals.rows, rowsOf(name).length - 1)
      assert.equal(
        totals.accepted + totals.remarked + totals.duplicate + totals.refused,
        totals.rows,
      )
      assert.equal(totals.refused, 0)
      const keys = new Set(offers.map(({ key }) => key))
      for (const row of rows) {
        if (row.effect === 'none') assert.ok(row.remarks.length > 0 && row.duplicateOf, row.label)
        else assert.ok(keys.has(row.offer ?? ''), row.label)
        for (const remark of row.remarks) assert.ok(remarkText(remark, 'nl').length > 5)
      }
    }
  },
)

test(
  'of the opening times that name days and hours at least nine in ten become schedules',
  options,
  (t) => {
    let [stated, read] = [0, 0]
    for (const name of names) {
      const hours = planOf(bytesOf(name)).offers.flatMap((offer) => [
        offer.hours,
        ...offer.places.map((one) => one.hours),
      ])
      for (const one of hours) {
        if (!one || !namesDayAndHour(one.written)) continue
        stated += 1
        if (one.schedules.length > 0) read += 1
      }
    }
    t.diagnostic(`${read} of ${stated} became schedules`)
    assert.ok(stated >= 35 && read >= stated * 0.9, `${read} of ${stated}`)
  },
)

test('a real file is the same plan from CSV, XLSX, ODS and UTF-16', options, () => {
  for (const name of names) {
    const rows = rowsOf(name).map(({ cells }) => cells)
    const book = utils.book_new()
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Aanbod')
    const { totals, rows: wanted } = planOf(bytesOf(name))
    const others = [
      write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer,
      write(book, { type: 'buffer', bookType: 'ods' }) as Buffer,
      Buffer.from(`\ufeff${bytesOf(name).toString('utf8')}`, 'utf16le'),
    ]
    for (const bytes of others) {
      const plan = planOf(bytes)
      assert.deepEqual(plan.totals, totals)
      assert.deepEqual(plan.rows, wanted)
    }
  }
})

test(
  'all three in one network: nothing in one file is taken for a duplicate of another, and again changes nothing',
  options,
  () => {
    const known: Known = { organisations: [], locations: [], offers: [], rows: new Map() }
    const plans = names.map((name) => {
      const plan = planOf(bytesOf(name), known)
      remember(plan, known)
      return plan
    })
    assert.deepEqual(
      plans.map(({ totals }) => totals.effects.none),
      [0, 4, 0],
    )
    for (const name of names) {
      const { totals } = planOf(bytesOf(name), known)
      assert.deepEqual([totals.effects.add, totals.effects.change], [0, 0])
    }
  },
)

/** What the network would hold after the plan. */
function remember(plan: Plan, known: Known): void {
  const hashes = new Map(plan.rows.map(({ ref, hash }) => [ref, hash]))
  for (const { id, key, name } of plan.owners) if (!id) known.organisations.push({ id: key, name })
  for (const place of plan.places) if (!place.id) known.locations.push({ ...place, id: place.key })
  for (const offer of plan.offers) {
    const refs = offer.places.length > 0 ? offer.places.map(({ ref }) => ref) : [offer.sourceRef]
    for (const ref of refs) {
      known.rows.set(ref, {
        offerId: offer.key,
        offerLocationId: null,
        hash: hashes.get(ref) ?? '',
        isChangedHere: false,
      })
    }
    known.offers.push({
      id: offer.key,
      organisation: plan.owners.find(({ key }) => key === offer.owner)?.name ?? '',
      title: offer.fields.titleNl,
      text: offer.fields.textNl,
      phone: offer.fields.phone,
      locations: plan.places.filter(({ key }) => offer.places.some(({ place }) => place === key)),
      national: offer.fields.national,
      areaText: offer.fields.areaText,
    })
  }
}
