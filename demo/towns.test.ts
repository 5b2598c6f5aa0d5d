import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { metresBetween, normalisePostcode } from '../src/platform/geo.ts'
import { findPersonalData } from '../src/platform/privacy.ts'
import { dutchPlaces } from '../src/rooms/places/geonames.ts'
import { askBacks, declineReasons, outcomes, referralsPerStatus } from './referral-answers.ts'
import { needs, referralQuestions } from './referral-questions.ts'
import { towns } from './towns.ts'
import type { Town } from './types.ts'

const neighbourhoodsOf = ({ municipality }: Town) =>
  municipality.districts.flatMap((district) => district.neighbourhoods)
const organisationsOf = (town: Town) => town.partners.map(({ organisation }) => organisation)
const everyText = JSON.stringify(towns)

for (const town of towns) {
  const { slug } = town.network

  test(`${slug} is as large as the issue asks`, () => {
    assert.ok(town.offers.length >= 40)
    assert.ok(town.partners.length >= 12)
    assert.equal(town.helpPoints.length, 4)
    for (const activity of [1, 2, 3, 4, 5] as const) {
      assert.ok(town.offers.some(({ activities }) => activities.includes(activity)))
    }
  })

  test(`everything in ${slug} that names something else names what exists`, () => {
    const organisations = new Set(organisationsOf(town).map(({ key }) => key))
    const locations = new Set(town.locations.map(({ key }) => key))
    const neighbourhoods = new Set(neighbourhoodsOf(town).map(({ code }) => code))
    const helpPoints = new Set(town.helpPoints.map(({ key }) => key))
    const named = [
      ...town.offers.map(({ owner }) => owner),
      ...town.locations.map(({ organisation }) => organisation),
      ...town.helpPoints.map(({ host }) => host),
      ...membershipsIn(town).map(({ organisation }) => organisation),
      town.network.lead.organisation,
    ]
    assert.deepEqual(notIn(organisations, named), [])
    const places = [...town.offers, ...town.helpPoints].map(({ location }) => location)
    assert.deepEqual(
      notIn(
        locations,
        places.filter((place) => place !== null),
      ),
      [],
    )
    assert.deepEqual(
      notIn(
        neighbourhoods,
        town.locations.map((place) => place.neighbourhood),
      ),
      [],
    )
    assert.deepEqual(
      notIn(
        helpPoints,
        town.cast.flatMap(({ helpPoint }) => helpPoint ?? []),
      ),
      [],
    )
  })

  test(`no key stands twice in ${slug}`, () => {
    for (const list of [town.offers, town.locations, town.helpPoints, organisationsOf(town)]) {
      const keys = list.map(({ key }) => key)
      assert.deepEqual(keys, [...new Set(keys)])
    }
  })

  test(`somebody in ${slug} signs in for every role, and every kind of coordinator`, () => {
    const roles = new Set(membershipsIn(town).map(({ role }) => role))
    assert.deepEqual([...roles].sort(), ['admin', 'coordinator', 'desk', 'lead'])
    const kinds = new Map(organisationsOf(town).map(({ key, kind }) => [key, kind]))
    const coordinators = membershipsIn(town).filter(({ role }) => role === 'coordinator')
    const found = new Set(coordinators.map(({ organisation }) => kinds.get(organisation)))
    for (const kind of ['library', 'welfare', 'seniorweb'] as const)
      assert.ok(found.has(kind), kind)
  })

  test(`addresses in ${slug} are those of their neighbourhood and can be typed in a form`, () => {
    const postcodes = new Map(neighbourhoodsOf(town).map((one) => [one.code, one.postcode4]))
    for (const { postcode, neighbourhood } of town.locations) {
      assert.equal(normalisePostcode(postcode), postcode)
      assert.equal(postcode.slice(0, 4), postcodes.get(neighbourhood))
    }
  })
}

test('both towns lie far from every real place, and bear no real name', async () => {
  const real = await dutchPlaces()
  const names = new Set(real.map(({ name }) => name))
  for (const one of towns.flatMap(neighbourhoodsOf)) {
    assert.ok(!names.has(one.name) && !names.has(one.place), one.name)
    const nearest = Math.min(...real.map((place) => metresBetween(one, place)))
    assert.ok(nearest > 7000, `${one.name} is ${nearest} m from a real place`)
  }
})

test('every phone number and address is one that nobody can have', () => {
  const phones = everyText.match(/"phone":"[^"]*"/g) ?? []
  for (const phone of phones) assert.match(phone, /"(000-0000\d{3}|0800-000\d)"/)
  for (const [, host] of everyText.matchAll(/(?:@|https?:\/\/)([a-z0-9.-]+)/g)) {
    assert.match(host ?? '', /\.example$/)
  }
})

test('one organisation and one person belong to both networks', () => {
  const [one, other] = towns.map((town) => new Set(organisationsOf(town).map(({ key }) => key)))
  assert.deepEqual(
    [...(one ?? [])].filter((key) => other?.has(key)),
    ['stichting-tweede-scherm'],
  )
  const people = towns.flatMap(({ cast }) => cast)
  const inBoth = people.filter(
    ({ memberships }) => new Set(memberships.map((m) => m.network)).size > 1,
  )
  assert.deepEqual([...new Set(inBoth.map(({ key }) => key))], ['ravi-tweestroom'])
})

test('no offer forgets its English, and no two offers have the same title', () => {
  const offers = towns.flatMap((town) => town.offers)
  for (const { key, nl, en } of offers) {
    assert.deepEqual(Object.keys(en), Object.keys(nl), key)
    assert.notEqual(en.text, nl.text, key)
  }
  const titles = offers.map(({ nl }) => nl.title)
  assert.deepEqual(titles, [...new Set(titles)])
})

test('what desks and partners write in the demo holds no personal data', () => {
  const answers = [...declineReasons.map(({ text }) => text), ...Object.values(outcomes).flat()]
  const talk = askBacks.flatMap(({ question, answer }) => [question, answer])
  const written = [
    ...referralQuestions.map(({ question }) => question),
    ...needs,
    ...answers,
    ...talk,
  ]
  for (const text of written) assert.deepEqual(findPersonalData(text, '2026-11-22'), [], text)
  assert.ok(new Set(referralQuestions.map(({ question }) => question)).size >= 40)
})

test('300 referrals stand ready for each network', () => {
  assert.equal(
    Object.values<number>(referralsPerStatus).reduce((sum, n) => sum + n),
    300,
  )
})

test('the untidy file can be written in Windows-1252 and says which rows must be refused', () => {
  const text = readFileSync(new URL('nasty.csv', import.meta.url), 'utf8')
  const outside = text.match(/[^\u0000-\u007f\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/g)
  assert.equal(outside, null)
  assert.ok(text.split('\n').length > 60)
  assert.ok((text.match(/hoort geweigerd/g) ?? []).length >= 5)
})

function membershipsIn(town: Town) {
  const all = town.cast.flatMap(({ memberships }) => memberships)
  return all.filter(({ network }) => network === town.network.slug)
}

const notIn = (known: Set<string>, names: string[]) => names.filter((name) => !known.has(name))
