// Worksheets for the demo and for tests, in bulk.
import type { Db } from '../../platform/tenant.ts'
import type { KindKey } from './kinds.ts'
import type { Values } from './rules.ts'

export type SampleSheet = {
  id: string
  kind: KindKey
  organisationId: string
  title: string
  madeOn: string
  partnerId?: string | null
  topic?: string
  about?: Values
  status?: 'open' | 'closed'
  earlierId?: string | null
  parts?: { personId: string; handedInAt: Date | null }[]
  rows: SampleRow[]
}
export type SampleRow = {
  id: string
  item?: string
  organisationId?: string | null
  subject?: string
  personId?: string | null
  values: Values
}

/** Fills worksheets of the network that this job is bound to, earlier ones first. */
export async function fillWorksheets(db: Db, all: readonly SampleSheet[]): Promise<void> {
  const { networkId } = db.who
  for (const one of all) {
    await db`
      insert into worksheet (network_id, id, kind, organisation_id, title, made_on, partner_id, topic, about, status,
                             earlier_id)
      values (${networkId}, ${one.id}, ${one.kind}, ${one.organisationId}, ${one.title}, ${one.madeOn},
              ${one.partnerId ?? null}, ${one.topic ?? ''}, ${db.json(one.about ?? {})}, ${one.status ?? 'open'},
              ${one.earlierId ?? null})`
    for (const part of one.parts ?? [])
      await db`
        insert into worksheet_part (network_id, worksheet_id, person_id, handed_in_at)
        values (${networkId}, ${one.id}, ${part.personId}, ${part.handedInAt})`
    const rows = one.rows.map((row, at) => ({
      ...{ id: row.id, position: at + 1, item: row.item ?? null, values: row.values },
      ...{ organisation_id: row.organisationId ?? null, person_id: row.personId ?? null },
      subject: row.subject ?? '',
    }))
    await db`
      insert into worksheet_row (network_id, id, worksheet_id, position, item, organisation_id, subject, person_id, values)
      select ${networkId}, r.id, ${one.id}, r.position, r.item, r.organisation_id, r.subject, r.person_id, r.values
      from jsonb_to_recordset(${db.json(rows)}::jsonb)
        as r (id uuid, position int, item text, organisation_id uuid, subject text, person_id uuid, values jsonb)`
  }
}
