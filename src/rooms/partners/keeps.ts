import type { Keep } from '../../platform/keeps.ts'
import { eraseOldInvitations } from './join/store.ts'

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
  {
    table: 'invitation, joining',
    holds: {
      nl: 'uitnodigingen met het adres waar ze heen gingen, en wie er een aanneemt tot de code is ingevuld',
      en: 'invitations with the address they went to, and who accepts one until the code is filled in',
    },
    personal: { nl: 'naam en e-mailadres', en: 'name and e-mail address' },
    ground: 'legitimate-interest',
    why: { nl: 'om iemand te kunnen uitnodigen', en: 'to be able to invite someone' },
    until: {
      nl: 'tot de uitnodiging is gebruikt, hoogstens twee weken',
      en: 'until it is used, two weeks at most',
    },
    erase: eraseOldInvitations,
  },
  {
    table: 'network, network_municipality, organisation, partnership, term',
    holds: {
      nl: 'netwerken, organisaties en hun instellingen',
      en: 'networks, organisations and their settings',
    },
    personal: null,
    ground: 'nothing-personal',
    why: { nl: 'om te weten wie er meedoet', en: 'to know who takes part' },
    until: { nl: 'zolang het netwerk bestaat', en: 'as long as the network exists' },
  },
]
