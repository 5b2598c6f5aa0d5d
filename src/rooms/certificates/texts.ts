import { en } from './texts-en.ts'

export const nl = {
  title: 'Certificaten',
  lead: 'Een bewijs van deelname per deelnemer, als pdf om af te drukken of te mailen. Wij bewaren er niets van.',
  least: {
    label: 'Bij minstens zoveel lessen',
    show: 'Tonen',
    text: (lessons: number) => `Deze cursus heeft ${lessons} ${lessons === 1 ? 'les' : 'lessen'}.`,
  },
  list: 'Voor wie?',
  for: {
    label: 'Certificaat voor',
    errors: {
      required: 'Kies minstens één deelnemer, of typ een naam onder de lijst.',
      'too-many': 'Dat zijn er te veel in één keer. Kies er hoogstens 100.',
    },
  },
  name: (n: number) => `Naam van deelnemer ${n}`,
  nameErrors: {
    required: 'Vul een naam in, of zet het vinkje uit.',
  },
  nameLetters: (name: string) =>
    `“${name}” heeft letters die wij niet kunnen drukken. Vraag hoe de naam op een pas of paspoort staat, en schrijf hem zo, met de letters A tot en met Z.`,
  attended: (n: number, of: number) =>
    of === 1
      ? n === 1
        ? 'was bij de les'
        : 'was niet bij de les'
      : `bij ${n} van de ${of} lessen`,
  erased: 'De naam is gewist. U kunt hem zelf typen.',
  nobody: 'Niemand staat op de lijst. U kunt hieronder namen typen.',
  others: {
    label: 'Andere namen',
    hint: 'Eén naam per regel.',
    errors: {
      'too-long': 'Een naam mag hoogstens 80 letters hebben.',
    },
  },
  othersLetters: (names: string) =>
    `Hierin staan letters die wij niet kunnen drukken: ${names}. Schrijf de naam zoals op een pas of paspoort, met de letters A tot en met Z.`,
  lang: { label: 'Taal van het certificaat', options: { nl: 'Nederlands', en: 'Engels' } },
  make: 'Maak de certificaten',
  makeOthers: (n: number) =>
    n === 1 ? 'Maak alleen het andere certificaat' : `Maak alleen de ${n} andere certificaten`,
  only: 'Alleen deze',
  onlyFor: (n: number) => `: deelnemer ${n}`,
  heavy: 'Het maken lukte nu niet. Probeer het nog eens, of kies minder namen.',
  paper: {
    heading: 'Bewijs van deelname',
    over: 'Dit bewijs is voor',
    course: (title: string, programme: string) =>
      programme
        ? `Nam deel aan de cursus ${title} (${programme}).`
        : `Nam deel aan de cursus ${title}.`,
    lessons: (n: number, from: string, until: string) =>
      n === 1 ? `1 les, op ${from}.` : `${n} lessen, van ${from} tot en met ${until}.`,
    organisers: (names: string) => `Gegeven door ${names}.`,
    and: 'en',
    signature: (name: string) => `Handtekening namens ${name}`,
  },
}

export { en }
export const texts = { nl, en }
