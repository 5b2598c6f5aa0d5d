// The first step of a real installation: a network, the organisation that keeps it, and an administrator who can sign in.
import { parseArgs } from 'node:util'
import { openInstallation } from '../src/app/installation.ts'
import { reservedSlugs } from '../src/paths.ts'
import { readConfig } from '../src/platform/config.ts'
import { networkBySlug } from '../src/rooms/partners/door.ts'
import { startNetwork } from '../src/rooms/partners/start.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    guide: { type: 'string' },
    organisation: { type: 'string' },
    admin: { type: 'string' },
    phone: { type: 'string' },
    hours: { type: 'string', default: 'maandag tot en met vrijdag, 9.00 tot 17.00 uur' },
    point: { type: 'string', default: '52.1,5.3' },
  },
})
const [slug = ''] = positionals
const { name, organisation, admin, phone } = values
if (!slug || !name || !organisation || !admin || !phone) {
  process.stderr.write(
    'Expected: bin/network SLUG --name NAME --organisation NAME --admin EMAIL --phone NUMBER\n' +
      '          [--guide NAME] [--hours TEXT] [--point LAT,LON]\n',
  )
  process.exit(1)
}
if ((reservedSlugs as readonly string[]).includes(slug)) {
  process.stderr.write(`"${slug}" is an address of the product itself; choose another one.\n`)
  process.exit(1)
}
const installation = await openInstallation(readConfig(process.env))
if (await networkBySlug(installation.database.sql, slug)) {
  process.stderr.write(`There is a network "${slug}" already; choose another slug.\n`)
  await installation.close()
  process.exit(1)
}
const [lat = 52.1, lon = 5.3] = values.point.split(',').map(Number)
await startNetwork(installation.database, installation.clock.now(), {
  ...{
    slug,
    name,
    guideName: values.guide ?? name,
    helplinePhone: phone,
    helplineHours: values.hours,
    lat,
    lon,
  },
  ...{ organisation, admin },
})
process.stdout.write(`${installation.config.BASE_URL}/${slug}/inloggen\n`)
await installation.close()
