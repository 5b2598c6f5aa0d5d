// A small network in which people refer: its cast signed in, the forms filled in as they stand, the worker at hand.
import assert from 'node:assert/strict'
import type { Installation } from '../../src/app/installation.ts'
import { listeners } from '../../src/app/jobs.ts'
import { hashToken } from '../../src/platform/crypto.ts'
import type { JobData } from '../../src/platform/jobs.ts'
import { keptLetters } from '../../src/platform/mail.ts'
import { asJob, type Db, within } from '../../src/platform/tenant.ts'
import { smallNetwork } from '../../src/rooms/partners/sample.ts'
import { fillSmall, testInstallation, type Visitor, visitor } from '../installation.ts'

type Fields = Record<string, string | string[]>

/** What a desk worker types for Mevrouw D., whose number is only ever in the contact fields. */
export const canary = { name: 'Mevrouw D.', phone: '000-7654321', shown: '000 765 43 21' }
export const typed: Fields = {
  question: 'Wil leren veilig bankieren op een tablet',
  theme: 'bank',
  needs: ['hearing'],
  note: 'Zit liever niet in een groep',
  urgency: 'normal',
  reach: 'phone',
  name: canary.name,
  phone: canary.phone,
  email: '',
  time: 'morning',
  language: 'nl',
}
export const yesTwice: Fields = {
  share: 'yes',
  feedback: 'yes',
  how: 'desk',
  lang: 'nl',
  day: '2026-11-23',
}

export async function referralHouse(options: { at?: string; slug?: string } = {}) {
  const house = await testInstallation({ at: options.at ?? '2026-11-23T10:00:00Z' })
  const small = smallNetwork(options.slug ?? 'lindemeer')
  await fillSmall(house, small)
  const { library, welfare, seniorweb } = small.organisations
  const root = `/${small.network.slug}`
  const list = `${root}/doorverwijzingen`
  const signIn = (who: keyof typeof small.people) =>
    visitor(house).signIn(small.people[who], small.network.slug)
  const asOrganisation = <T>(
    organisationId: string,
    work: (db: Db) => Promise<T>,
    role = 'coordinator',
  ) =>
    within(
      house.database,
      { networkId: small.network.id, organisationId, personId: null, role },
      house.clock.now(),
      work,
    )
  const asWorker = <T>(work: (db: Db) => Promise<T>) =>
    asJob(house.database, small.network.id, house.clock.now(), work)

  /** Walks the forms from choosing a receiver to sending; returns the referral's id. */
  async function refer(
    worker: Visitor,
    change: { fields?: Fields; consent?: Fields; to?: string } = {},
  ) {
    const id = await draft(worker, change)
    const consent = { ...yesTwice, ...change.consent }
    const asked = await worker.post(
      `${list}/${id}/toestemming`,
      `${list}/${id}/toestemming`,
      consent,
    )
    await went(asked)
    const sent = await worker.post(`${list}/${id}`, `${list}/${id}/verzending`, {})
    assert.equal(sent.headers.get('Location'), `${list}/${id}/briefje`)
    return id
  }

  async function draft(worker: Visitor, change: { fields?: Fields; to?: string } = {}) {
    const page = `${list}/nieuw?organisatie=${change.to ?? seniorweb.id}`
    const written = await worker.post(page, page, { ...typed, ...change.fields })
    await went(written)
    return written.headers.get('Location')?.split('/').at(-2) ?? ''
  }

  /** Presses a button on the page of a referral. */
  const press = (who: Visitor, id: string, deed: string, fields: Fields = {}) =>
    who.post(`${list}/${id}`, `${list}/${id}/${deed}`, fields)

  const pageOf = async (who: Visitor, id: string) => (await who.get(`${list}/${id}`)).text()

  /** Does every job that is waiting, as the worker would. */
  async function work() {
    const all = listeners(house as unknown as Installation)
    const boss = await house.database.jobs.boss()
    for (const [name, listener] of Object.entries(all)) {
      if (name === 'mail.send') continue
      for (
        let jobs = await boss.fetch<JobData>(name);
        jobs.length > 0;
        jobs = await boss.fetch<JobData>(name)
      ) {
        for (const job of jobs) {
          await asJob(house.database, String(job.data.networkId), house.clock.now(), (db) =>
            listener(db, job.data),
          )
          await boss.complete(name, job.id)
        }
      }
    }
  }

  /** The letters so far, oldest first, after the worker has done its jobs. */
  async function letters(kind?: string) {
    await work()
    const all = (await asWorker((db) => keptLetters(db, 500))).reverse()
    return kind ? all.filter((letter) => letter.kind === `referrals.${kind}`) : all
  }

  /** A link to this referral that works, out of the mail to SeniorWeb or another receiver, as a path. */
  async function linkTo(id: string, to = seniorweb.email) {
    const mine = (await letters()).filter((letter) => letter.to === to)
    const paths = mine.flatMap(
      ({ text }) => /https?:\/\/[^/\s]+(\/\S+\/antwoord\/\S+)/.exec(text)?.[1] ?? [],
    )
    const living = await asWorker(
      (db) => db<{ hash: string }[]>`
        select encode(token_hash, 'hex') as hash from answer_link where referral_id = ${id} and revoked_at is null`,
    )
    const hashOf = (path: string) => hashToken(path.split('/').at(-1) ?? '').toString('hex')
    const link = paths.find((path) => living.some(({ hash }) => hash === hashOf(path)))
    assert.ok(link, 'no link in the mail')
    return link
  }

  /** What stands in the row of one referral. */
  const rowOf = (id: string) =>
    asWorker(async (db) => {
      const [row] = await db<Record<string, unknown>[]>`select * from referral where id = ${id}`
      return row ?? {}
    })
  const statusOf = async (id: string) => (await rowOf(id)).status

  return {
    ...{ house, small, library, welfare, seniorweb, root, list, signIn, asOrganisation, asWorker },
    ...{ refer, draft, press, pageOf, work, letters, linkTo, rowOf, statusOf },
  }
}

/** Whether a page says this; a failure shows the words, not the page. */
export function says(page: string, words: RegExp): void {
  assert.ok(words.test(page), `the page does not say ${words}: ${textOf(page).slice(0, 1500)}`)
}
export function keepsQuiet(page: string, words: RegExp): void {
  assert.ok(!words.test(page), `the page says ${words.exec(page)?.[0]}`)
}

const textOf = (page: string) =>
  (/<main[\s\S]*<\/main>/.exec(page)?.[0] ?? page)
    .replace(/<svg[\s\S]*?<\/svg>|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

/** Whether a form was carried out; a failure shows what the page said instead. */
async function went(answer: Response): Promise<void> {
  if (answer.status !== 303)
    assert.fail(`${answer.status}: ${textOf(await answer.text()).slice(0, 800)}`)
}
