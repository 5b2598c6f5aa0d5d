// Invented people. Their surnames are jokes about screens and water, so that nobody is meant.
import { raviTweestroom } from '../both-networks.ts'
import type { Person } from '../types.ts'

export const cast: Person[] = [
  {
    key: 'noor-toetsema',
    name: 'Noor Toetsema',
    email: 'noor@bibliotheek-lindemeer.example',
    memberships: [{ network: 'lindemeer', organisation: 'bibliotheek-lindemeer', role: 'desk' }],
    helpPoint: 'ido-lindehof',
  },
  {
    key: 'kees-printstra',
    name: 'Kees Printstra',
    email: 'kees@taalhuis-lindemeer.example',
    memberships: [{ network: 'lindemeer', organisation: 'taalhuis-lindemeer', role: 'desk' }],
    helpPoint: 'taalhuis-lindemeer-balie',
  },
  {
    key: 'samira-boekweid',
    name: 'Samira Boekweid',
    email: 'samira@bibliotheek-lindemeer.example',
    memberships: [
      { network: 'lindemeer', organisation: 'bibliotheek-lindemeer', role: 'coordinator' },
    ],
  },
  {
    key: 'youssef-brugwater',
    name: 'Youssef Brugwater',
    email: 'youssef@welzijn-lindemeer.example',
    memberships: [{ network: 'lindemeer', organisation: 'welzijn-lindemeer', role: 'coordinator' }],
  },
  {
    key: 'truus-muispad',
    name: 'Truus Muispad',
    email: 'truus@seniorweb-lindemeer.example',
    memberships: [
      { network: 'lindemeer', organisation: 'seniorweb-lindemeer', role: 'coordinator' },
    ],
  },
  {
    key: 'anouk-ketenveld',
    name: 'Anouk Ketenveld',
    email: 'anouk@gemeente-lindemeer.example',
    memberships: [{ network: 'lindemeer', organisation: 'gemeente-lindemeer', role: 'lead' }],
  },
  {
    key: 'daan-slotmeer',
    name: 'Daan Slotmeer',
    email: 'daan@gemeente-lindemeer.example',
    memberships: [{ network: 'lindemeer', organisation: 'gemeente-lindemeer', role: 'admin' }],
  },
  raviTweestroom,
]
