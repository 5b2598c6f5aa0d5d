// The register as rows of a spreadsheet: one line for each agreement.
import { localDate, numericDate } from '../../platform/dates.ts'
import type { Column } from '../../platform/sheets.ts'
import type { View } from '../../ui/view.ts'
import { stateOf } from './rules.ts'
import type { Agreement } from './store.ts'
import { texts } from './texts.ts'

type Row = ReturnType<typeof rowOf>
const dates: readonly string[] = ['startsOn', 'endsOn', 'reviewOn', 'endedOn']

export function registerColumns({ lang }: View): Column<Row>[] {
  return Object.entries(texts[lang].columns).map(([key, label]) => ({
    key: key as keyof Row,
    label,
    type: dates.includes(key) ? 'date' : key === 'files' ? 'number' : 'text',
  }))
}

/** `files` counts the attachments per agreement. */
export const registerRows = (
  view: View,
  agreements: readonly Agreement[],
  files: Map<string, number>,
): Row[] => agreements.map((one) => rowOf(view, one, files.get(one.id) ?? 0))

function rowOf(view: View, agreement: Agreement, files: number) {
  const t = texts[view.lang]
  const { subject, startsOn, endsOn, reviewOn, endedOn, parties } = agreement
  return {
    subject,
    ...{ startsOn, endsOn, reviewOn, endedOn, files },
    kind: t.kinds[agreement.kind],
    parties: parties.map(({ partyName }) => partyName).join('; '),
    state: t.states[stateOf(agreement, localDate(view.today))],
    signed: parties
      .filter(({ signedOn }) => signedOn !== null)
      .map(
        ({ partyName, signedBy, signedOn }) =>
          `${partyName}: ${signedBy} (${numericDate(signedOn ?? '')})`,
      )
      .join('; '),
    does: parties
      .filter(({ does }) => does)
      .map(({ partyName, does }) => `${partyName}: ${does}`)
      .join('; '),
  }
}
