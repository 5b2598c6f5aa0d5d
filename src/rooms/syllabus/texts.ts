import { en } from './texts-en.ts'

export const nl = {
  title: 'Onderdelen en vaardigheden',
  titleOf: (name: string) => `Onderdelen van ${name}`,
  lead: 'Wat deelnemers leren, stap voor stap. Cursussen van dit programma nemen het over.',
  programmes: 'Programma’s',
  courses: 'Cursussen',
  none: 'Er staan nog geen onderdelen.',
  noneText: 'Voeg toe waar de lessen uit bestaan, met leerdoelen en vaardigheden.',
  goals: { label: 'Leerdoelen', hint: 'Eén per regel. Wat kan iemand na dit onderdeel?' },
  skills: { label: 'Vaardigheden' },
  part: { title: { label: 'Naam van het onderdeel' } },
  add: 'Onderdeel toevoegen',
  edit: 'Wijzigen',
  editOf: (title: string) => `Onderdeel ${title} wijzigen`,
  earlier: 'Eerder',
  earlierOf: (title: string) => `Onderdeel ${title} eerder zetten`,
  remove: 'Weghalen',
  removeOf: (title: string) => `Onderdeel ${title} weghalen`,
  save: 'Bewaren',
  saved: 'Bewaard.',
  clash: 'Iemand anders heeft dit programma net gewijzigd. Kijk wat er nu staat en bewaar opnieuw.',
  full: 'Een programma heeft hoogstens 30 onderdelen.',
  about: 'Over het programma',
  framework: {
    label: 'Naast welke versie gelegd',
    hint: 'De onderdelen zijn vergeleken met deze versie van het Europese raamwerk.',
  },
  noFramework: 'Nog niet vergeleken',
  goal: { label: 'Waarvoor', hint: 'Iets nieuws leren, bijhouden of er beter in worden.' },
  noGoal: 'Niet gezegd',
  areas: (framework: string) => `Wat het raakt in ${framework}`,
  areasNone: 'Kies vaardigheden bij een onderdeel. Dan staat hier welke gebieden u raakt.',
  basics: 'Basisvaardigheden',
  columns: { area: 'Gebied', skills: 'Vaardigheden' },
  course: {
    title: 'Wat deze cursus oefent',
    lead: 'Dit zien bewoners bij de cursus. Zij kunnen er ook op zoeken.',
    fromProgramme: (name: string) => `Kies niets: dan geldt wat bij het programma ${name} staat.`,
    without: 'Deze cursus hoort bij geen programma. Kies zelf wat hij oefent.',
    now: 'Nu geldt',
    nothing: 'nog niets',
  },
}

export { en }
export const texts = { nl, en }
