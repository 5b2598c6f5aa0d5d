import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'node:test'
import { movingHolidays } from './holiday-table.ts'
import { holidayOn, holidaysByPackage, holidaysIn, isHoliday } from './holidays.ts'

test('the table says in every year exactly what date-holidays says', () => {
  const years = Object.keys(movingHolidays).map(Number)
  assert.deepEqual([years[0], years.at(-1), years.length], [2024, 2050, 27])
  for (const year of years) {
    const sorted = (days: ReadonlyMap<string, string>) => [...days].toSorted()
    assert.deepEqual(sorted(holidaysIn(year)), sorted(holidaysByPackage(year)), String(year))
  }
})

test('a year outside the table is asked from date-holidays, and far away there are none', () => {
  assert.equal(holidayOn('2013-04-30'), 'kings-day')
  assert.equal(holidayOn('2060-12-25'), 'christmas')
  assert.equal(holidaysIn(1500).size, 0)
  assert.equal(isHoliday('9999-12-25'), false)
})

test('King’s Day moves away from Sunday, Liberation Day counts once in five years, Good Friday never', () => {
  assert.equal(holidayOn('2025-04-26'), 'kings-day')
  assert.equal(holidayOn('2025-04-27'), undefined)
  assert.equal(holidayOn('2025-05-05'), 'liberation-day')
  assert.equal(holidayOn('2026-05-05'), undefined)
  assert.equal(holidayOn('2026-04-03'), undefined)
  assert.equal(holidayOn('2026-12-31'), undefined)
})

test('asking about a year of the table loads no package', () => {
  const module = JSON.stringify(new URL('./holidays.ts', import.meta.url).href)
  const script = `const { isHoliday } = await import(${module})
    const found = isHoliday('2026-12-25')
    const { createRequire } = await import('node:module')
    const loaded = Object.keys(createRequire(${module}).cache).some((path) => path.includes('date-holidays'))
    console.log(found, loaded)`
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  })
  assert.equal(said.trim(), 'true false')
})
