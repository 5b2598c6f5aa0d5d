// Programmes that exist in the Netherlands, with what their makers tell in public and nothing else: what is not known is
// absent, and stays empty until somebody who knows fills it in. Written down on 22 November 2026.
import type { ProgrammeFields } from './store.ts'

export const knownKeys = ['digisterker', 'digiveiliger', 'klik-en-tik', 'digivitaler'] as const
export type KnownKey = (typeof knownKeys)[number]
type Facts = Omit<ProgrammeFields, 'ownerId'>

const nothing: Facts = {
  name: '',
  edition: '',
  about: '',
  goals: [],
  funding: '',
  ...{ lessons: null, lessonMinutes: null, maximum: null },
  ...{ needsCertificate: false, needsWorkbook: false },
  materials: [],
  source: '',
}

const known: Record<KnownKey, Facts> = {
  digisterker: {
    ...nothing,
    name: 'Digisterker',
    about:
      'Cursus over zaken regelen met de overheid op internet, voor wie al een beetje met een computer kan werken. Het lesmateriaal heeft vijf modules; de docent stelt er een werkboek uit samen. Er is een module die u voor de eigen gemeente maakt.',
    goals: ['DigiD aanvragen, activeren en gebruiken', 'Informatie vinden', 'Iets aanvragen'],
    ...{ lessons: 4, lessonMinutes: 120, maximum: 8 },
    ...{ needsCertificate: true, needsWorkbook: true },
    materials: ['Werkboek, samen te stellen door de docent'],
    source:
      'Openbare nieuwsbrieven en vragen van de maker (digisterker.nl, 2022 tot 2025). Aantal lessen, duur en groep: zoals een regio ze geeft; andere regio’s doen het anders.',
  },
  digiveiliger: {
    ...nothing,
    name: 'DigiVeiliger',
    about:
      'Lesprogramma over digitale veiligheid, als cursus of als losse workshop. Partners zoals de politie of een bank kunnen meedoen als docent of gast.',
    source: 'Handreiking voor bibliotheken over samen een netwerk bouwen.',
  },
  'klik-en-tik': {
    ...nothing,
    name: 'Klik & Tik',
    about:
      'Oefenprogramma van Oefenen.nl om te leren werken met computer en internet. Iemand oefent in het eigen tempo; veel bibliotheken geven het als cursus van 8 tot 20 weken.',
    maximum: 6,
    materials: ['Oefenen.nl', 'Handleiding voor vrijwilligers bij het deel Veilig online'],
    source:
      'Openbare cijfers en pagina’s over bibliotheken en basisvaardigheden (2022). Een groep is ongeveer zes mensen.',
  },
  digivitaler: {
    ...nothing,
    name: 'DigiVitaler',
    about: 'Cursus over digitale zorg.',
    lessons: 3,
    source:
      'Openbare nieuwsbrief van digisterker.nl (2022). Drie lessen: zoals een regio ze geeft, na een cursus Digisterker.',
  },
}

/** What is known of a programme, for a partner that takes it over. */
export const factsKnown = (key: KnownKey): Facts => known[key]

/** Those that this network has not got yet, by name. */
export const knownBeside = (names: readonly string[]): KnownKey[] => {
  const have = new Set(names.map(plain))
  return knownKeys.filter((key) => !have.has(plain(known[key].name)))
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '')
