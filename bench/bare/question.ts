// POST /balie: a desk worker notes a question.
import { randomUUID } from 'node:crypto'
import { type Answer, member, within } from './visit.ts'

/** Session, member, transaction, help points, chosen point, question, audit, two tallies, once. */
export const noteQuestion: Answer = async (bare, { slug, form, ...asked }) => {
  const { sql } = bare
  const who = await member(bare, { slug, form, ...asked })
  const { networkId, organisationId, personId } = who
  const now = new Date()
  const day = now.toISOString().slice(0, 10)
  const id = randomUUID()
  const pointId = form.get('point') ?? ''
  const theme = form.get('theme') ?? ''
  const location = `/${slug}/balie?vraag=${id}`
  await within(sql, who, async (tx) => {
    // rooms/desk/actions.ts seatOf: helpPointsOf and chosenPoint together.
    await Promise.all([
      tx`
        select p.id, p.organisation_id, o.name as organisation_name, p.name, p.name_en, p.type, p.location_id, p.in_library, p.hours,
               p.stops, p.paid_staff, p.volunteers, p.needs_appointment, p.languages, p.since, p.until
        from help_point p
        join organisation o on o.id = p.organisation_id
        where p.network_id = ${networkId}
          and (${organisationId}::uuid is null or p.organisation_id = ${organisationId})
        order by p.until is not null, lower(o.name), lower(p.name)`,
      tx`
        select point_id, chosen_at from chosen_point
        where network_id = ${networkId} and person_id = ${personId}
          and organisation_id = ${organisationId}`,
    ])
    // helpPointById
    const [point] = await tx`
      select p.id, p.organisation_id, o.name as organisation_name, p.name, p.name_en, p.type, p.location_id, p.in_library, p.hours,
             p.stops, p.paid_staff, p.volunteers, p.needs_appointment, p.languages, p.since, p.until
      from help_point p
      join organisation o on o.id = p.organisation_id
      where p.network_id = ${networkId} and p.id = ${pointId}`
    const question = {
      point_id: pointId,
      asked_on: day,
      day_part: 'morning',
      channel: form.get('channel') ?? '',
      kind: 'government',
      theme,
      about: null,
      digid: form.get('digid'),
      help: form.getAll('help'),
      referred_offers: [],
      referred_organisations: [],
      duration: form.get('duration'),
      result: 'unknown',
      consent_form: false,
      age_class: null,
      note: form.get('note') ?? '',
      note_vouched: false,
      id,
      organisation_id: point?.organisation_id,
      person_id: personId,
      visit_id: randomUUID(),
      is_warm: false,
      is_counted: false,
      noted_at: now,
      changed_at: now,
      removed_at: null,
      network_id: networkId,
    }
    const at = { organisation: organisationId, point: pointId }
    // platform/tally.ts tally
    const tally = (measure: string, about: Record<string, string>) => tx`
      insert into tally (network_id, measure, day, about, count)
      values (${networkId}, ${measure}, ${day}, ${tx.json(about)}, ${1})
      on conflict (network_id, measure, day, about) do update set count = tally.count + excluded.count`
    await Promise.all([
      tx`insert into question ${tx(question)}`,
      // platform/audit.ts record
      tx`
        insert into audit (network_id, at, person_id, organisation_id, what, subject, details)
        values (${networkId}, ${now}, ${personId}, ${organisationId}, ${'question.noted'}, ${id},
                ${tx.json({ theme, point: pointId, day })})`,
      tally('questions.help', { help: form.get('help') ?? '', ...at }),
      tally('questions.noted', { theme, ...at }),
    ])
    // platform/once.ts rememberOnce
    await tx`
      insert into once (network_id, key, location, at)
      values (${networkId}, ${form.get('_once')}, ${location}, ${now})`
  })
  return { location }
}
