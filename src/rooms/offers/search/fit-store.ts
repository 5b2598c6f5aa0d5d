// The part of the search that weighs words: pieces of the one statement in store.ts.
import type { Db } from '../../../platform/tenant.ts'
import { termsOf } from '../../partners/door.ts'
import { type Concept, conceptsIn, groupOf } from './query.ts'

/** What was typed, with the synonyms that this network added. */
export async function conceptsOf(db: Db, text: string): Promise<Concept[]> {
  if (text.trim() === '') return []
  const own = await termsOf(db, 'synonym')
  return conceptsIn(text, own.map(groupOf))
}

/** Without words the broadest help stands first: a person to go to or to call, then courses, then things. */
export const everything = (db: Db) => db`
  found as (
    select id, 1.0::float8 + case kind when 'ido' then 0.1 when 'walk-in' then 0.09
                                       when 'helpline' then 0.08 when 'course' then 0.07
                                       when 'counter' then 0.06 when 'forms-help' then 0.06
                                       when 'workshop' then 0.05 when 'computer-place' then 0.04
                                       else 0 end as fit
    from offer
    where network_id = ${db.who.networkId} and status = 'active'
  )`

/**
 * How well each offer fits what was asked for: title above labels above text, the word itself above its synonyms, and
 * a word that few offers hold weighs more. Only what nobody here offers is compared letter by letter, which is slow.
 */
export function fitting(db: Db, concepts: readonly Concept[]) {
  const column = (key: keyof Concept) => concepts.map((concept) => concept[key])
  return db`
    concept as materialized (
      select n, plain,
             to_tsquery('dutch_plain', typed) || to_tsquery('english_plain', typed) as typed,
             to_tsquery('dutch_plain', strict) || to_tsquery('english_plain', strict) as strict,
             to_tsquery('dutch_plain', strict) || to_tsquery('english_plain', strict)
               || to_tsquery('dutch_plain', loose) as loose,
             to_tsquery('simple', '''' || left(plain, 2) || ''':*') as start
      from unnest(${column('typed')}::text[], ${column('strict')}::text[],
                  ${column('loose')}::text[], ${column('plain')}::text[])
        with ordinality asked (typed, strict, loose, plain, n)
    ),
    shown as materialized (
      -- '||' makes a copy: else every look at the words fetches them from the side table again.
      select id, search || ''::tsvector as search, search_plain
      from offer
      where network_id = ${db.who.networkId} and status = 'active'
    ),
    hit as materialized (
      select shown.id, concept.n,
             case when ts_filter(search, '{a}') @@ typed then 1.0
                  when ts_filter(search, '{a}') @@ strict then 0.95
                  when ts_filter(search, '{a,b}') @@ strict then 0.8
                  when search @@ typed then 0.6
                  when search @@ strict then 0.5
                  else 0.3 end::float8
               + case when ts_filter(search, '{c}') @@ strict then 0.1 else 0 end as fit
      from concept join shown on search @@ loose
    ),
    almost as materialized (
      select shown.id, unknown.n, word_similarity(plain, search_plain)::float8 / 2 as fit
      from (select * from concept where not exists (select from hit where hit.n = concept.n)) unknown
      -- 'case' keeps the order: comparing letters is the slowest thing here.
      join shown on case when length(plain) > 3 and search @@ start
                         then word_similarity(plain, search_plain) > 0.55 else false end
    ),
    every as materialized (select * from hit union all select * from almost),
    weight as materialized (
      select n, ln(1 + (select count(*) from shown)::float8 / count(*)) as weight
      from every group by n
    ),
    found as materialized (
      select id, sum(fit * weight) as fit from every join weight using (n) group by id
    )`
}
