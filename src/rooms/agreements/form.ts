// The form of an agreement: a few fields, and rows of parties of which empty ones do not count.
import { z } from 'zod'
import { check, type Filled, rule, type Sheet, type Typed, withError } from '../../platform/form.ts'
import { kinds, type Party, whatStopsParties } from './rules.ts'
import type { Agreement, Content } from './store.ts'

export const partiesMax = 30
const fields = z
  .object({
    kind: rule.choice(kinds),
    subject: rule.text(200),
    content: rule.anyText(3000),
    startsOn: rule.day(),
    endsOn: rule.optionalDay(),
    reviewOn: rule.optionalDay(),
    version: rule.whole(0, 1_000_000),
  })
  .refine(({ startsOn, endsOn }) => !endsOn || endsOn >= startsOn, {
    path: ['endsOn'],
    error: 'order',
  })

const partyRules = (n: number) =>
  z.object({
    [`organisation-${n}`]: rule.optionalId(),
    [`name-${n}`]: rule.anyText(),
    [`does-${n}`]: rule.anyText(1000),
    [`contributions-${n}`]: z.preprocess(
      (value) => [value ?? []].flat().filter((one) => one !== ''),
      z.array(z.uuid('choice')),
    ),
    [`signedBy-${n}`]: rule.anyText(120),
    [`signedOn-${n}`]: rule.optionalDay(),
  })

type Known = {
  who: { role: string | null; organisationId: string | null }
  partners: readonly { id: string }[]
  contributions: readonly { id: string; organisationId: string }[]
}
type Values = { content: Content; version: number; parties: Party[] }

/** Reads what was typed; parties only from this network, contributions only of the party itself. */
export function readAgreement(typed: Typed, known: Known): Filled<Values> {
  const main = check(fields, typed)
  const all = rowsIn(typed).map((n) => ({ n, row: check(partyRules(n), typed) }))
  const errors = Object.assign({}, main.errors, ...all.map(({ row }) => row.errors))
  let sheet: Sheet = { ok: Object.keys(errors).length === 0, typed, errors }
  const parties = all.flatMap(({ n, row }) => (row.ok ? partyOf(n, row.values, known) : []))
  const unknown = all.find(
    ({ n, row }) => row.ok && !isPartner(row.values[`organisation-${n}`], known),
  )
  if (unknown) sheet = withError(sheet, `organisation-${unknown.n}`, 'choice')
  const stop = whatStopsParties(parties, known.who)
  if (sheet.ok && stop) sheet = withError(sheet, 'parties', stop)
  if (!sheet.ok || !main.ok) return { ok: false, typed, errors: sheet.errors }
  const { version, ...content } = main.values
  return { ok: true, typed, errors: {}, values: { content, version, parties } }
}

type Row = Record<string, string | string[] | null>

function partyOf(n: number, row: Row, { contributions }: Known): Party[] {
  const at = (name: string) => row[`${name}-${n}`]
  const organisationId = (at('organisation') as string | null) ?? null
  const name = String(at('name') ?? '')
  if (organisationId === null && name === '') return []
  const own = contributions.filter((one) => one.organisationId === organisationId)
  const chosen = at('contributions') as string[]
  return [
    {
      organisationId,
      name: organisationId ? '' : name,
      does: String(at('does') ?? ''),
      contributionIds: own.filter(({ id }) => chosen.includes(id)).map(({ id }) => id),
      signedBy: String(at('signedBy') ?? ''),
      signedOn: (at('signedOn') as string | null) ?? null,
    },
  ]
}

const isPartner = (id: string | string[] | null | undefined, { partners }: Known) =>
  id === null || id === undefined || partners.some((partner) => partner.id === id)

/** The numbers of the rows in a sent form. */
export const rowsIn = (typed: Typed): number[] =>
  Array.from({ length: partiesMax }, (_, at) => at + 1).filter(
    (n) => `organisation-${n}` in typed || `name-${n}` in typed,
  )

/** An agreement as its form would hold it, with empty rows for more parties. */
export function typedOf(agreement: Agreement): Typed {
  const { kind, subject, content, startsOn, endsOn, reviewOn, version, parties } = agreement
  const typed: Typed = { kind, subject, content, startsOn, version: String(version) }
  typed.endsOn = endsOn ?? ''
  typed.reviewOn = reviewOn ?? ''
  for (const [at, party] of parties.entries()) Object.assign(typed, typedParty(at + 1, party))
  return typed
}

const typedParty = (n: number, party: Party): Typed => ({
  [`organisation-${n}`]: party.organisationId ?? '',
  [`name-${n}`]: party.name,
  [`does-${n}`]: party.does,
  [`contributions-${n}`]: party.contributionIds,
  [`signedBy-${n}`]: party.signedBy,
  [`signedOn-${n}`]: party.signedOn ?? '',
})
