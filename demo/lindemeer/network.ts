import type { Network } from '../types.ts'

export const network: Network = {
  slug: 'lindemeer',
  name: 'Netwerk Digitale Inclusie Lindemeer',
  guideName: 'Digihulp Lindemeer',
  kind: 'chain',
  municipalities: ['GM9001'],
  lat: 52.545,
  lon: 5.235,
  lead: {
    organisation: 'gemeente-lindemeer',
    since: '2024-02-01',
    mandate: {
      nl: 'De gemeente roept de partners vier keer per jaar bij elkaar en bewaakt het plan.',
      en: 'The municipality brings the partners together four times a year and watches over the plan.',
    },
  },
  helpline: {
    phone: '0800-0000',
    hours: {
      nl: 'Maandag tot en met vrijdag, 9.00 tot 17.00 uur',
      en: 'Monday to Friday, 9 am to 5 pm',
    },
  },
  vision: {
    nl: 'In Lindemeer kan iedereen meedoen, ook als computer of telefoon niet vanzelf gaat.',
    en: 'In Lindemeer everyone can take part, even when computers and phones do not come easily.',
  },
}
