// What the figures of learning say equals a recount of courses, lessons and people; and who may see them.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { allSeeing } from '../../../test/faults/breaking.ts'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { holds, isExact, isSmall } from '../../platform/small-numbers/known.ts'
import { asJob, type Db } from '../../platform/tenant.ts'
import { fillCourses, sampleCourse, sampleLesson, sampleProgramme } from '../courses/sample.ts'
import { chosen, rangesFor } from '../monitor/door.ts'
import { smallNetwork } from '../partners/sample.ts'
import { countLearning } from './counting.ts'
import { reportOf } from './report.ts'
import { countsIn } from './store.ts'

const here = smallNetwork('lindemeer')
const house = await testInstallation({ at: '2026-11-20T10:00:00Z' })
await fillSmall(house, here)
const { library, welfare, seniorweb } = here.organisations
const networkId = here.network.id
const job = <T>(work: (db: Db) => Promise<T>) =>
  asJob(house.database, networkId, house.clock.now(), work)
const today = '2026-11-20'
const seeing = allSeeing(house.url)
after(() => seeing.end())
const programme = sampleProgramme({ ownerId: library.id })
await job((db) =>
  fillCourses(db, {
    programmes: [programme],
    teachers: [],
    courses: [],
    lessons: [],
    assignments: [],
  }),
)

type Person = { status: string; ledBy: string | null; attended: (string | null)[] }
type Plan = { state: string; organiser: string; days: string[]; off: boolean[]; people: Person[] }
const partner = fc.constantFrom(library.id, welfare.id)
const person = fc.record({
  status: fc.constantFrom('enrolled', 'enrolled', 'enrolled', 'waiting', 'cancelled', 'lapsed'),
  ledBy: fc.constantFrom(null, welfare.id, seniorweb.id),
  attended: fc.array(fc.constantFrom('present', 'late', 'told', 'absent', null), {
    minLength: 3,
    maxLength: 3,
  }),
})
const plan: fc.Arbitrary<Plan> = fc.record({
  state: fc.constantFrom('planned', 'open', 'running', 'finished', 'finished', 'cancelled'),
  organiser: partner,
  days: fc.constantFrom(
    ['2026-10-05', '2026-10-12', '2026-10-19'],
    ['2026-11-16', '2026-11-23', '2026-11-30'],
    ['2025-10-30', '2025-11-06', '2025-11-13'],
  ),
  off: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
  people: fc.array(person, { maxLength: 9 }),
})

async function put(db: Db, one: Plan, id: string): Promise<void> {
  const own = { networkId, courseId: id }
  await db`update course set state = ${one.state}, organiser_id = ${one.organiser} where id = ${id}`
  const lessons = one.days.map((heldOn, at) =>
    sampleLesson({ courseId: id, heldOn, cancelledAt: one.off[at] ? db.at : null }),
  )
  await db`insert into lesson ${db(lessons.map((each) => ({ ...each, networkId })))}`
  for (const [at, each] of one.people.entries()) {
    const enrolmentId = crypto.randomUUID()
    const row = {
      ...{ ...own, id: enrolmentId, place: at + 1, status: each.status, ledBy: each.ledBy },
      ...{ reach: 'none', consentText: '1/nl', consentedAt: db.at, createdAt: db.at },
    }
    await db`insert into enrolment ${db(row)}`
    const noted = lessons.flatMap(({ id: lessonId }, week) =>
      each.attended[week] ? [{ ...own, enrolmentId, lessonId, state: each.attended[week] }] : [],
    )
    if (noted.length > 0) await db`insert into attendance ${db(noted)}`
  }
}

/** How somebody fared, told again from the plan. */
function outcomeOf(one: Plan, { status, attended }: Person): string {
  if (status !== 'enrolled') return status
  if (one.state !== 'running' && one.state !== 'finished') return 'enrolled'
  const held = one.off.filter((isOff) => !isOff).length
  const was = attended.filter(
    (state, at) => !one.off[at] && (state === 'present' || state === 'late'),
  ).length
  if (one.state === 'running') return was > 0 ? 'going' : 'running'
  if (attended.every((state) => state === null)) return 'unnoted'
  if (was === 0) return 'never'
  return was * 2 >= held ? 'finished' : 'stopped'
}

function recount(plans: readonly Plan[]): Map<string, number> {
  const sums = new Map<string, number>()
  const add = (key: string, n = 1) => n > 0 && sums.set(key, (sums.get(key) ?? 0) + n)
  for (const one of plans) {
    const day = one.days[0] ?? ''
    const held = one.state === 'running' || one.state === 'finished'
    const state = held ? 'held' : one.state === 'cancelled' ? 'off' : 'to-come'
    add(`courses ${day} ${one.organiser} ${state}`)
    add(`seats ${day} ${one.organiser} ${state}`, 8)
    for (const [at, on] of one.days.entries()) {
      const isOff = one.off[at] || state === 'off'
      add(
        `lessons ${on} ${one.organiser} ${isOff ? 'off' : held && on < today ? 'held' : 'to-come'}`,
      )
    }
    for (const each of one.people)
      add(`people ${day} ${one.organiser} ${outcomeOf(one, each)} ${each.ledBy ?? ''}`)
  }
  return sums
}

const tallied = () =>
  job(async (db) => {
    const rows = await db<{ key: string; count: number }[]>`
      select concat_ws(' ', substr(measure, 10), day::text, about ->> 'organiser',
                       coalesce(about ->> 'state', about ->> 'outcome'),
                       case when measure = 'learning.people' then coalesce(about ->> 'ledBy', '') end) as key,
             sum(count)::int as count
      from tally where measure like 'learning.%' group by 1 having sum(count) <> 0`
    return new Map(rows.map(({ key, count }) => [key, count]))
  })

test('after any changes of courses, lessons, lists and attendance the tallies equal a recount', async () => {
  const ids = Array.from({ length: 4 }, () => crypto.randomUUID())
  await job(async (db) => {
    const courses = ids.map((id) =>
      sampleCourse({ id, organiserId: library.id, programmeId: programme.id }),
    )
    await fillCourses(db, { programmes: [], teachers: [], courses, lessons: [], assignments: [] })
  })
  await fc.assert(
    fc.asyncProperty(fc.array(plan, { minLength: 4, maxLength: 4 }), async (plans) => {
      for (const id of ids) await forget(id)
      await job(async (db) => {
        for (const [at, one] of plans.entries()) await put(db, one, ids[at] ?? '')
      })
      await Promise.all([job(countLearning), job(countLearning)])
      assert.equal(await job(countLearning), 0)
      assert.deepEqual(sorted(await tallied()), sorted(recount(plans)))
      await beganIsRight(plans)
    }),
    { numRuns: 25 },
  )
})
/** What the page says of who began holds how many there are, and never gives away a few. */
async function beganIsRight(plans: readonly Plan[]): Promise<void> {
  const choice = chosen({ period: 'dit-jaar' }, today)
  const rows = await job((db) => countsIn(db, rangesFor(choice), null))
  const { began } = reportOf(rows, { choice, since: today, today })
  for (const [known, year] of [
    [began.now, '2026'],
    [began.beside, '2025'],
  ] as const) {
    const people = plans.flatMap((one) =>
      one.days[0]?.startsWith(year) ? one.people.map((each) => outcomeOf(one, each)) : [],
    )
    const n = people.filter((outcome) => ['finished', 'stopped', 'going'].includes(outcome)).length
    assert.ok(holds(known, n), `${n} is not within ${known.min}–${known.max}`)
    assert.ok(!isSmall(n) || !isExact(known), `${n} is told`)
  }
}
const sorted = (all: ReadonlyMap<string, number>) => [...all].sort(([a], [b]) => (a < b ? -1 : 1))

/** Empties a course, as only a test may. */
async function forget(id: string): Promise<void> {
  await seeing`delete from enrolment where course_id = ${id}`
  await seeing`delete from lesson where course_id = ${id}`
}

const page = '/lindemeer/cijfers/leren'
const lead = () => visitor(house).signIn(here.people.lead)

/** Fourteen people in a course of the library that ended, and three in one of the welfare partner. */
async function aYear(): Promise<void> {
  const ids = [crypto.randomUUID(), crypto.randomUUID()]
  const person = (attended: string | null, ledBy: string | null = null): Person => ({
    ...{ status: 'enrolled', ledBy, attended: [attended, attended, attended] },
  })
  const days = ['2026-10-05', '2026-10-12', '2026-10-19']
  const plans: Plan[] = [
    {
      ...{ state: 'finished', organiser: library.id, days, off: [false, false, true] },
      people: [
        ...Array.from({ length: 7 }, () => person('present', welfare.id)),
        ...Array.from({ length: 7 }, () => person('absent')),
      ],
    },
    {
      ...{ state: 'finished', organiser: welfare.id, days, off: [false, false, false] },
      people: [person('present'), person('present'), person('present')],
    },
  ]
  await job(async (db) => {
    await seeing`delete from tally`
    await seeing`delete from course where network_id = ${networkId}`
    const courses = ids.map((id) =>
      sampleCourse({ id, organiserId: library.id, programmeId: programme.id, maximum: 20 }),
    )
    await fillCourses(db, { programmes: [], teachers: [], courses, lessons: [], assignments: [] })
    for (const [at, one] of plans.entries()) await put(db, one, ids[at] ?? '')
    await countLearning(db)
  })
}

test('Rian sees what was planned and held, how people fared and who led them; small numbers stay hidden', async () => {
  await aYear()
  const html = (await (await (await lead()).get(page)).text()).replace(/\s+/g, ' ')
  assert.match(html, /<dd class="kw-stat">2<\/dd>/)
  assert.match(html, /Lessen<\/th><td[^>]*>6<\/td><td[^>]*>5<\/td><td[^>]*>1</)
  assert.match(html, /Daarvan begonnen: was bij één les of meer<\/th><td[^>]*>10</)
  assert.match(html, /Afgemaakt[^<]*<\/th><td[^>]*>10</)
  assert.match(html, /Nooit gekomen<\/th><td[^>]*>7</)
  assert.match(html, /Welzijn lindemeer<\/th><td[^>]*>&lt;5</)
  assert.doesNotMatch(html, />14</)
})

test('the file of each table says what the page says', async () => {
  const browser = await lead()
  const html = await (await browser.get(page)).text()
  const files = [...html.matchAll(/href="(\/lindemeer\/cijfers\/leren\/[a-z]+\.csv[^"]*)"/g)]
  assert.equal(files.length, 6)
  for (const [, href = ''] of files) {
    const file = await browser.get(href.replaceAll('&#38;', '&').replaceAll('&amp;', '&'))
    assert.equal(file.status, 200)
    assert.match(file.headers.get('Content-Type') ?? '', /text\/csv/)
    assert.ok((await file.text()).split('\r\n').length > 2, href)
  }
})

test('a coordinator sees the own organisation, the desk nothing but the effect, a guest the door', async () => {
  const welfarePage = await (await visitor(house).signIn(here.people.welfareWorker)).get(page)
  const html = (await welfarePage.text()).replace(/\s+/g, ' ')
  assert.match(html, /U ziet de cursussen van Welzijn/)
  assert.match(html, /<dd class="kw-stat">1<\/dd>/)
  const desk = await visitor(house).signIn(here.people.desk)
  assert.equal((await desk.get(page)).status, 404)
  assert.equal((await desk.get('/lindemeer/leren/effect')).status, 200)
  assert.equal((await visitor(house).get(page)).status, 303)
  assert.equal((await visitor(house).get('/lindemeer/leren/effect')).status, 303)
})

test('before anything was counted both pages say what will stand there', async () => {
  const there = smallNetwork('hogedijk')
  await fillSmall(house, there)
  const browser = await visitor(house).signIn(there.people.lead, 'hogedijk')
  assert.match(await (await browser.get('/hogedijk/cijfers/leren')).text(), /nog geen cijfers over/)
  assert.match(await (await browser.get('/hogedijk/leren/effect')).text(), /nog niets te laten/)
})
