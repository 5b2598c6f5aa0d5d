// What an import writes, many rows at once; each statement says what was new and what was different.
import type { Statements } from '../../platform/database.ts'
import type { Region } from './cbs.ts'
import type { Figure } from './store.ts'

/** What happened to a row: new, different from what was known, or as it was. */
export type Effect = 'added' | 'changed' | 'same'

/** Writes municipalities and, once all of them are there, which one took over from which. */
export async function saveMunicipalities(
  sql: Statements,
  regions: readonly Region[],
): Promise<Map<string, Effect>> {
  const rows = regions.map(({ code, name, validFrom, validTo }) => ({
    code,
    name,
    valid_from: validFrom,
    valid_to: validTo,
  }))
  const saved = await sql<{ code: string; added: boolean }[]>`
    insert into municipality as known (code, name, valid_from, valid_to)
    select code, name, valid_from, valid_to
    from jsonb_to_recordset(${sql.json(rows)})
      as new (code text, name text, valid_from date, valid_to date)
    on conflict (code) do update
      set name = excluded.name,
          valid_from = least(known.valid_from, excluded.valid_from),
          valid_to = coalesce(excluded.valid_to, known.valid_to)
      where (known.name, known.valid_from, known.valid_to) is distinct from
            (excluded.name, least(known.valid_from, excluded.valid_from),
             coalesce(excluded.valid_to, known.valid_to))
    returning code, xmax = 0 as added`
  const effects = effectsOf(saved)
  for (const { code, successor } of regions) {
    if (successor && (await succeeded(sql, code, successor))) {
      effects.set(code, effects.get(code) ?? 'changed')
    }
  }
  return effects
}

/** Adds municipalities that a file only mentions; a known name stays. Returns how many are new. */
export async function addMentioned(
  sql: Statements,
  municipalities: readonly { code: string; name: string }[],
): Promise<number> {
  const added = await sql`
    insert into municipality (code, name)
    select code, name
    from jsonb_to_recordset(${sql.json([...municipalities])}) as new (code text, name text)
    on conflict do nothing
    returning code`
  return added.length
}

/** Notes into which municipality this one went; false when that one is not known or it was noted before. */
async function succeeded(sql: Statements, code: string, successor: string): Promise<boolean> {
  const changed = await sql`
    update municipality set successor = ${successor}
    where code = ${code} and successor is distinct from ${successor}
      and exists (select from municipality where code = ${successor})
    returning code`
  return changed.length > 0
}

/** Writes districts and neighbourhoods; a neighbourhood whose district is not known has no parent yet. */
export async function saveAreas(
  sql: Statements,
  regions: readonly Region[],
): Promise<Map<string, Effect>> {
  const rows = regions.map((region) => ({
    code: region.code,
    municipality_code: region.municipalityCode,
    parent_code: region.parentCode,
    name: region.name,
    valid_from: region.validFrom,
    valid_to: region.validTo,
    unnamed: region.remarks.includes('no-name'),
  }))
  const saved = await sql<{ code: string; added: boolean }[]>`
    insert into area as known (code, municipality_code, parent_code, name, valid_from, valid_to)
    select new.code, new.municipality_code, parent.code, coalesce(old.name, new.name),
           new.valid_from, new.valid_to
    from jsonb_to_recordset(${sql.json(rows)})
      as new (code text, municipality_code text, parent_code text, name text, valid_from date,
              valid_to date, unnamed bool)
      left join area parent on parent.code = new.parent_code
      left join area old on old.code = new.code and new.unnamed
    on conflict (code) do update
      set name = excluded.name, parent_code = coalesce(excluded.parent_code, known.parent_code),
          valid_from = least(known.valid_from, excluded.valid_from),
          valid_to = coalesce(excluded.valid_to, known.valid_to)
      where (known.name, known.parent_code, known.valid_from, known.valid_to) is distinct from
            (excluded.name, coalesce(excluded.parent_code, known.parent_code),
             least(known.valid_from, excluded.valid_from),
             coalesce(excluded.valid_to, known.valid_to))
    returning code, xmax = 0 as added`
  return effectsOf(saved)
}

/** The codes of neighbourhoods whose district is not known. */
export async function withoutDistrict(sql: Statements): Promise<Set<string>> {
  const rows = await sql<{ code: string }[]>`
    select code from area where parent_code is null and code like 'BU%'`
  return new Set(rows.map((row) => row.code))
}

/** Writes figures; returns the regions of which a figure is new or different. */
export async function saveFigures(
  sql: Statements,
  figures: readonly Figure[],
  source: string,
): Promise<Map<string, Effect>> {
  const saved = await sql<{ code: string; added: boolean }[]>`
    insert into figure as known (region_code, measure, year, value, source)
    select "regionCode", measure, year, value, ${source}
    from jsonb_to_recordset(${sql.json([...figures])})
      as new ("regionCode" text, measure text, year int, value numeric)
    on conflict (region_code, measure, year) do update
      set value = excluded.value, source = excluded.source
      where known.value is distinct from excluded.value
    returning region_code as code, xmax = 0 as added`
  return effectsOf(saved)
}

const effectsOf = (rows: readonly { code: string; added: boolean }[]) =>
  new Map<string, Effect>(rows.map(({ code, added }) => [code, added ? 'added' : 'changed']))
