import type { Network } from '../types.ts'

export const network: Network = {
  slug: 'hogedijk',
  name: 'Samen Digitaal Hogedijk',
  guideName: 'Digihulp Hogedijk',
  kind: 'local-alliance',
  municipalities: ['GM9002'],
  lat: 51.635,
  lon: 3.36,
  lead: {
    organisation: 'bibliotheek-hogedijk',
    since: '2023-10-01',
    mandate: {
      nl: 'De bibliotheek voert de regie namens de gemeente en de partners, tot eind 2027.',
      en: 'The library leads on behalf of the municipality and the partners, until the end of 2027.',
    },
  },
  helpline: {
    phone: '0800-0001',
    hours: {
      nl: 'Maandag tot en met donderdag 9.00 tot 16.00 uur, vrijdag 9.00 tot 12.00 uur',
      en: 'Monday to Thursday 9 am to 4 pm, Friday 9 am to 12 noon',
    },
  },
  vision: {
    nl: 'Langs de dijk laten we elkaar niet los: iedereen vindt hulp bij internet op fietsafstand.',
    en: 'Along the dyke nobody is left alone: everyone finds help with the internet within cycling distance.',
  },
}
