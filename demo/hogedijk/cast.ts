// Invented people. Their surnames are jokes about screens and water, so that nobody is meant.
import { raviTweestroom } from '../both-networks.ts'
import type { Person } from '../types.ts'

export const cast: Person[] = [
  {
    key: 'joris-inlogger',
    name: 'Joris Inlogger',
    email: 'joris@bibliotheek-hogedijk.example',
    memberships: [{ network: 'hogedijk', organisation: 'bibliotheek-hogedijk', role: 'desk' }],
    helpPoint: 'ido-veerkade',
  },
  {
    key: 'mies-swipestra',
    name: 'Mies Swipestra',
    email: 'mies@seniorweb-hogedijk.example',
    memberships: [{ network: 'hogedijk', organisation: 'seniorweb-hogedijk', role: 'desk' }],
    helpPoint: 'seniorweb-veerhuis',
  },
  {
    key: 'fatma-bladerdijk',
    name: 'Fatma Bladerdijk',
    email: 'fatma@bibliotheek-hogedijk.example',
    memberships: [
      { network: 'hogedijk', organisation: 'bibliotheek-hogedijk', role: 'coordinator' },
    ],
  },
  {
    key: 'lotte-kwelwater',
    name: 'Lotte Kwelwater',
    email: 'lotte@dijkendorp-hogedijk.example',
    memberships: [{ network: 'hogedijk', organisation: 'dijk-en-dorp', role: 'coordinator' }],
  },
  {
    key: 'henk-schermstra',
    name: 'Henk Schermstra',
    email: 'henk@seniorweb-hogedijk.example',
    memberships: [{ network: 'hogedijk', organisation: 'seniorweb-hogedijk', role: 'coordinator' }],
  },
  {
    key: 'elif-dijkpoort',
    name: 'Elif Dijkpoort',
    email: 'elif@bibliotheek-hogedijk.example',
    memberships: [{ network: 'hogedijk', organisation: 'bibliotheek-hogedijk', role: 'lead' }],
  },
  {
    key: 'bram-sleutelsluis',
    name: 'Bram Sleutelsluis',
    email: 'bram@gemeente-hogedijk.example',
    memberships: [{ network: 'hogedijk', organisation: 'gemeente-hogedijk', role: 'admin' }],
  },
  raviTweestroom,
]
