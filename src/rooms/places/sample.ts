// Invented regions for tests and the demo.
import type { Statements } from '../../platform/database.ts'
import type { Region } from './cbs.ts'
import type { NamedPoint } from './geonames.ts'
import { saveAreas, saveFigures, saveMunicipalities } from './import-store.ts'
import type { Measure } from './rules.ts'
import { addPlaces } from './store.ts'

/** Names of places with a point, and nothing else. */
export { addPlaces } from './store.ts'

type SampleRegions = {
  municipality: { code: string; name: string; validFrom: string }
  /** Districts first. */
  areas: { code: string; name: string; parentCode: string | null; validFrom: string }[]
  figures: { regionCode: string; measure: Measure; value: number }[]
  /** Several points with one name become their middle, weighed by inhabitants. */
  places: NamedPoint[]
}

const figuresYear = 2025

/** One municipality with its districts, neighbourhoods, figures and names of places. */
export async function fillRegions(sql: Statements, regions: SampleRegions): Promise<void> {
  const { municipality, areas, figures, places } = regions
  const whole = { ...municipality, parentCode: null }
  await saveMunicipalities(sql, [regionOf(whole, municipality)])
  for (const start of ['WK', 'BU']) {
    const rows = areas.filter((area) => area.code.startsWith(start))
    await saveAreas(
      sql,
      rows.map((area) => regionOf(area, municipality)),
    )
  }
  const dated = figures.map((figure) => ({ ...figure, year: figuresYear }))
  await saveFigures(sql, dated, 'demo')
  await addPlaces(sql, middles(places), 'demo')
}

function regionOf(
  row: { code: string; name: string; parentCode: string | null; validFrom: string },
  municipality: { code: string; name: string },
): Region {
  return {
    kind: row.code.startsWith('GM')
      ? 'municipality'
      : row.parentCode
        ? 'neighbourhood'
        : 'district',
    code: row.code,
    name: row.name,
    municipalityCode: municipality.code,
    municipalityName: municipality.name,
    parentCode: row.parentCode,
    validFrom: row.validFrom,
    validTo: null,
    successor: null,
    year: figuresYear,
    figures: {},
    remarks: [],
  }
}

function middles(places: readonly NamedPoint[]): NamedPoint[] {
  return Object.values(Object.groupBy(places, (place) => place.name)).map((same = []) => {
    const weights = same.map((place) => Math.max(1, place.inhabitants))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const mean = (of: (place: NamedPoint) => number) =>
      same.reduce((sum, place, n) => sum + of(place) * (weights[n] ?? 0), 0) / total
    const inhabitants = same.reduce((sum, place) => sum + place.inhabitants, 0)
    const name = same[0]?.name ?? ''
    return { name, lat: mean((one) => one.lat), lon: mean((one) => one.lon), inhabitants }
  })
}
