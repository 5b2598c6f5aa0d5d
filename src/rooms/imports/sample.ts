// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { remark, reportTexts } from '../spreadsheets/door.ts'
import { importsPage } from './pages.ts'
import { reportPage } from './report-pages.ts'
import type { Batch, ReportRow } from './store.ts'

const batch: Batch = {
  id: '00000000-0000-4000-8000-000000000011',
  kind: 'file',
  fileName: 'aanbod-2026.csv',
  status: 'tried',
  totals: {
    rows: 4,
    accepted: 1,
    remarked: 1,
    duplicate: 1,
    refused: 1,
    effects: { add: 2, change: 0, same: 0, kept: 0, none: 2 },
    offers: 2,
    places: 2,
    hoursStated: 2,
    hoursUnderstood: 1,
    partners: ['Stichting Voorbeeld'],
    newLocations: 1,
    reading: {
      format: 'csv',
      encoding: 'windows-1252',
      separator: ';',
      sheet: '',
      known: ['organisatie', 'titel'],
      unknown: ['kleur'],
      personal: ['contactpersoon'],
      double: [],
    },
  },
  organisation: '',
  made: {},
  personName: 'Anouk Ketenveld',
  triedAt: new Date('2026-11-22T10:00:00Z'),
  appliedAt: null,
  undoneAt: null,
}

const row = { offerId: null, isWanted: false, effect: 'none' as const, remarks: [] }
const rows: ReportRow[] = [
  {
    ...row,
    row: 2,
    label: 'Stichting Voorbeeld – Inloop',
    outcome: 'accepted',
    effect: 'add',
    remarks: [remark('kind-derived', 'walk-in')],
  },
  {
    ...row,
    row: 3,
    label: 'Stichting Voorbeeld – Cursus',
    outcome: 'remarked',
    effect: 'add',
    remarks: [remark('hours-not-understood', 'soms')],
  },
  {
    ...row,
    row: 4,
    label: 'Welzijn Lindemeer – Inloop',
    outcome: 'duplicate',
    offerId: batch.id,
    remarks: [remark('like-offer', 'Inloop')],
  },
  { ...row, row: 5, label: '', outcome: 'refused', remarks: [remark('citizen-number')] },
]
const kept = [{ offerId: batch.id, title: 'Inloop', because: 'changed' as const }]

/** Each page in the states that matter. */
export function importPages(view: View): Sample[] {
  const start = { role: 'lead', sheet: emptySheet, batches: [], partners: [], notice: undefined }
  const problem = reportTexts[view.lang].problem['no-header']('')
  const wrong = { ...start, sheet: withError(emptySheet, 'file', 'problem'), problem }
  const report = { rows, outcome: null, page: 1, pages: 1, notice: undefined }
  const applied = { ...batch, status: 'applied' as const, appliedAt: batch.triedAt }
  const made = { undone: { removed: 1, restored: 0, kept } }
  const undone = { ...batch, status: 'undone' as const, undoneAt: batch.triedAt, made }
  const undoing = { removed: ['x'], restored: ['y'], kept }
  return [
    { name: 'imports, none', html: importsPage(view, start) },
    {
      name: 'imports, not readable',
      html: importsPage(view, { ...wrong, batches: [batch, applied] }),
    },
    { name: 'import, tried', html: reportPage(view, { ...report, batch }) },
    { name: 'import, applied', html: reportPage(view, { ...report, batch: applied, undoing }) },
    { name: 'import, undone', html: reportPage(view, { ...report, batch: undone }) },
    {
      name: 'import, no rows',
      html: reportPage(view, { ...report, batch, rows: [], outcome: 'refused' }),
    },
  ]
}
