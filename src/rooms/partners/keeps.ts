import type { Keep } from '../../platform/keeps.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'person, membership',
    holds: {
      nl: 'naam, e-mailadres en rol van medewerkers',
      en: 'name, e-mail address and role of staff',
    },
    personal: { nl: 'naam en e-mailadres', en: 'name and e-mail address' },
    ground: 'legitimate-interest',
    why: { nl: 'om te kunnen inloggen en samenwerken', en: 'to sign in and work together' },
    until: { nl: 'zolang iemand meewerkt', en: 'as long as someone takes part' },
  },
]
