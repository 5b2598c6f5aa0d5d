// The letters that deeds leave as jobs.
import { type Lang, paths } from '../../paths.ts'
import { hashToken, newToken } from '../../platform/crypto.ts'
import { localDate, plainDate } from '../../platform/dates.ts'
import type { JobData } from '../../platform/jobs.ts'
import { post } from '../../platform/mail.ts'
import type { Db } from '../../platform/tenant.ts'
import {
  coordinatorEmails,
  leadEmails,
  type Network,
  organisationById,
  ownNetwork,
  personById,
} from '../partners/door.ts'
import {
  addEvent,
  addLink,
  contentOf,
  openContact,
  type Referral,
  referralById,
} from '../referrals/door.ts'
import { type LetterFacts, type LetterName, letter } from './mails.ts'

/** Staff have not chosen a language yet: letters to them are in Dutch. */
const staffLang: Lang = 'nl'

/** Mails the receiver's organisation, with a new link to answer without an account. */
export async function tellReceiver(db: Db, data: JobData, baseUrl: string): Promise<void> {
  const job = await jobOf(db, data)
  if (!job) return
  const { referral, network, why } = job
  const isOpen = referral.status === 'sent' || referral.status === 'accepted'
  if (why === 'withdrawn' ? referral.status !== 'withdrawn' : !isOpen) return
  if (!(await isFirst(db, job, 'mailed-receiver'))) return
  const days = network.settings.answerLinkDays
  const expiresAt = new Date(db.at.getTime() + days * 86_400_000)
  const at = { slug: network.slug, lang: staffLang }
  const link =
    why === 'withdrawn'
      ? ''
      : baseUrl + paths.referrals.answer(at, await newLink(db, referral, expiresAt))
  const facts = await factsOf(db, job, link, localDate(expiresAt))
  for (const to of await mailboxesOf(db, referral.receiverId)) {
    await post(db, letter(`receiver-${why}` as LetterName, to, staffLang, facts))
  }
}

async function newLink(db: Db, referral: Referral, expiresAt: Date): Promise<string> {
  const token = newToken()
  const { id: referralId, receiverId } = referral
  await addLink(db, { tokenHash: hashToken(token), referralId, receiverId, expiresAt })
  return token
}

/** Mails whoever sent it; and when nobody answered, the lead of the network as well. */
export async function tellSender(db: Db, data: JobData, baseUrl: string): Promise<void> {
  const job = await jobOf(db, data)
  if (!job) return
  const { referral, network, why } = job
  if (why === 'unanswered' && referral.status !== 'sent') return
  if (!(await isFirst(db, job, 'mailed-sender'))) return
  const isOutcome = why === 'helped' || why === 'notReached'
  const name = isOutcome && !referral.consentFeedback ? 'closed' : why
  const at = { slug: network.slug, lang: staffLang }
  const facts = await factsOf(db, job, baseUrl + paths.referrals.show(at, referral.id))
  const leads = why === 'unanswered' || why === 'expired' ? await leadEmails(db) : []
  const all = new Set([...(await sendersOf(db, referral)), ...leads])
  for (const to of all) await post(db, letter(`sender-${name}` as LetterName, to, staffLang, facts))
}

/** Mails the resident, if they gave an address: in Dutch, in English, or in both for who reads another language. */
export async function tellResident(db: Db, data: JobData, baseUrl: string): Promise<void> {
  const job = await jobOf(db, data)
  const content = job && (await contentOf(db, job.referral.id))
  if (!job || content?.reach !== 'email') return
  if (!(await isFirst(db, job, 'mailed-resident'))) return
  const contact = await openContact(db, job.referral.id, content, 'letter')
  if (!contact?.email) return
  const langs: Lang[] =
    contact.language === 'nl' ? ['nl'] : contact.language === 'en' ? ['en'] : ['nl', 'en']
  const to = contact.email
  const facts = await factsOf(db, job, baseUrl + paths.referrals.follow(langs[0] ?? 'nl'))
  const letters = langs.map((lang) => letter(`resident-${job.why}` as LetterName, to, lang, facts))
  const [first] = letters
  if (first) await post(db, { ...first, text: letters.map(({ text }) => text).join('\n\n———\n\n') })
}

type Job = { referral: Referral; network: Network; why: string; key: string }

async function jobOf(db: Db, data: JobData): Promise<Job | undefined> {
  const referral = await referralById(db, String(data.id))
  if (!referral) return undefined
  return { referral, network: await ownNetwork(db), why: String(data.why), key: String(data.key) }
}

/** False when this very letter went out before: the worker stopped between its work and saying so. */
const isFirst = (db: Db, { referral, why, key }: Job, what: string): Promise<boolean> =>
  addEvent(db, referral, { what, party: 'job', code: why, onceKey: key })

async function factsOf(
  db: Db,
  { referral, network }: Job,
  link: string,
  until = '',
): Promise<LetterFacts> {
  const sender = await organisationById(db, referral.senderId)
  const receiver = await organisationById(db, referral.receiverId)
  return {
    network: network.name,
    sender: sender?.name ?? '',
    receiver: receiver?.name ?? '',
    link,
    until: until && plainDate(until, staffLang),
    days: new Intl.ListFormat(staffLang).format(
      network.settings.remindAfterWorkingDays.map(String),
    ),
    helpline: network.helplinePhone,
  }
}

/** Where a partner reads its mail: its coordinators, and the address of the organisation. */
async function mailboxesOf(db: Db, organisationId: string): Promise<string[]> {
  const own = (await organisationById(db, organisationId))?.email
  return [...new Set([...(await coordinatorEmails(db, organisationId)), ...(own ? [own] : [])])]
}

/** The worker who wrote it, as long as they work here; else the organisation. */
async function sendersOf(db: Db, referral: Referral): Promise<string[]> {
  const person = referral.createdBy ? await personById(db, referral.createdBy) : undefined
  return person?.isActive ? [person.email] : mailboxesOf(db, referral.senderId)
}
