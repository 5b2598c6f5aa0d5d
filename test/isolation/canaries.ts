// Marks the demo's case data with words that may only ever be read by some, and looks for them in answers.
import type { Sql } from 'postgres'

/** Puts a canary into everything that only a network, or only one organisation in it, may read. */
export async function markNetwork(seeing: Sql, slug: string): Promise<void> {
  const word = wordOf(slug)
  const [network] = await seeing<{ id: string }[]>`select id from network where slug = ${slug}`
  const id = network?.id ?? ''
  await seeing`
    update person set name = name || ${` ${word}-PERSOON`}
    where id in (select person_id from membership where network_id = ${id})
      and id not in (select person_id from membership where network_id <> ${id})`
  await seeing`update question set note = ${`${word}-VRAAG-`} || organisation_id where network_id = ${id}`
  await seeing`
    update referral_content c set question = ${`${word}-DOOR-`} || r.sender_id || '-' || r.receiver_id
    from referral r
    where c.network_id = ${id} and r.network_id = c.network_id and r.id = c.referral_id`
  await seeing`
    update referral_event set text = ${`${word}-SPOOR`} where network_id = ${id} and text is not null`
  await seeing`update contribution set what = ${`${word}-INTERN-BIJDRAGE`} where network_id = ${id}`
  await seeing`update offer set internal_title = ${`${word}-INTERN`} where network_id = ${id}`
  await seeing`update offer set title_nl = ${`${word}-CONCEPT`} where network_id = ${id} and status = 'draft'`
  await seeing`update initiative set what = ${`${word}-INTERN`} where network_id = ${id}`
  await seeing`update merge set reason = ${`${word}-INTERN`} where network_id = ${id}`
  await seeing`update programme set vision = ${`${word}-INTERN`} where network_id = ${id}`
  await seeing`update chain_step set note = ${`${word}-INTERN`} where network_id = ${id}`
  await seeing`
    update agreement set subject = ${`${word}-DOOR-`} || array_to_string(party_ids, '-') || '-' || organisation_id
    where network_id = ${id}`
  // What was written about a partner is read by its writer's organisation only: title, words over the table and in its rows.
  await seeing`
    update worksheet set title = ${`${word}-BLAD-`} || organisation_id, topic = ${`${word}-BLAD-`} || organisation_id,
      about = jsonb_build_object('why', ${`${word}-BLAD-`} || organisation_id, 'goals', jsonb_build_array(${`${word}-BLAD-`} || organisation_id))
    where network_id = ${id}`
  await seeing`
    update worksheet_row r set subject = ${`${word}-BLAD-`} || w.organisation_id,
      values = r.values || jsonb_build_object('why', ${`${word}-BLAD-`} || w.organisation_id, 'result', ${`${word}-BLAD-`} || w.organisation_id)
    from worksheet w
    where r.network_id = ${id} and w.network_id = r.network_id and w.id = r.worksheet_id`
  await seeing`update teacher set name = ${`${word}-INTERN-DOCENT`} where network_id = ${id}`
  await seeing`update course set title = ${`${word}-INTERN-CURSUS`} where network_id = ${id} and state = 'planned'`
  await seeing`update meeting_item set notes = ${`${word}-OVERLEG`} where network_id = ${id}`
  await seeing`update decision set text = ${`${word}-OVERLEG`} where network_id = ${id}`
  await seeing`update action_point set what = ${`${word}-OVERLEG`} where network_id = ${id}`
  await seeing`update help_point set name = name || ${` ${word}-PUNT`} where network_id = ${id}`
}

const wordOf = (slug: string) => `KANARIE-${slug.toUpperCase()}`

/** Words of this network that stand in a page and should not be read by outsiders. */
export const leaks = (slug: string, page: string): string[] => [
  ...new Set(
    [
      ...page.matchAll(
        new RegExp(
          `${wordOf(slug)}-(?:PERSOON|VRAAG|DOOR|SPOOR|INTERN|CONCEPT|PUNT|OVERLEG|BLAD)[\\w-]*`,
          'g',
        ),
      ),
    ].map((m) => m[0]),
  ),
]

/** Questions of other organisations and referrals between others, in a page that a desk or coordinator sees. */
export function foreignTo(slug: string, organisationId: string, page: string): string[] {
  return leaks(slug, page).filter((leak) => {
    if (/-(VRAAG|DOOR|BLAD)-/.test(leak)) return !leak.includes(organisationId)
    return false
  })
}
