// Marks the demo's case data with words that may only ever be read by some, and looks for them in answers.
import type { Sql } from 'postgres'

export type Canary = { word: string; seenBy: 'network' | 'own organisation' }

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
  await seeing`update offer set internal_title = ${`${word}-INTERN`} where network_id = ${id}`
  await seeing`update offer set title_nl = ${`${word}-CONCEPT`} where network_id = ${id} and status = 'draft'`
  await seeing`update help_point set name = name || ${` ${word}-PUNT`} where network_id = ${id}`
}

export const wordOf = (slug: string) => `KANARIE-${slug.toUpperCase()}`

/** Words of this network that stand in a page and should not be read by outsiders. */
export const leaks = (slug: string, page: string): string[] => [
  ...new Set(
    [
      ...page.matchAll(
        new RegExp(`${wordOf(slug)}-(?:PERSOON|VRAAG|DOOR|SPOOR|INTERN|CONCEPT|PUNT)[\\w-]*`, 'g'),
      ),
    ].map((m) => m[0]),
  ),
]

/** Questions of other organisations and referrals between others, in a page that a desk or coordinator sees. */
export function foreignTo(slug: string, organisationId: string, page: string): string[] {
  return leaks(slug, page).filter((leak) => {
    if (leak.includes('-VRAAG-') || leak.includes('-DOOR-')) return !leak.includes(organisationId)
    return false
  })
}
