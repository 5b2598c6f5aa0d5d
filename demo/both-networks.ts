// What belongs to both towns: one organisation that is a partner in two networks, and one person who works in both.
import type { Organisation, Person } from './types.ts'

export const tweedeScherm: Organisation = {
  key: 'stichting-tweede-scherm',
  name: 'Stichting Tweede Scherm',
  kind: 'volunteer-org',
  sector: 'social',
  about: {
    nl: 'Vrijwilligers knappen gebruikte laptops en tablets op. Ze gaan naar mensen die er zelf geen kunnen kopen.',
    en: 'Volunteers repair used laptops and tablets. They go to people who cannot buy one themselves.',
  },
  phone: '000-0000301',
  email: 'hallo@tweedescherm.example',
  website: 'https://tweedescherm.example',
}

export const raviTweestroom: Person = {
  key: 'ravi-tweestroom',
  name: 'Ravi Tweestroom',
  email: 'ravi@tweedescherm.example',
  memberships: [
    { network: 'lindemeer', organisation: 'stichting-tweede-scherm', role: 'coordinator' },
    { network: 'hogedijk', organisation: 'stichting-tweede-scherm', role: 'coordinator' },
  ],
}
