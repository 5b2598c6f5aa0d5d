// Programmes, of which only what their makers tell in public, and invented teachers of four partners.
import { addDays } from '../../src/platform/dates.ts'
import type { SampleCourses } from '../../src/rooms/courses/fill-store.ts'
import { idOf, organisationId } from '../ids.ts'

export const id = (...words: string[]) => idOf('course', ...words)
const library = 'bibliotheek-lindemeer'

export function programmes(): SampleCourses['programmes'] {
  const usual = { edition: '', funding: '', needsWorkbook: false, version: 1 }
  return [
    {
      ...usual,
      id: id('programme', 'digisterker'),
      ownerId: organisationId(library),
      name: 'Digisterker',
      about:
        'Cursus over werken met de digitale overheid, voor wie al een beetje met een computer kan werken.',
      goals: [
        'DigiD aanvragen, activeren en gebruiken',
        'Informatie vinden en iets aanvragen bij de overheid',
        'Zaken regelen bij de eigen gemeente',
      ],
      needsWorkbook: true,
      lessons: 4,
      lessonMinutes: 120,
      maximum: 8,
      needsCertificate: true,
    },
    {
      ...usual,
      id: id('programme', 'digiveiliger'),
      ownerId: organisationId('seniorweb-lindemeer'),
      name: 'DigiVeiliger',
      about:
        'Cursus en workshops over veilig gebruik van internet. Vul zelf aan welke onderwerpen u behandelt.',
      goals: [],
      lessons: 3,
      lessonMinutes: 90,
      maximum: 12,
      needsCertificate: true,
    },
    {
      ...usual,
      id: id('programme', 'klik-en-tik'),
      ownerId: organisationId('taalhuis-lindemeer'),
      name: 'Klik & Tik',
      about:
        'Oefenprogramma van Oefenen.nl om te leren werken met computer en internet, met begeleiding in een groep.',
      goals: [],
      lessons: 8,
      lessonMinutes: 120,
      maximum: 6,
      needsCertificate: false,
    },
  ]
}

export function teachers(today: string): SampleCourses['teachers'] {
  const teacher = (
    key: string,
    name: string,
    of: string,
    certificates: [string, number, number | null][],
  ) => ({
    id: id('teacher', key),
    organisationId: organisationId(of),
    name,
    email: `${key}@${of}.example`,
    certificates: certificates.map(([programme, issued, expires]) => ({
      programmeId: id('programme', programme),
      issuedOn: addDays(today, issued),
      expiresOn: expires === null ? null : addDays(today, expires),
    })),
  })
  return [
    teacher('ineke', 'Ineke Muisman', library, [['digisterker', -700, 400]]),
    // Ends before the last course: that one can't open yet.
    teacher('truus', 'Truus Schermer', 'seniorweb-lindemeer', [['digiveiliger', -690, 45]]),
    teacher('omar', 'Omar Letterveld', 'taalhuis-lindemeer', []),
    teacher('wijkagent', 'Femke Blauwweg', 'politie-lindemeer', [['digiveiliger', -200, null]]),
  ]
}

export const abouts = {
  digisterker:
    'U leert wat u online kunt regelen bij de overheid. U oefent met DigiD. Stap voor stap, in een kleine groep.',
  digiveiliger:
    'U leert hoe u veilig blijft op internet. Neem gerust een bericht mee dat u niet vertrouwt.',
  'klik-en-tik': 'U leert werken met een computer en met internet. U oefent in uw eigen tempo.',
  own: 'U maakt foto’s met uw telefoon en stuurt ze naar iemand. Wij doen het samen.',
}
