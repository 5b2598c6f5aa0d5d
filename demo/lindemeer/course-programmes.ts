// Programmes, of which only what their makers tell in public, and invented teachers of four partners.
import { addDays } from '../../src/platform/dates.ts'
import type { SampleCourses } from '../../src/rooms/courses/sample-store.ts'
import { idOf, organisationId } from '../ids.ts'
import { aims } from './course-aims.ts'

export const id = (...words: string[]) => idOf('course', ...words)
const library = 'bibliotheek-lindemeer'

export function programmes(): SampleCourses['programmes'] {
  const usual = {
    ...{ edition: '', funding: '', needsWorkbook: false, version: 1 },
    ...{ materials: [], source: '' },
  }
  return [
    {
      ...usual,
      id: id('programme', 'digisterker'),
      aims: aims.digisterker,
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
      aims: aims.digiveiliger,
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
      aims: aims.klikEnTik,
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
  const day = (n: number) => addDays(today, n)
  const of = (key: string, name: string, partner: string) => ({
    id: id('teacher', key),
    organisationId: organisationId(partner),
    name,
    email: `${key}@${partner}.example`,
    certificates: [],
  })
  const certificate = (programme: string, issued: number, expires: number | null) => ({
    programmeId: id('programme', programme),
    issuedOn: day(issued),
    expiresOn: expires === null ? null : day(expires),
  })
  const parts = (part: 'morning' | 'afternoon' | 'evening', ...weekdays: number[]) =>
    weekdays.map((weekday) => ({ weekday, part }))
  return [
    {
      ...of('ineke', 'Ineke Muisman', library),
      certificates: [certificate('digisterker', -700, 400)],
      hours: [...parts('morning', 1, 2, 3), ...parts('afternoon', 2), ...parts('evening', 4)],
    },
    {
      // Ends before the last course: that one can't open yet. The address is that of an account: 'Mijn lessen'.
      ...of('truus', 'Truus Muispad', 'seniorweb-lindemeer'),
      certificates: [certificate('digiveiliger', -690, 45)],
    },
    {
      ...of('omar', 'Omar Letterveld', 'taalhuis-lindemeer'),
      hours: parts('afternoon', 1, 2, 3, 4),
      away: [{ id: id('away', 'omar'), fromOn: day(8), untilOn: day(15) }],
    },
    {
      ...of('wijkagent', 'Femke Blauwweg', 'politie-lindemeer'),
      kind: 'guest',
      about: 'wat de politie doet bij oplichting',
      certificates: [certificate('digiveiliger', -200, null)],
    },
    {
      ...of('bankpunt', 'Guus Kluisman', 'polderbank'),
      kind: 'guest',
      about: 'veilig bankieren',
    },
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
