// The first step of a real installation: a network, the organisation that keeps it, and an administrator who can sign in.
import { parseArgs } from 'node:util'
import { type Installation, openInstallation } from '../src/app/installation.ts'
import { reservedSlugs } from '../src/paths.ts'
import { readConfig } from '../src/platform/config.ts'
import { networkBySlug } from '../src/rooms/partners/door.ts'
import { placeNetwork } from '../src/rooms/partners/fill-store.ts'
import {
  type PartnerKind,
  partnerKinds,
  type Sector,
  sectors,
} from '../src/rooms/partners/rules.ts'
import { startNetwork } from '../src/rooms/partners/start.ts'
import { municipalitiesByCode } from '../src/rooms/places/door.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    guide: { type: 'string' },
    organisation: { type: 'string' },
    kind: { type: 'string', default: 'other' },
    sector: { type: 'string', default: 'public' },
    municipality: { type: 'string', multiple: true, default: [] },
    admin: { type: 'string' },
    phone: { type: 'string' },
    hours: { type: 'string', default: 'maandag tot en met vrijdag, 9.00 tot 17.00 uur' },
    point: { type: 'string', default: '52.1,5.3' },
  },
})
const [slug = ''] = positionals
const { name, organisation, admin, phone, municipality: municipalities } = values
const isNew = Boolean(name && organisation && admin && phone)

const wrong = whatIsWrong()
if (wrong) refuse(wrong)
const installation = await openInstallation(readConfig(process.env))
const problem = await carryOut(installation)
await installation.close()
if (problem) refuse(problem)

function whatIsWrong(): string | undefined {
  if (!slug || (!isNew && municipalities.length === 0))
    return (
      'Expected: bin/network SLUG --name NAME --organisation NAME --admin EMAIL --phone NUMBER\n' +
      '          [--kind KIND] [--sector SECTOR] [--municipality GM0000 …] [--guide NAME]\n' +
      '          [--hours TEXT] [--point LAT,LON]\n' +
      'or, for a network that is there: bin/network SLUG --municipality GM0000'
    )
  if ((reservedSlugs as readonly string[]).includes(slug))
    return `"${slug}" is an address of the product itself; choose another one.`
  if (!(partnerKinds as readonly string[]).includes(values.kind))
    return `"${values.kind}" is no kind of organisation; choose one of: ${partnerKinds.join(', ')}.`
  return (sectors as readonly string[]).includes(values.sector)
    ? undefined
    : `"${values.sector}" is no sector; choose one of: ${sectors.join(', ')}.`
}

/** Gives what stands in the way; nothing was done then. */
async function carryOut({ config, database, clock }: Installation): Promise<string | undefined> {
  const known = await municipalitiesByCode(database.sql, municipalities)
  const unknown = municipalities.find((code) => !known.some((one) => one.code === code))
  if (unknown) return `${unknown} is not known here: import it first with bin/import places.`
  const there = await networkBySlug(database.sql, slug)
  if (there && isNew) return `There is a network "${slug}" already; choose another slug.`
  if (!there && !isNew) return `There is no network "${slug}" yet.`
  if (there) await placeNetwork(database.sql, there.id, municipalities)
  else await startNetwork(database, clock.now(), start())
  process.stdout.write(`${config.BASE_URL}/${slug}/inloggen\n`)
  return undefined
}

function start() {
  const [lat = 52.1, lon = 5.3] = values.point.split(',').map(Number)
  const network = { slug, name: name ?? '', guideName: values.guide ?? name ?? '', lat, lon }
  const helpline = { helplinePhone: phone ?? '', helplineHours: values.hours }
  const kind = values.kind as PartnerKind
  const sector = values.sector as Sector
  const keeper = { organisation: organisation ?? '', kind, sector, admin: admin ?? '' }
  return { ...network, ...helpline, ...keeper, municipalities }
}

function refuse(why: string): never {
  process.stderr.write(`${why}\n`)
  process.exit(1)
}
