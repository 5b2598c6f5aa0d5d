// What the page counts equals a recount from the questions and referrals themselves, for the network and each partner.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { referralHouse } from '../../../test/stories/referral-house.ts'
import { addDays } from '../../platform/dates.ts'
import { holds } from '../../platform/small-numbers/known.ts'
import type { Db } from '../../platform/tenant.ts'
import { fillPoints, fillQuestions, samplePoint } from '../desk/sample.ts'
import { fillReferrals } from '../referrals/sample.ts'
import { chosen, monthsLater } from './period.ts'
import { rangesFor, reportOf } from './report.ts'
import { type CountRow, countsIn, type Range } from './store.ts'

const at = await referralHouse({ at: '2026-11-20T10:00:00Z' })
const { library, welfare, seniorweb } = at
const today = '2026-11-20'
const organisations = [library, welfare, seniorweb]
const points = organisations.map(({ id, name }) =>
  samplePoint({ organisationId: id, name: `Hulppunt ${name}` }),
)
const desk = await at.signIn('desk')
let lead = await at.signIn('lead')

await at.asWorker(async (db) => {
  await fillPoints(db, points)
  await fillQuestions(db, {
    seed: 'recount',
    points: points.map((point, n) => ({ ...point, questionsPerWeek: 30 - 12 * n, personIds: [] })),
    from: '2025-02-01',
    to: '2026-11-19',
    receivers: [{ theme: 'digid', organisationId: seniorweb.id, offerId: null }],
  })
  await fillReferrals(db, {
    seed: 'recount',
    today,
    perStatus: {
      ...{ draft: 5, sent: 14, accepted: 19, declined: 12 },
      ...{ expired: 8, helped: 90, notReached: 21, withdrawn: 9 },
    },
    senders: organisations.map(({ id }) => ({ organisationId: id, personId: null, point: null })),
    receivers: organisations.map(({ id }) => ({
      organisationId: id,
      offerId: null,
      theme: 'bank',
    })),
    questions: [{ theme: 'bank', question: 'Wil veilig bankieren' }],
  })
})

type Question = {
  askedOn: string
  theme: string
  pointId: string
  organisationId: string
  help: string[]
  named: string[]
}
type Referral = {
  day: string
  status: string
  senderId: string
  receiverId: string
  isInTime: boolean | null
}

const rowsOf = async (db: Db) => ({
  questions: await db<Question[]>`
    select asked_on, theme, point_id, organisation_id, help, referred_organisations as named
    from question where removed_at is null`,
  referrals: await db<Referral[]>`
    select first_sent_on as day, status, sender_id, receiver_id, answered_in_time as is_in_time
    from referral where first_sent_on is not null`,
})

/** The same lines as countsIn gives, counted from the rows. */
async function recount(db: Db, ranges: [Range, Range], own: string | null): Promise<string[]> {
  const { questions, referrals } = await rowsOf(db)
  const sums = new Map<string, number>()
  const add = (list: string, day: string, key: string) => {
    const isAsked = ranges.some(({ from, until }) => day >= from && day <= until)
    const line = `${list} ${day.slice(0, 7)} ${key}`
    if (isAsked) sums.set(line, (sums.get(line) ?? 0) + 1)
  }
  for (const { askedOn: day, ...one } of questions) {
    if (own !== null && one.organisationId !== own) continue
    const monday = new Date(`${day}T00:00Z`)
    monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7))
    add('theme', day, one.theme)
    add('point', day, one.pointId)
    add('week', day, monday.toISOString().slice(0, 10))
    for (const help of one.help) add('help', day, help)
    for (const receiver of one.named) add('cold', day, receiver)
  }
  for (const { day, status, senderId, receiverId, isInTime } of referrals) {
    if (own === null || senderId === own) {
      add('status', day, status)
      add('receiver', day, receiverId)
      if (isInTime) add('in-time', day, '')
    }
    if (receiverId === own) {
      add('status-in', day, status)
      add('sender', day, senderId)
      if (isInTime) add('in-time-in', day, '')
    }
  }
  return [...sums].map(([line, n]) => `${line} ${n}`).sort()
}

const lines = (rows: readonly CountRow[]) =>
  rows.map(({ list, month, key, count }) => `${list} ${month} ${key} ${count}`).sort()

const month = fc.integer({ min: 0, max: 21 }).map((n) => monthsLater('2025-02', n))
const asked = fc.record({
  months: fc.tuple(month, month).map((two) => two.sort()),
  beside: fc.constantFrom('jaar-eerder', 'ervoor'),
  own: fc.constantFrom(null, ...organisations.map(({ id }) => id)),
})

test('for every period, for the network and for each partner, the tallies equal a recount of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ months: [from, until], beside, own }) => {
      const ranges = rangesFor(chosen({ from, until, beside }, today))
      const [counted, expected] = await at.asWorker(
        async (db) => [await countsIn(db, ranges, own), await recount(db, ranges, own)] as const,
      )
      assert.deepEqual(lines(counted), expected)
    }),
    { numRuns: 40 },
  )
})

test('what the page shows of the whole period is that same count, or bounds around it', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ months: [from, until], beside, own }) => {
      const choice = chosen({ from, until, beside }, today)
      const rows = await at.asWorker((db) => countsIn(db, rangesFor(choice), own))
      const about = { choice, since: { questions: null, referrals: null }, today }
      const report = reportOf(rows, { ...about, hasReceived: own !== null })
      const { questions, referrals } = await at.asWorker(rowsOf)
      const { period } = choice
      const isNow = (day: string) =>
        day.slice(0, 7) >= period.from && day.slice(0, 7) <= period.until
      const mine = questions.filter(
        (one) => isNow(one.askedOn) && (own === null || one.organisationId === own),
      )
      assert.ok(holds(report.questions.total.now, mine.length))
      for (const { key, now } of report.questions.themes)
        assert.ok(holds(now, mine.filter(({ theme }) => theme === key).length), key)
      const sent = referrals.filter(
        (one) => isNow(one.day) && (own === null || one.senderId === own),
      )
      for (const { key, now } of report.sent.statuses)
        assert.ok(holds(now, sent.filter(({ status }) => status === key).length), key)
      assert.ok(holds(report.sent.total.now, sent.length))
    }),
    { numRuns: 40 },
  )
})

const figures = `${at.root}/cijfers`
const tile = async (label: RegExp) => {
  const html = (await (await lead.get(figures)).text()).replace(/\s+/g, ' ')
  const found = [...html.matchAll(/<dt>(.*?)<\/dt><dd class="kw-stat">(.*?)<\/dd>/g)]
  return found.find((match) => label.test(match[1] ?? ''))?.[2] ?? ''
}

test('Daan notes a question, corrects it and takes it back: Rian sees it counted each time', async () => {
  const home = `${at.root}/balie`
  const before = Number(await tile(/vragen aan de balie/))
  const fields = { point: points[0]?.id ?? '', theme: 'digid', help: 'coached' }
  const noted = await desk.post(home, home, fields)
  assert.equal(noted.status, 303)
  assert.equal(Number(await tile(/vragen aan de balie/)), before + 1)
  const id = new URL(noted.headers.get('Location') ?? '', 'http://x').searchParams.get('vraag')
  const page = `${home}/vragen/${id}`
  assert.equal((await desk.post(page, page, { ...fields, theme: 'bank' })).status, 303)
  assert.equal(Number(await tile(/vragen aan de balie/)), before + 1)
  const removed = await desk.post(`${home}/vragen`, `${page}/verwijdering`, {})
  assert.equal(removed.status, 303)
  assert.equal(Number(await tile(/vragen aan de balie/)), before)
  const ranges = rangesFor(chosen({}, today))
  const [counted, expected] = await at.asWorker(
    async (db) => [await countsIn(db, ranges, null), await recount(db, ranges, null)] as const,
  )
  assert.deepEqual(lines(counted), expected)
})

test('Daan refers someone, Sien says yes and helps: sent, in time and helped are counted on the day of sending', async () => {
  const before = Number(await tile(/warme doorverwijzingen/))
  const id = await at.refer(desk, { consent: { day: today } })
  assert.equal(Number(await tile(/warme doorverwijzingen/)), before + 1)
  at.house.clock.advance({ days: 3 })
  const senior = await at.signIn('senior')
  lead = await at.signIn('lead')
  assert.equal((await at.press(senior, id, 'aanvaarding')).status, 303)
  const form = `${at.list}/${id}/hulp`
  assert.equal((await senior.post(form, form, { outcome: 'learning', text: '' })).status, 303)
  const ranges = rangesFor(chosen({}, addDays(today, 3)))
  const [counted, expected] = await at.asWorker(
    async (db) => [await countsIn(db, ranges, null), await recount(db, ranges, null)] as const,
  )
  assert.deepEqual(lines(counted), expected)
  assert.equal(Number(await tile(/warme doorverwijzingen/)), before + 1)
})
