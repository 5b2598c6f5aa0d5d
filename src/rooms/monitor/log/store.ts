// The audit with the names of what its lines are about. Row-level security decides which names come along.
import type { Lang } from '../../../paths.ts'
import type { Db } from '../../../platform/tenant.ts'

export type LogLine = {
  at: Date
  what: string
  person: string | null
  organisation: string | null
  /** A mark of an address that nobody here has: the same mark is the same address. */
  address: string | null
  /** What it is about, as it was called then or else as it is called now: an offer, a partner, a file, a code. */
  subject: string | null
  /** Of a question, which has no name. */
  theme: string | null
}

/** The newest lines with names, for those who may read them. */
export async function logLines(db: Db, limit: number, lang: Lang): Promise<LogLine[]> {
  const network = db.who.networkId
  const title = lang === 'en' ? db`coalesce(nullif(f.title_en, ''), f.title_nl)` : db`f.title_nl`
  return db<LogLine[]>`
    select a.at, a.what, coalesce(p.name, account.name) as person, o.name as organisation,
           a.details ->> 'address' as address, a.details ->> 'theme' as theme,
           coalesce(a.details ->> 'title', a.details ->> 'name', a.details ->> 'file', a.details ->> 'organisation',
                    ${title}, about.name, l.name, h.name, b.file_name, r.code) as subject
    from (select * from audit where network_id = ${network} order by id desc limit ${limit}) a
    left join person p on p.id = a.person_id
    -- Whoever signs in is nobody yet: then the line is about an account.
    left join person account on account.id = a.subject and a.what like 'partners.%' and a.person_id is null
    left join organisation o on o.id = a.organisation_id
    left join organisation about on about.id = a.subject
    left join remark m on m.network_id = ${network} and m.id = a.subject
    left join offer f on f.network_id = ${network} and f.id = coalesce(m.offer_id, a.subject)
    left join location l on l.network_id = ${network} and l.id = a.subject
    left join help_point h on h.network_id = ${network}
      and h.id = case when a.what like 'question.%' then (a.details ->> 'point')::uuid else a.subject end
    left join import_batch b on b.network_id = ${network} and b.id = a.subject
    left join referral r on r.network_id = ${network} and r.id = a.subject
    order by a.id desc`
}
