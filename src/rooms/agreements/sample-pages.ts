// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { notice } from '../../ui/parts/notice.ts'
import { cast, partners, people, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { typedOf } from './form.ts'
import { formPage } from './form-pages.ts'
import { listPage, showPage } from './pages.ts'
import { sampleParty } from './sample.ts'
import type { Agreement } from './store.ts'
import { texts } from './texts.ts'

const contribution = {
  id: sampleId(2),
  organisationId: cast.library.id,
  what: 'Cursus Klik en Tik, vier keer per jaar',
}
const covenant: Agreement = {
  id: sampleId(1),
  organisationId: cast.town.id,
  kind: 'covenant',
  subject: 'Samen voor een digitaal vaardig Lindemeer',
  content: 'Partners houden samen zes hulppunten open.\n\nElk half jaar bespreken zij de cijfers.',
  ...{ startsOn: '2025-01-01', endsOn: '2027-01-31', reviewOn: '2026-11-01', endedOn: null },
  ...{ version: 3, changedBy: people.lead.name },
  parties: [
    {
      ...sampleParty({ organisationId: cast.town.id, does: 'Betaalt en begeleidt.' }),
      ...{ signedBy: 'wethouder', signedOn: '2024-12-12', partyName: cast.town.name },
    },
    {
      ...sampleParty({ organisationId: cast.library.id, contributionIds: [contribution.id] }),
      ...{ does: 'Geeft les en houdt de balie open.', partyName: cast.library.name },
    },
    { ...sampleParty({ name: 'Provincie Waterrand' }), partyName: 'Provincie Waterrand' },
  ],
}
const signed = covenant.parties.map((one) => ({ ...one, signedOn: '2024-12-12' }))
const all = [
  covenant,
  {
    ...covenant,
    id: sampleId(3),
    kind: 'processing' as const,
    subject: 'Verwerking van gegevens',
    parties: signed,
  },
  {
    ...covenant,
    id: sampleId(4),
    subject: 'Proef met de Digibus',
    parties: signed,
    endsOn: null,
    reviewOn: null,
  },
  {
    ...covenant,
    id: sampleId(5),
    kind: 'referral' as const,
    subject: 'Doorverwijzen naar SeniorWeb',
    endedOn: '2026-06-30',
  },
]

/** Each page in the states that matter. */
export function agreementsPages(view: View): Sample[] {
  const list = { agreements: all, state: null, mayKeep: true, mayExport: true, seesAll: true }
  const outside = { agreements: [], state: null, mayKeep: false, mayExport: false, seesAll: false }
  const file = { id: sampleId(6), type: 'application/pdf', size: 184_320, addedAt: view.today }
  const show = {
    agreement: covenant,
    files: [{ ...file, name: 'convenant-getekend.pdf' }],
    contributions: new Map([[contribution.id, contribution.what]]),
    mayKeep: true,
    sheet: emptySheet,
  }
  const form = { partners: [...partners], contributions: [contribution] }
  const sheet = fresh(typedOf(covenant))
  const wrong = withError(withError(emptySheet, 'subject', 'required'), 'startsOn', 'required')
  const t = texts[view.lang]
  return [
    { name: 'agreements', html: listPage(view, list) },
    {
      name: 'agreements, none of this state',
      html: listPage(view, { ...list, agreements: [], state: 'expiring' }),
    },
    { name: 'agreements, for others', html: listPage(view, outside) },
    { name: 'agreement', html: showPage(view, { ...show, notice: notice(view, 'good', t.saved) }) },
    {
      name: 'agreement, file refused',
      html: showPage(view, { ...show, sheet: withError(emptySheet, 'file', 'kind') }),
    },
    { name: 'agreement, for others', html: showPage(view, { ...show, files: [], mayKeep: false }) },
    { name: 'agreement, form', html: formPage(view, { ...form, id: covenant.id, sheet }) },
    { name: 'agreement, new with errors', html: formPage(view, { ...form, sheet: wrong }) },
  ]
}
