import type { Keep } from '../../platform/keeps.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'measurement',
    holds: {
      nl: 'hoe vaak elk antwoord is gegeven bij de meting van een cursus; geen antwoord apart',
      en: 'how often each answer was given in the measurement of a course; no answer apart',
    },
    personal: null,
    ground: 'nothing-personal',
    why: { nl: 'om te weten of een cursus helpt', en: 'to know whether a course helps' },
    until: {
      nl: 'tot twee weken na de laatste les; daarna gaan de antwoorden eruit en blijft alleen hun aantal',
      en: 'until two weeks after the last lesson; then the answers go out and only their number stays',
    },
  },
  {
    table: 'effect_waiting',
    holds: {
      nl: 'hetzelfde van een cursus die voorbij is en wacht tot er 10 antwoorden bij elkaar zijn; niemand kan het inzien',
      en: 'the same of a course that is over and waits until there are 10 answers together; nobody can see it',
    },
    personal: null,
    ground: 'nothing-personal',
    why: { nl: 'om alleen samen te tellen', en: 'to count only together' },
    until: {
      nl: 'tot de cursus met andere in een bundel gaat',
      en: 'until the course goes into a batch with others',
    },
  },
]
