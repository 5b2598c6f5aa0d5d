// What a resident reads above a list, far from home too; and what search engines read of an offer.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillSmall, testInstallation, visitor } from '../../../test/installation.ts'
import { type Db, within } from '../../platform/tenant.ts'
import { fillOffers, sampleAt, sampleLocation, sampleOffer, written } from '../offers/sample.ts'
import { smallNetwork } from '../partners/sample.ts'
import { addPlaces } from '../places/sample.ts'

type Offer = ReturnType<typeof sampleOffer>

// Tuesday 24 November 2026, 13.20 on Dutch clocks.
const house = await testInstallation({ at: '2026-11-24T12:20:00Z' })
const here = smallNetwork('lindemeer')
here.network.municipality = { code: 'GM9901', name: 'Lindemeer' }
await fillSmall(house, here)
const { library } = here.organisations
const evil = `</script><script>alert(1)</script><!--<script>&\u2028"'`

const amsterdam = { name: 'Amsterdam', lat: 52.37, lon: 4.89, inhabitants: 900_000 }
const bieb = sampleLocation({ name: 'Bibliotheek Lindehof' })
const make = (titleNl: string, facts: Partial<Offer> = {}) =>
  sampleOffer({ organisationId: library.id, titleNl, ...facts })
const desk = make('Vragen over DigiD', {
  textNl: 'Een medewerker helpt u.',
  textEn: '',
  titleEn: '',
  phone: '000-0000102',
})
const nasty = make(`Boos ${evil}`, { textNl: evil, url: 'javascript:alert(1)' })
const rare = make('Elke eerste dinsdag', { hours: written('1e dinsdag van de maand 10-12 u') })
await addPlaces(house.database.sql, [amsterdam], 'demo')
await within(
  house.database,
  { networkId: here.network.id, organisationId: null, personId: null, role: 'lead' },
  house.clock.now(),
  (db: Db) =>
    fillOffers(db, {
      locations: [bieb],
      offers: [desk, nasty, rare],
      offerLocations: [
        sampleAt(desk, bieb, { hours: written('ma t/m vr 10-17 u') }),
        sampleAt(rare, bieb, { hours: null }),
      ],
    }),
)
const page = async (path: string) => {
  const answer = await visitor(house).get(path)
  assert.equal(answer.status, 200, path)
  return answer.text()
}

test('a place far from this network: whom the guide is for, how far that is, and where to look', async () => {
  const found = await page('/lindemeer/hulp?q=digid&postcode=Amsterdam')
  assert.match(found, /role="status">1 keer hulp gevonden in Lindemeer</)
  assert.match(
    found,
    /Deze gids gaat over de gemeente Lindemeer\. Amsterdam ligt daar ongeveer \d+ km/,
  )
  assert.match(found, /<a class="nl-link" href="\/">Kies een andere gemeente<\/a>.*0800/s)
  assert.doesNotMatch(found, /gevonden bij Amsterdam/)
  const talk = await page('/en/lindemeer/iemand-spreken?postcode=Amsterdam')
  assert.match(
    talk,
    /This guide is about the municipality of Lindemeer\. Amsterdam is about \d+ km away/,
  )
  assert.match(talk, /href="\/en">Choose another municipality/)
})

test('a place nearby gets no such words', async () => {
  const found = await page(`/lindemeer/hulp?q=digid&postcode=${bieb.postcode}`)
  assert.match(found, /gevonden bij postcode/)
  assert.doesNotMatch(found, /Deze gids gaat over/)
})

test('a list says what it begins with: what fits best, what is near, or the alphabet', async () => {
  const count = async (query: string) =>
    /role="status">([^<]*)/.exec(await page(`/lindemeer/hulp${query}`))?.[1]
  assert.equal(await count(''), '3 keer hulp gevonden, per soort hulp op alfabet')
  // Words that say nothing weigh nothing.
  assert.equal(await count('?q=hulp'), '3 keer hulp gevonden, per soort hulp op alfabet')
  assert.match((await count(`?postcode=${bieb.postcode}`)) ?? '', /wat dichtbij is meestal eerst$/)
  assert.match((await count('?q=dinsdag+digid')) ?? '', /de beste eerst$/)
})

test('an English page says of each Dutch title that it is Dutch', async () => {
  const found = await page('/en/lindemeer/hulp?q=digid')
  assert.equal(found.match(/<span lang="nl">Vragen over DigiD<\/span>/g)?.length, 2)
  assert.match(await page(`/en/lindemeer/hulp/${desk.id}`), /This text is only available in Dutch/)
})

type Data = Record<string, unknown> & { availableChannel: Record<string, Record<string, unknown>> }
const dataOf = (text: string): Data => {
  const all = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  assert.equal(all.length, 1)
  return JSON.parse(all[0]?.[1] ?? '')
}

test('search engines read the same facts as people', async () => {
  const data = dataOf(await page(`/lindemeer/hulp/${desk.id}`))
  assert.equal(data['@type'], 'Service')
  assert.equal(data.name, 'Vragen over DigiD')
  const { serviceLocation: place, servicePhone } = data.availableChannel
  assert.equal(place?.name, 'Bibliotheek Lindehof')
  assert.equal(servicePhone?.telephone, '000-0000102')
  assert.deepEqual(place?.openingHoursSpecification, [
    {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
      opens: '10:00',
      closes: '17:00',
    },
  ])
  const seldom = dataOf(await page(`/lindemeer/hulp/${rare.id}`))
  assert.equal(seldom.availableChannel.serviceLocation?.openingHoursSpecification, undefined)
})

test('nothing that people typed ends the block for search engines', async () => {
  const text = await page(`/lindemeer/hulp/${nasty.id}`)
  const data = dataOf(text)
  assert.equal(data.name, nasty.titleNl)
  assert.equal(data.availableChannel.serviceUrl, undefined)
  assert.doesNotMatch(text, /<script>alert/)
})
