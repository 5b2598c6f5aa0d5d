import { en } from './texts-en.ts'

export const nl = {
  move: {
    title: 'Les verplaatsen',
    now: (when: string) => `De les is nu op ${when}.`,
    save: 'Les verplaatsen',
  },
  add: {
    title: 'Les toevoegen',
    lead: 'Een les erbij in deze cursus. De andere lessen blijven zoals ze zijn.',
    instead: (when: string) =>
      `Deze les komt in plaats van die van ${when}. Dat staat ook in het bericht.`,
    save: 'Les toevoegen',
  },
  told: (mailed: number, called: number) =>
    `Iedereen met een plaats hoort het apart. Met een eigen e-mail: ${mailed}. Op de bellijst: ${called}.`,
  teachers: (names: string) =>
    `Docenten: ${names}. Zij krijgen hierover geen bericht van het programma. Overleg eerst. Hun eigen bladzijde en agenda kloppen daarna vanzelf.`,
  noTeacher: 'Er is geen docent bij deze les.',
  fields: {
    heldOn: {
      label: 'Dag',
      errors: {
        past: 'Dit moment is al voorbij. Kies een dag en een tijd die nog komen.',
        far: 'Dat is te ver weg. Kies een dag binnen drie jaar.',
        same: 'De les staat al op deze dag, deze tijd en in deze ruimte. Verander iets.',
        'before-opening':
          'Dit wordt de eerste les, maar aanmelden kan dan nog niet. Kies een latere dag, of verander bij de gegevens van de cursus de dag waarop aanmelden begint.',
        'before-closing':
          'Dit wordt de eerste les, maar aanmelden kan dan nog. Kies een latere dag, of laat bij de gegevens van de cursus het aanmelden eerder sluiten.',
        'before-release':
          'Dit wordt de eerste les, maar er zijn dan nog plaatsen gereserveerd voor een partner. Kies een latere dag, of geef die plaatsen eerst vrij bij Deelnemers.',
      },
    },
    starts: {
      label: 'Begint om',
      errors: { overlap: 'Op dat moment is er al een les van deze cursus.' },
    },
    ends: { label: 'Eindigt om', errors: { order: 'De les eindigt na het begin.' } },
    room: { label: 'Ruimte' },
    teachers: { label: 'Wie geeft deze les', errors: { choice: 'Kies docenten van deze cursus.' } },
    why: { label: 'Waarom', hint: 'Dit lezen de deelnemers. Noem geen namen.' },
  },
  stops: {
    over: 'Deze cursus is nog niet open, of is al voorbij. Zo kan de planning niet meer veranderen.',
    off: 'Deze les is afgezegd. Voeg een les toe in plaats daarvan.',
    begun: 'Deze les is al begonnen of geweest.',
    late: 'Een collega was u voor: de les is net veranderd. Kijk hoe het nu staat en bewaar opnieuw.',
  },
  toCourse: 'Terug naar de cursus',
  addInstead: 'Les toevoegen in plaats van deze',
  doubts: 'Let op, er is iets met de docent',
  uncertified: (name: string, day: string) =>
    `${name} heeft op ${day} geen certificaat dat geldt voor dit programma.`,
  anyway: 'Bewaart u nog een keer, dan blijft het zoals u het invulde.',
}

export { en }
export const texts = { nl, en }
