export const nl = {
  title: 'Logboek',
  sub: 'Wie deed wat, voor welke organisatie, wanneer. Niemand kan hier iets wissen.',
  caption: 'Laatste regels',
  columns: {
    at: 'Wanneer',
    who: 'Wie',
    organisation: 'Organisatie',
    what: 'Wat',
    about: 'Waarover',
  },
  empty: 'Er is nog niets gebeurd.',
  system: 'het systeem',
  unknownAddress: (mark: string) => `onbekend adres ${mark}`,
  times: (n: number) => `${n} keer`,
  andMore: (first: string, n: number) => `${first} en nog ${n}`,
}

export const en: typeof nl = {
  title: 'Log',
  sub: 'Who did what, for which organisation, when. Nobody can erase anything here.',
  caption: 'Last lines',
  columns: { at: 'When', who: 'Who', organisation: 'Organisation', what: 'What', about: 'About' },
  empty: 'Nothing has happened yet.',
  system: 'the system',
  unknownAddress: (mark) => `unknown address ${mark}`,
  times: (n) => `${n} times`,
  andMore: (first, n) => `${first} and ${n} more`,
}

export const texts = { nl, en }
