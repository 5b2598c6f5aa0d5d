import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { freshDatabase } from '../../../test/cluster.ts'
import { openPool } from '../../platform/database.ts'
import { importPlacesFrom } from './import.ts'
import {
  addPlaces,
  areasOf,
  fillPlaceNames,
  municipalitiesByCode,
  newestFigures,
  placeNamed,
} from './store.ts'
import { reportLines } from './texts.ts'

const { url, drop } = await freshDatabase()
const sql = openPool(url, 2)
after(async () => {
  await sql.end()
  await drop()
})

const file = `WijkenEnBuurten;Gemeentenaam_1;SoortRegio_2;Codering_3;AantalInwoners_5;k_65JaarOfOuder_12
Lindemeer;Lindemeer;Gemeente;GM9001;38220;.
Lindehof;Lindemeer;Wijk;WK900101 ;12765;3375
Oude Haven;Lindemeer;Buurt;BU90010101;4120;1055
Nieuw;Lindemeer;Buurt;BU90010901;.;
Nederland;Nederland;Land;NL00;17900000;.
Kapot;Lindemeer;Buurt;BU9001;1;1
`
const bytes = (text: string) => new TextEncoder().encode(text)

test('a file of districts and neighbourhoods becomes regions and figures, and every row is accounted for', async () => {
  const report = await importPlacesFrom(sql, bytes(file), 'kwb-2024.csv')
  assert.ok(report.ok)
  assert.deepEqual(report.totals, {
    rows: 6,
    added: 4,
    changed: 0,
    same: 0,
    skipped: 1,
    refused: 1,
  })
  const areas = await areasOf(sql, 'GM9001')
  assert.deepEqual(
    areas.map(({ code, name, parentCode, validFrom }) => [code, name, parentCode, validFrom]),
    [
      ['WK900101', 'Lindehof', null, '2024-01-01'],
      ['BU90010101', 'Oude Haven', 'WK900101', '2024-01-01'],
      ['BU90010901', 'Nieuw', null, '2024-01-01'],
    ],
  )
  const lines = reportLines(report, 'nl')
  assert.ok(lines.some((line) => line.includes('BU90010901') && line.includes('nog niet bekend')))
  assert.ok(lines.some((line) => line.includes('geweigerd')))
})

test('what is missing has no figure: it is never zero', async () => {
  const figures = await newestFigures(sql, ['GM9001', 'WK900101', 'BU90010101', 'BU90010901'])
  assert.deepEqual(
    figures.map(({ regionCode, measure, year, value }) => [regionCode, measure, year, value]),
    [
      ['BU90010101', 'age-65-plus', 2024, 1055],
      ['BU90010101', 'inhabitants', 2024, 4120],
      ['GM9001', 'inhabitants', 2024, 38220],
      ['WK900101', 'age-65-plus', 2024, 3375],
      ['WK900101', 'inhabitants', 2024, 12765],
    ],
  )
})

test('the same file again changes nothing', async () => {
  const report = await importPlacesFrom(sql, bytes(file), 'kwb-2024.csv')
  assert.ok(report.ok)
  assert.deepEqual(report.totals, {
    rows: 6,
    added: 0,
    changed: 0,
    same: 4,
    skipped: 1,
    refused: 1,
  })
})

test('another year adds its own figures and leaves the older ones', async () => {
  const older = file.replace('4120;1055', '4000;.')
  const report = await importPlacesFrom(sql, bytes(older.replaceAll(';', ',')), '85318NED.csv')
  assert.ok(report.ok)
  const [newest] = await newestFigures(sql, ['BU90010101'])
  assert.deepEqual([newest?.year, newest?.value], [2024, 1055])
  const [area] = await areasOf(sql, 'GM9001')
  assert.equal(area?.validFrom, '2022-01-01')
})

test('a municipality that merges keeps its code with an end and a successor', async () => {
  const merged = `Codering_3;Gemeentenaam_1;WijkenEnBuurten;GeldigTot;Opvolger
GM9001;Lindemeer;Lindemeer;2027-01-01;GM9003
GM9003;Groot Lindemeer;Groot Lindemeer;;
`
  await importPlacesFrom(sql, bytes(merged), 'herindeling.csv')
  const [old] = await municipalitiesByCode(sql, ['GM9001'])
  assert.deepEqual([old?.validTo, old?.successor], ['2027-01-01', 'GM9003'])
})

test('a file of something else, without rows or broken stops with a reason and changes nothing', async () => {
  const because = async (text: string) => {
    const report = await importPlacesFrom(sql, bytes(text), 'x.csv')
    return report.ok ? undefined : report.because
  }
  assert.equal(await because('a;b\n1;2\n'), 'not-a-places-file')
  assert.equal(await because('Codering_3;Gemeentenaam_1\n'), 'no-rows')
  assert.equal(await because('Codering_3;Gemeentenaam_1\n"GM0001;x\n'), 'broken')
})

test('the CBS fragment of the real town imports as it is', async (t) => {
  const path = join(import.meta.dirname, '../../../../shared/data/cbs-fragment.csv')
  if (!existsSync(path))
    return t.skip('the real file is not on this machine: this test did not run')
  const report = await importPlacesFrom(sql, readFileSync(path), 'cbs-fragment.csv')
  assert.ok(report.ok)
  const { rows, added, refused, skipped, changed, same } = report.totals
  assert.equal(added + refused + skipped + changed + same, rows)
  assert.equal(refused, 0, reportLines(report, 'nl').join('\n'))
  assert.ok((await areasOf(sql, 'GM0599')).length > 80)
  const [older] = await newestFigures(sql, ['BU16800000'])
  assert.deepEqual([older?.measure, older?.year, older?.value], ['age-65-plus', 2024, 975])
  t.diagnostic(`ran on the real file: ${rows} rows`)
})

test('Dutch place names are filled once, and found in whatever way people spell them', async () => {
  assert.ok((await fillPlaceNames(sql)) > 1300)
  assert.equal(await fillPlaceNames(sql), 0)
  const near = { lat: 52, lon: 4.5 }
  const found = async (text: string) => (await placeNamed(sql, text, near))?.name
  assert.equal(await found('Rotterdam'), 'Rotterdam')
  assert.equal(await found('  rotterdam '), 'Rotterdam')
  assert.equal(await found('roterdam'), 'Rotterdam')
  assert.equal(await found('den haag'), 'Den Haag')
  assert.equal(await found('Hoek van Holand'), 'Hoek van Holland')
  assert.equal(await found('xyzzy'), undefined)
  assert.equal(await found(''), undefined)
})

test('of two places with the same name the nearest counts', async () => {
  const twente = await placeNamed(sql, 'Hengelo', { lat: 52.3, lon: 6.7 })
  const achterhoek = await placeNamed(sql, 'Hengelo', { lat: 52.0, lon: 6.2 })
  assert.ok(twente && achterhoek && twente.lon > achterhoek.lon)
})

test('places that the demo brings are found like the others', async () => {
  await addPlaces(sql, [{ name: 'Lindehof', lat: 52.5449, lon: 5.2347, inhabitants: 0 }], 'demo')
  const found = await placeNamed(sql, 'lindehof', { lat: 52.5, lon: 5.2 })
  assert.deepEqual(found, { name: 'Lindehof', lat: 52.5449, lon: 5.2347, isExact: true })
})
