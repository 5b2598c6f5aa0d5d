// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import type { OfferHit } from '../offers/door.ts'
import type { Organisation } from '../partners/door.ts'
import { nothingFound } from '../referrals/door.ts'
import { nasty, sampleGuarded, sampleReading, sampleReferral } from '../referrals/sample-reading.ts'
import { choosePage } from './choose-pages.ts'
import { consentPage, type SlipFacts, slipPage } from './consent-pages.ts'
import { draftPage } from './pages.ts'

const receiver: Organisation = {
  ...cast.seniorweb,
  kind: 'seniorweb',
  sector: 'social',
  description: '',
  phone: '000-0000103',
  email: 'info@seniorweb-lindemeer.example',
  url: null,
}
const hit: OfferHit = {
  id: sampleId(7),
  title: 'Cursus veilig bankieren',
  organisationId: receiver.id,
  organisationName: receiver.name,
  placeName: 'Buurthuis De Brug',
  address: 'Brugstraat 12, Lindehof',
  phone: '',
  access: ['appointment'],
  hours: null,
  distanceM: null,
  canEnrol: false,
}
const typed = {
  question: 'Wil leren veilig bankieren op een tablet',
  theme: 'bank',
  needs: ['hearing'],
  urgency: 'normal',
  reach: 'phone',
  name: 'Mevrouw D.',
  phone: '000-0000000',
  time: 'morning',
  language: 'nl',
}
const action = '/lindemeer/doorverwijzingen/nieuw'

/** Each page in the states that matter. */
export const sendingPages = (view: View): Sample[] => [
  ...choosing(view),
  ...writing(view),
  ...asking(view),
  ...slips(view),
]

function choosing(view: View): Sample[] {
  const facts = {
    sheet: emptySheet,
    action,
    hrefFor: () => action,
    carried: { vraag: sampleId(1) },
  }
  const all = [receiver, { ...receiver, ...cast.bank, email: null }]
  return [
    { name: 'to whom', html: choosePage(view, { ...facts, hits: [hit], partners: all }) },
    {
      name: 'to whom, nothing fits',
      html: choosePage(view, { ...facts, hits: [], partners: all }),
    },
  ]
}

function writing(view: View): Sample[] {
  const facts = { receiver, offer: undefined, action, guarded: nothingFound }
  const wrong = withError(fresh({ ...typed, phone: '', question: nasty }), 'phone', 'required')
  const guarded = sampleGuarded(view.lang, 'question')
  const draft = { ...facts, sheet: emptySheet, isChange: false }
  return [
    { name: 'referral form', html: draftPage(view, draft) },
    {
      name: 'referral form, errors',
      html: draftPage(view, {
        ...draft,
        guarded,
        sheet: withError(wrong, 'question', 'personal-data'),
      }),
    },
    {
      name: 'referral form, change',
      html: draftPage(view, { ...draft, sheet: fresh(typed), isChange: true }),
    },
  ]
}

function asking(view: View): Sample[] {
  const start = fresh({ how: 'desk', lang: view.lang, day: '2026-11-22' })
  const facts = {
    sheet: start,
    receiver: receiver.name,
    reach: 'phone',
    keptMonths: 3,
    action,
    today: '2026-11-22',
  }
  const refused = withError(fresh({ ...start.typed, share: 'no' }), 'share', 'refused')
  const resend = { guarded: nothingFound }
  return [
    { name: 'consent', html: consentPage(view, facts) },
    {
      name: 'consent, another partner',
      html: consentPage(view, { ...facts, before: cast.bank.name }),
    },
    { name: 'consent, no name goes along', html: consentPage(view, { ...facts, reach: 'none' }) },
    {
      name: 'consent, errors',
      html: consentPage(view, { ...facts, sheet: withError(refused, 'feedback', 'choice') }),
    },
    { name: 'consent, sending again', html: consentPage(view, { ...facts, resend }) },
  ]
}

function slips(view: View): Sample[] {
  const slip: SlipFacts = {
    reading: sampleReading('sender'),
    pin: '2580',
    address: 'digihulp.example/volgen',
    inTimeDays: 5,
    places: [{ name: 'Buurthuis De Brug', street: 'Brugstraat', number: '12', city: 'Lindehof' }],
  }
  const bare = { ...slip, reading: sampleReading('sender', sampleReferral({ fromPoint: null })) }
  return [
    { name: 'slip', html: slipPage(view, slip) },
    { name: 'slip, pin gone', html: slipPage(view, { ...bare, pin: undefined, places: [] }) },
  ]
}
