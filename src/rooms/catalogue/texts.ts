import { en } from './texts-en.ts'

export const nl = {
  find: 'Zoek dichtbij',
  findLabel: 'Cursussen in de buurt',
  postcode: { label: 'Postcode of plaats' },
  unknownPlace: (text: string) =>
    `We weten niet waar ‘${text}’ is. U ziet alle cursussen. Probeer een postcode of een plaats in de buurt.`,
  level: 'Weet u niet wat u wilt leren? Kijk wat bij u past',
  count: (n: number) => (n === 1 ? '1 cursus' : `${n} cursussen`),
  away: (distance: string) => `${distance} bij u vandaan`,
  practise: 'Dit oefent u:',
  lessonMoved: 'Verplaatst:',
  lessonWas: (was: string) => `was ${was}`,
  goal: 'Waarvoor',
  place: { route: 'Route', access: 'Toegankelijkheid' },
  others: 'Bekijk de andere cursussen',
  noAccountOnline: 'U hebt geen account nodig. Wel een telefoonnummer of e-mailadres.',
  noneTitle: 'Er is nu geen cursus die past',
  noneText: 'Haal een keuze weg, of bel ons. Wij kijken samen wat er voor u is.',
  clear: 'Toon alle cursussen',
  chosen: 'U koos',
  remove: 'Haal weg:',
  filters: {
    label: 'Cursussen kiezen',
    show: 'Tonen',
    all: 'Alles',
    deel: 'Wanneer op de dag',
    taal: 'Taal van de les',
    niveau: 'Hoe moeilijk',
    start: 'Wanneer begint het',
    doel: 'Waarvoor',
    leren: 'Wat u wilt leren',
  },
  parts: { morning: '’s Ochtends', afternoon: '’s Middags', evening: '’s Avonds' },
  notYet: 'nog niet open',
  starts: { soon: 'Binnen vier weken', later: 'Later' },
}

export { en }
export const texts = { nl, en }
