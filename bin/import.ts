// Imports from the command line; the same deeds as on screen.
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openInstallation } from '../src/app/installation.ts'
import { readConfig } from '../src/platform/config.ts'
import { importGuide } from '../src/rooms/imports/command.ts'
import { importPlaces } from '../src/rooms/places/import.ts'
import { reportLines } from '../src/rooms/places/texts.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { network: { type: 'string' }, apply: { type: 'boolean', default: false } },
})
const [what, named] = positionals
// bin/node.sh goes to the folder of the product; a file is named from where the caller stands.
const file = named && resolve(process.env.CALLED_FROM ?? '', named)
if (!file || !['places', 'guide'].includes(what ?? '') || (what === 'guide' && !values.network)) {
  process.stderr.write(
    'Expected: bin/import places FILE, or bin/import guide FILE --network SLUG [--apply]\n',
  )
  process.exit(1)
}
const installation = await openInstallation(readConfig(process.env))
const isDone = await (what === 'places' ? places(file) : guide(file))
await installation.close()
process.exit(isDone ? 0 : 1)

async function places(path: string): Promise<boolean> {
  const report = await importPlaces(installation.database, path)
  for (const line of reportLines(report, 'en')) process.stdout.write(`${line}\n`)
  return report.ok
}

async function guide(path: string): Promise<boolean> {
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes) {
    process.stderr.write(`${path} can not be read\n`)
    return false
  }
  const file = { name: basename(path), bytes }
  const slug = values.network ?? ''
  const report = await importGuide(installation, { slug, file, apply: values.apply })
  if (!report.ok) {
    process.stderr.write(`${report.because}\n`)
    return false
  }
  process.stdout.write(`${JSON.stringify(report.totals, null, 2)}\n`)
  for (const line of report.left) process.stdout.write(`${line}\n`)
  process.stdout.write(
    report.batchId === null
      ? 'Dry run: nothing was changed. Add --apply to import.\n'
      : `Imported as batch ${report.batchId}.\n`,
  )
  return true
}
