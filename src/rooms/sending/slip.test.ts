// The slip speaks to the resident, and says where to go and whom to call.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  keepsQuiet,
  referralHouse,
  says,
  typed,
  yesTwice,
} from '../../../test/stories/referral-house.ts'
import { fillOffers, sampleAt, sampleLocation, sampleOffer, written } from '../offers/sample.ts'

const at = await referralHouse()
const { list, library, seniorweb } = at
const desk = await at.signIn('desk')
const place = sampleLocation({ name: 'Buurthuis De Brug', street: 'Kerkplein', number: '4' })
const own = sampleLocation({ organisationId: seniorweb.id, name: 'Zaal van SeniorWeb' })
const offer = sampleOffer({
  organisationId: seniorweb.id,
  titleNl: 'Les op uw eigen tablet',
  titleEn: 'Lessons on your own tablet',
  phone: '000-0000077',
  hours: written('ma t/m vr 10-17 u'),
})
await at.asWorker((db) =>
  fillOffers(db, {
    locations: [place, own],
    offers: [offer],
    offerLocations: [sampleAt(offer, place)],
  }),
)

test('it names the offer, the address, the hours and the number to call, in both languages', async () => {
  const page = `${list}/nieuw?organisatie=${seniorweb.id}&aanbod=${offer.id}`
  const drafted = await desk.post(page, page, typed)
  const id = drafted.headers.get('Location')?.split('/').at(-2) ?? ''
  await desk.post(`${list}/${id}/toestemming`, `${list}/${id}/toestemming`, yesTwice)
  assert.equal((await at.press(desk, id, 'verzending')).status, 303)
  const slip = await (await desk.get(`${list}/${id}/briefje`)).text()
  says(slip, /<h1[^>]*>Wij hebben u doorverwezen<\/h1>/)
  says(slip, /Les op uw eigen tablet/)
  says(slip, /Buurthuis De Brug, Kerkplein 4/)
  says(slip, /ma t\/m vr 10-17 u/)
  says(slip, /000 000 00 77|000-0000077/)
  keepsQuiet(slip, /Mevrouw D\.|000 765 43 21|000 7654321|Zaal van SeniorWeb/)
  const english = await (await desk.get(`/en${list}/${id}/briefje`)).text()
  says(english, /<h1[^>]*>We referred you<\/h1>[\s\S]*Lessons on your own tablet/)
})

test('without an offer it names the organisation, its own place and its number', async () => {
  const slip = await (await desk.get(`${list}/${await at.refer(desk)}/briefje`)).text()
  says(slip, new RegExp(`Bij wie[\\s\\S]*${seniorweb.name}[\\s\\S]*Zaal van SeniorWeb`))
  keepsQuiet(slip, /Les op uw eigen tablet/)
})

test('"call us" is said with the number of the sender, or else of the help line', async () => {
  const slip = await (await desk.get(`${list}/${await at.refer(desk)}/briefje`)).text()
  const phone = library.phone ?? at.small.network.helplinePhone
  says(slip, new RegExp(`of bel ons: ${phone}\\.`))
})
