import { en } from './texts-en.ts'

export const nl = {
  title: 'Wie was er?',
  lead: 'Laat leeg wat u niet weet.',
  everyone: 'Wie leeg is, was er',
  early: 'Deze les moet nog komen. U kunt wel noteren wie heeft afgebeld.',
  unknown: 'leeg',
  saved: 'Bewaard.',
  openCalls: (n: number) =>
    n === 1
      ? 'Eén persoon was er twee keer niet, zonder bericht. Die staat op de bellijst.'
      : `${n} mensen waren er twee keer niet, zonder bericht. Die staan op de bellijst.`,
  list: {
    title: 'Presentielijst',
    lead: 'Eén scherm voor de hele cursus. Tab gaat naar het volgende vak. Typ de eerste letter: w was er, k kwam later, a afgebeld, n niet gekomen.',
    name: 'Naam',
    cell: (name: string, day: string) => `${name}, ${day}`,
    print: 'Papieren lijst',
    none: 'Er is nog geen les die doorgaat.',
  },
  paper: {
    title: 'Presentielijst op papier',
    lead: 'Schrijf w (was er), k (kwam later), a (afgebeld) of n (niet gekomen). Typ de lijst daarna in, met dezelfde letters.',
    name: 'Naam',
    toScreen: 'Intypen',
  },
  nobody: 'Niemand doet mee aan deze cursus.',
  options: {
    present: 'was er',
    late: 'kwam later',
    told: 'afgebeld',
    absent: 'niet gekomen',
  },
  save: 'Bewaren',
}

export { en }
export const texts = { nl, en }
