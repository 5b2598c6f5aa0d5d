import type { Keep } from '../../platform/keeps.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'partner_profile, relation, contact_route',
    holds: {
      nl: 'rollen van partners, hun samenwerking en gedeelde postvakken',
      en: 'roles of partners, their cooperation and shared mailboxes',
    },
    personal: null,
    ground: 'nothing-personal',
    why: {
      nl: 'om te zien wie wat doet in het netwerk',
      en: 'to see who does what in the network',
    },
    until: { nl: 'zolang de partner meedoet', en: 'as long as the partner takes part' },
  },
]
