// What people type, and what they should then find among the first three, in the demo town.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf } from '../../../../demo/ids.ts'
import { lindemeer } from '../../../../demo/lindemeer/town.ts'
import { fillDemo } from '../../../../demo/load.ts'
import { offerId } from '../../../../demo/offers.ts'
import { testInstallation } from '../../../../test/installation.ts'
import { type Db, within } from '../../../platform/tenant.ts'
import { anything } from './rules.ts'
import { search } from './store.ts'
import { pointOf } from './where.ts'

/** What was typed → the offers of which one must be among the first three. */
const asked: [string, ...string[]][] = [
  ['digid', 'ido-lindehof', 'cursus-e-overheid', 'ido-waterwijk'],
  ['digi-d', 'ido-lindehof', 'cursus-e-overheid', 'ido-waterwijk'],
  ['digit', 'ido-lindehof', 'cursus-e-overheid', 'ido-waterwijk'],
  ['inloggen bij de overheid', 'ido-waterwijk', 'ido-lindehof', 'cursus-e-overheid'],
  ['ik snap mijn digid niet', 'ido-lindehof', 'cursus-e-overheid', 'ido-waterwijk'],
  ['DIGID AANVRAGEN', 'cursus-e-overheid', 'ido-lindehof'],
  [
    'huurtoeslag aanvragen',
    'ido-waterwijk',
    'ido-lindehof',
    'belastinghulp',
    'formulieren-de-brug',
  ],
  ['zorgtoeslag', 'ido-waterwijk', 'ido-lindehof', 'belastinghulp', 'jongeren-ido'],
  ['belasting', 'belastinghulp'],
  ['belastingaangifte', 'belastinghulp'],
  ['belastingaangiftes doen', 'belastinghulp'],
  ['hulp bij aangifte', 'belastinghulp'],
  ['rijbewijs verlengen', 'balie-zonder-internet', 'ido-lindehof'],
  ['aow', 'ido-lindehof'],
  ['verhuizing doorgeven', 'ido-waterwijk'],
  ['boete', 'jongeren-ido', 'raad-bij-brief'],
  ['studiefinanciering', 'jongeren-ido'],
  ['bijna 18', 'jongeren-ido'],
  ['moeilijke brief', 'raad-bij-brief', 'taalhuis-inloop'],
  ['ik begrijp een brief niet', 'raad-bij-brief', 'taalhuis-inloop', 'testpanel-waterwijk'],
  ['formulieren invullen', 'formulieren-de-brug'],
  ['formulier', 'formulieren-de-brug'],
  ['bezwaar maken', 'raad-bij-brief'],
  ['schulden', 'formulieren-de-brug', 'raad-bij-brief'],
  ['laptop', 'laptop-tweede-scherm', 'laptop-voor-school', 'repair-de-brug', 'laptop-inleveren'],
  ['gratis laptop', 'laptop-tweede-scherm', 'laptop-voor-school'],
  ['ik heb geen computer', 'laptop-tweede-scherm', 'computers-bieb-lindehof'],
  ['geen geld voor een laptop', 'laptop-tweede-scherm', 'laptop-voor-school'],
  ['oude laptop inleveren', 'laptop-inleveren'],
  ['computer doneren', 'laptop-inleveren'],
  ['tablet lenen', 'tablet-lenen'],
  ['ipad proberen', 'tablet-lenen', 'tabletcafe-rietzoom', 'seniorweb-thuis'],
  ['telefoon kapot', 'repair-de-brug'],
  ['reperatie laptop', 'repair-de-brug'],
  ['trage computer', 'repair-de-brug'],
  ['scherm gebarsten', 'repair-de-brug'],
  ['printen', 'computers-bieb-lindehof'],
  ['openbare computer', 'computers-bieb-lindehof'],
  ['wifi', 'wifi-rietzoom', 'computers-bieb-lindehof'],
  ['wi-fi', 'wifi-rietzoom', 'computers-bieb-lindehof'],
  ['goedkoop internet thuis', 'polderpakket'],
  ['internetabonnement te duur', 'polderpakket'],
  [
    'mobiel',
    'smartphone-seniorweb',
    'taal-en-telefoon',
    'inloop-de-brug',
    'zorgapp-hulp',
    'repair-de-brug',
  ],
  ['smartphone cursus', 'smartphone-seniorweb'],
  ['telefon', 'smartphone-seniorweb', 'taal-en-telefoon', 'inloop-de-brug', 'repair-de-brug'],
  ['beeldbellen', 'smartphone-seniorweb'],
  ["foto's sturen", 'smartphone-seniorweb', 'inloop-de-brug'],
  ['cursus voor beginners', 'klik-voor-klik', 'cursus-e-overheid'],
  ['leren computeren', 'klik-voor-klik'],
  ['computerles', 'klik-voor-klik', 'cursus-e-overheid', 'smartphone-seniorweb'],
  ['nederlands leren', 'taal-en-telefoon', 'taalhuis-inloop'],
  ['taalles', 'taal-en-telefoon', 'taalhuis-inloop'],
  ['vrouwen', 'vrouwen-online'],
  ['opgelicht', 'wijkagent-spreekuur', 'meldpunt-nepbericht'],
  ['phishing', 'nepberichten-herkennen', 'meldpunt-nepbericht', 'wijkagent-spreekuur'],
  ['nepmail van de bank', 'nepberichten-herkennen', 'meldpunt-nepbericht', 'veilig-bankieren'],
  ['whatsapp fraude', 'meldpunt-nepbericht', 'nepberichten-herkennen', 'wijkagent-spreekuur'],
  ['internetbankieren', 'veilig-bankieren', 'bankpunt'],
  ['bankpas', 'bankpunt', 'veilig-bankieren', 'bank-aan-huis'],
  ['politie', 'wijkagent-spreekuur'],
  ['hulp aan huis', 'seniorweb-thuis', 'bank-aan-huis', 'digimaatje'],
  ['iemand die thuis komt helpen', 'seniorweb-thuis', 'bank-aan-huis'],
  ['maatje', 'digimaatje'],
  ['bellen', 'hulplijn', 'meldpunt-nepbericht', 'dokter-zonder-portaal'],
  ['hulplijn', 'hulplijn'],
  ['huisarts app', 'zorgapp-hulp', 'dokter-zonder-portaal'],
  ['herhaalrecept', 'zorgapp-hulp', 'dokter-zonder-portaal'],
  ['sollicitatiebrief', 'werkcafe'],
  ['werk zoeken', 'werkcafe'],
  ['cv maken', 'werkcafe'],
  ['huurwoning zoeken', 'wonen-aan-de-balie'],
  ['schoolapp', 'schoolapp-ouders'],
  ['laptop voor mijn kind', 'laptop-voor-school'],
  ['buurthuis de brugg', 'inloop-de-brug', 'formulieren-de-brug', 'repair-de-brug'],
  [
    'bibliotheek',
    'ido-lindehof',
    'ido-waterwijk',
    'computers-bieb-lindehof',
    'jongeren-ido',
    'digibus-nieuwkavel',
    'cursus-e-overheid',
    'klik-voor-klik',
  ],
  ['digibus', 'digibus-nieuwkavel'],
  ['tabletcafe', 'tabletcafe-rietzoom'],
  ['koffie drinken en iets leren', 'tabletcafe-rietzoom', 'inloop-de-brug'],
  ['senioren', 'seniorweb-thuis', 'smartphone-seniorweb', 'klik-voor-klik', 'tabletcafe-rietzoom'],
  [
    'arabisch',
    'ido-lindehof',
    'formulieren-de-brug',
    'taalhuis-inloop',
    'taal-en-telefoon',
    'vrouwen-online',
  ],
  [
    'zonder afspraak',
    'ido-lindehof',
    'ido-waterwijk',
    'inloop-de-brug',
    'taalhuis-inloop',
    'jongeren-ido',
  ],
  ['help with tax return', 'belastinghulp'],
  ['free laptop', 'laptop-tweede-scherm', 'laptop-voor-school'],
  ['I have been scammed', 'wijkagent-spreekuur', 'meldpunt-nepbericht'],
  ['learn dutch', 'taal-en-telefoon', 'taalhuis-inloop'],
  ['computer course', 'klik-voor-klik', 'cursus-e-overheid', 'smartphone-seniorweb'],
]

const { database, clock } = await testInstallation()
const networkId = idOf('network', 'lindemeer')
const who = { networkId, organisationId: null, personId: null, role: 'lead' }
const asLead = <T>(work: (db: Db) => Promise<T>) => within(database, who, clock.now(), work)
const keys = new Map(lindemeer.offers.map((offer) => [offerId(offer.key), offer.key]))
await fillDemo({ database, clock, log: () => {} })

async function found(text: string): Promise<string[]> {
  const { hits } = await asLead((db) => search(db, { ...anything, text }))
  return hits.map((hit) => keys.get(hit.id) ?? '')
}

test('of what people type nine in ten find what they need among the first three', async (t) => {
  assert.ok(asked.length >= 60)
  const missed: string[] = []
  for (const [text, ...wanted] of asked) {
    const first = (await found(text)).slice(0, 3)
    if (!wanted.some((key) => first.includes(key))) missed.push(`${text}: ${first.join(', ')}`)
  }
  const share = 1 - missed.length / asked.length
  t.diagnostic(`success@3 ${(share * 100).toFixed(1)}% of ${asked.length}`)
  assert.ok(share >= 0.9, missed.join('\n'))
  for (const line of missed) t.diagnostic(`missed: ${line}`)
})

test('who names a trouble first finds help, and who asks for a course first finds one', async () => {
  const courses = new Set(
    lindemeer.offers.filter((one) => one.kind === 'course').map((one) => one.key),
  )
  const near = await asLead((db) => pointOf(db, 'Lindehof'))
  for (const text of ['digid', 'ik snap mijn digid niet', 'logging in to government']) {
    const { hits } = await asLead((db) => search(db, { ...anything, text, from: near ?? null }))
    assert.equal(keys.get(hits[0]?.id ?? ''), 'ido-lindehof', text)
  }
  for (const text of ['cursus digid', 'digid leren', 'computerles', 'computer course'])
    assert.ok(courses.has((await found(text))[0] ?? ''), text)
})

test('words for one thing find the same offers first', async () => {
  for (const [one, other] of [
    ['digid', 'digi-d'],
    ['digid', 'inloggen bij de overheid'],
    ['mobiel', 'smartphone'],
    ['phishing', 'nepbericht'],
  ] as const) {
    const [first, second] = [await found(one), await found(other)]
    assert.deepEqual(new Set(first.slice(0, 5)), new Set(second.slice(0, 5)), `${one} and ${other}`)
  }
})

test('what nobody offers finds nothing, instead of something', async () => {
  for (const text of ['qwertyuiop', 'zwembad', 'xx']) assert.deepEqual(await found(text), [], text)
})
