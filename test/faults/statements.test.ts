// The n-th SQL statement of each deed fails, for every n: either all of it happened, or nothing did.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { idOf } from '../../demo/ids.ts'
import { openSite } from '../../src/app/site.ts'
import { addDays, localDate, mondayOf } from '../../src/platform/dates.ts'
import { formOf, testInstallation, type Visitor, visitor } from '../installation.ts'
import { allSeeing, breaking, fingerprint } from './breaking.ts'

const house = await testInstallation({ demo: true, at: new Date().toISOString() })
const breaker = breaking(house.database.sql)
house.database.sql = breaker.sql as typeof house.database.sql
house.site = openSite(house)
const seeing = allSeeing(house.url)
after(() => seeing.end())

type Fields = Record<string, string | string[]>
const memberWith = async (role: string, organisationId?: string) => {
  const [member] = await seeing<{ id: string; organisationId: string }[]>`
    select m.person_id as id, m.organisation_id as "organisationId"
    from membership m join network n on n.id = m.network_id
    where n.slug = 'lindemeer' and m.role = ${role} and m.until is null
      and (${organisationId ?? null}::uuid is null or m.organisation_id = ${organisationId ?? null})
    order by m.id limit 1`
  return member ?? { id: '', organisationId: '' }
}
const idFrom = async (query: string) => (await seeing.unsafe<{ id: string }[]>(query))[0]?.id ?? ''
const here = "(select id from network where slug = 'lindemeer')"

/** Breaks each statement of one deed in turn until it gets through; gives the address where it ended. */
async function breakEach(
  who: Visitor,
  page: string,
  action: string,
  fields: Fields,
): Promise<string> {
  const hidden = formOf(await (await who.get(page)).text(), action)
  assert.ok(hidden._csrf, `no form on ${page}`)
  for (let n = 1; n < 80; n++) {
    const before = await fingerprint(seeing)
    breaker.arm(n)
    const answer = await who.send(action, { ...hidden, ...fields })
    const hasBroken = breaker.disarm()
    if (!hasBroken) {
      assert.equal(answer.status, 303, `${action}: ${answer.status}`)
      assert.notDeepEqual(await fingerprint(seeing), before, `${action} changed nothing`)
      assert.ok(n > 3, `${action}: only ${n - 1} statements broke`)
      return answer.headers.get('Location') ?? ''
    }
    assert.ok(answer.status >= 500, `${action}, statement ${n}: ${answer.status}`)
    assert.deepEqual(
      await fingerprint(seeing),
      before,
      `${action}, statement ${n} left something behind`,
    )
  }
  throw new Error(`${action} never got through`)
}

test('noting, counting, correcting and removing a question', async () => {
  const host = await idFrom(`select organisation_id as id from help_point where network_id = ${here}
    group by 1 having count(*) = 1 and bool_or(exists (select from membership m where m.role = 'desk'
    and m.organisation_id = help_point.organisation_id)) limit 1`)
  const desk = await visitor(house).signIn(await memberWith('desk', host))
  await breakEach(desk, '/lindemeer/balie', '/lindemeer/balie', {
    theme: 'digid',
    help: ['explained', 'coached'],
    note: 'foutproef',
  })
  await breakEach(desk, '/lindemeer/balie/turven', '/lindemeer/balie/turven', { theme: 'bank' })
  const id = await idFrom("select id from question where note = 'foutproef'")
  const page = `/lindemeer/balie/vragen/${id}`
  await breakEach(desk, page, page, { theme: 'tax', help: ['practical'], note: 'foutproef' })
  await breakEach(desk, page, `${page}/verwijdering`, {})
})

test('drafting, consenting, sending, accepting and finishing a referral', async () => {
  const host = await idFrom(
    `select organisation_id as id from membership where network_id = ${here} and role = 'desk' limit 1`,
  )
  const desk = await visitor(house).signIn(await memberWith('desk', host))
  const receiver = await idFrom(`select organisation_id as id from membership
    where network_id = ${here} and role = 'coordinator' and organisation_id <> '${host}' order by id limit 1`)
  const page = `/lindemeer/doorverwijzingen/nieuw?organisatie=${receiver}`
  const draft = {
    ...{
      question: 'Foutproef: wil leren bankieren',
      theme: 'bank',
      urgency: 'normal',
      reach: 'phone',
    },
    ...{ name: 'Mevrouw X.', phone: '0612345678', time: 'any', language: 'nl' },
  }
  await breakEach(desk, page, page, draft)
  const id = await idFrom(
    `select referral_id as id from referral_content where question like 'Foutproef%'`,
  )
  const list = `/lindemeer/doorverwijzingen/${id}`
  const yes = {
    share: 'yes',
    feedback: 'yes',
    how: 'desk',
    lang: 'nl',
    day: new Date().toISOString().slice(0, 10),
  }
  await breakEach(desk, `${list}/toestemming`, `${list}/toestemming`, yes)
  await breakEach(desk, list, `${list}/verzending`, {})
  const partner = await visitor(house).signIn(await memberWith('coordinator', receiver))
  await breakEach(partner, list, `${list}/aanvaarding`, {})
  await breakEach(partner, `${list}/hulp`, `${list}/hulp`, {
    outcome: 'learning',
    text: 'Komt elke week',
  })
})

test('inviting a partner, changing settings, saying that an offer is wrong', async () => {
  const lead = await visitor(house).signIn(await memberWith('lead'))
  const invite = '/lindemeer/partners/uitnodigingen'
  await breakEach(lead, invite, invite, { name: 'Foutproef', email: 'fout@partner.example' })
  const offer = await idFrom(
    `select id from offer where network_id = ${here} and status = 'active' limit 1`,
  )
  const wrong = `/lindemeer/hulp/${offer}/klopt-niet`
  await breakEach(visitor(house), wrong, wrong, { kind: 'phone', text: 'Het nummer is anders' })
})

test('proposing a contribution, changing it, taking the change back, and confirming it', async () => {
  const lead = await visitor(house).signIn(await memberWith('lead'))
  const partner = await memberWith('coordinator')
  const base = '/lindemeer/keten/bijdragen'
  const fields = {
    ...{ organisationId: partner.organisationId, activities: '3', what: 'Foutproef' },
    ...{ kind: 'places', status: 'proposed' },
  }
  const ended = await breakEach(lead, `${base}/nieuw`, `${base}/nieuw`, fields)
  const page = ended.split('?')[0] ?? ''
  await breakEach(lead, page, page, { ...fields, what: 'Foutproef twee' })
  await breakEach(lead, page, `${page}/terugdraaiing`, {})
  await breakEach(await visitor(house).signIn(partner), page, `${page}/bevestiging`, {})
})

test('moving a lesson of a course that people take part in, and adding one', async () => {
  const course = idOf('course', 'own-1')
  const library = await idFrom(`select organiser_id as id from course where id = '${course}'`)
  const organiser = await visitor(house).signIn(await memberWith('coordinator', library))
  const lesson = idOf('course', 'own-1', 'lesson', '0')
  // A Tuesday afternoon: then its teacher can.
  const tuesday = addDays(mondayOf(addDays(localDate(new Date()), 90)), 1)
  const fields = { heldOn: tuesday, starts: '14:00', ends: '15:30' }
  const move = `/lindemeer/leren/lessen/${lesson}/verplaatsing`
  await breakEach(organiser, move, move, fields)
  const add = `/lindemeer/leren/${course}/extra-les`
  await breakEach(organiser, add, add, { ...fields, heldOn: addDays(tuesday, 7) })
})
