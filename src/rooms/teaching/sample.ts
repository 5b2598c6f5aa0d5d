// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import type { Planned, Programme } from '../courses/door.ts'
import type { Teacher } from '../teachers/door.ts'
import { certificatePage } from './certificate-pages.ts'
import { lessonPage } from './lesson-pages.ts'
import { teachersPage } from './list-pages.ts'
import { linkedPage, oldLinkPage, ownPage } from './own-pages.ts'
import { namesApart } from './rules.ts'
import { teacherPage } from './teacher-pages.ts'

const today = '2026-11-23'
const id = (n: number) => `00000000-0000-4000-8000-0000000000${n}`
const programme: Programme = {
  id: id(30),
  ownerId: id(31),
  name: 'Digisterker',
  edition: '',
  about: '',
  goals: ['DigiD aanvragen en gebruiken'],
  funding: '',
  ...{ lessons: 4, lessonMinutes: 120, maximum: 8 },
  ...{ needsCertificate: true, needsWorkbook: true },
  materials: ['Werkboek', 'https://materiaal.example/les-1'],
  ...{ source: '', version: 1 },
}
const ineke: Teacher = {
  id: id(32),
  organisationId: id(31),
  organisationName: 'Bibliotheek Lindemeer',
  organisationKind: 'library',
  kind: 'teacher',
  name: 'Ineke Muisman',
  about: '',
  email: 'ineke@bibliotheek-lindemeer.example',
  ...{ until: null, version: 1 },
  certificates: [{ programmeId: id(30), issuedOn: '2025-01-01', expiresOn: '2027-01-06' }],
  hours: [
    { weekday: 2, part: 'morning' },
    { weekday: 4, part: 'evening' },
  ],
  away: [{ id: id(33), fromOn: '2026-12-21', untilOn: '2027-01-04' }],
}
const guus: Teacher = {
  ...ineke,
  ...{ id: id(34), name: 'Guus Kluisman', kind: 'guest', about: 'veilig bankieren' },
  ...{ organisationName: 'Polderbank', organisationKind: 'bank', email: null },
  ...{ certificates: [], hours: [], away: [] },
}
const lesson: Planned = {
  ...{ id: id(35), courseId: id(36), heldOn: '2026-12-01', starts: '10:00', ends: '12:00' },
  ...{ room: 'Zaal 1', cancelledAt: null, cancelWhy: '', sequence: 0, was: null },
  ...{ title: 'Zelf regelen met DigiD', internalTitle: '', programmeId: id(30) },
  ...{ way: 'place', place: 'Bibliotheek Lindehof', organiserId: id(31), coOrganisers: [] },
  ...{ organiserName: 'Bibliotheek Lindemeer', state: 'open', seatsTaken: 7, maximum: 8 },
  ...{ sharesNames: true, courseVersion: 1, changedAt: new Date(0), teacherIds: [id(32)] },
}
const off: Planned = { ...lesson, id: id(37), heldOn: '2026-12-08', cancelledAt: new Date(0) }
const names = namesApart(['Aaltje Brink', 'Mevrouw de Vries', 'Wim Bos', 'Wim Dekker', ''])
const list = {
  people: names.map((name, at) => ({ name, enrolmentId: id(40 + at) })),
  noted: [{ enrolmentId: id(40), state: 'late' as const }],
}
const places = { lesson: () => '#', deed: () => '#', calendar: '#' }

export function teachingPages(view: View): Sample[] {
  const all = {
    ...{ teachers: [ineke, guus], programmes: [programme], today },
    owners: [{ id: id(31), name: 'Bibliotheek Lindemeer' }],
    nextOn: new Map([[ineke.id, '2026-12-01']]),
  }
  const one = {
    ...{ programmes: [programme], lessons: [lesson, off], today, isDone: false },
    ...{ link: undefined, mayKeep: true, mayMail: true, sheet: emptySheet },
  }
  const own = {
    ...{ lessons: [lesson, off], seated: new Map([[lesson.courseId, 6]]), today, places },
    ...{ isDone: false, sheet: emptySheet },
  }
  const sheet = {
    ...{ lesson, programme, home: '#', action: '#', colleagues: ['Guus Kluisman (Polderbank)'] },
    ...{ list, isLinked: false, stop: undefined, after: undefined },
    ...{ seated: 6, phone: '000-0000020' },
  }
  const wrong = withError(fresh({ name: '', kind: 'guest' }), 'name', 'required')
  return [
    { name: 'teachers', html: teachersPage(view, { ...all, sheet: emptySheet }) },
    {
      name: 'teachers, none, a wrong form',
      html: teachersPage(view, { ...all, teachers: [], sheet: wrong }),
    },
    { name: 'teacher, kept', html: teacherPage(view, { ...one, teacher: ineke }) },
    {
      name: 'teacher, read, stopped',
      html: teacherPage(view, {
        ...one,
        teacher: { ...guus, until: '2026-11-01' },
        ...{ mayKeep: false, lessons: [] },
      }),
    },
    {
      name: 'removing a certificate',
      html: certificatePage(view, { teacher: ineke, programme, lessons: [lesson] }),
    },
    {
      name: 'removing a certificate that no course asks',
      html: certificatePage(view, { teacher: ineke, programme, lessons: [] }),
    },
    { name: 'own lessons', html: ownPage(view, { ...own, teachers: [ineke] }) },
    { name: 'own lessons, no teacher', html: ownPage(view, { ...own, teachers: [], lessons: [] }) },
    {
      name: 'own lessons, by link',
      html: linkedPage(view, { ...own, teachers: [ineke], until: '2026-12-07' }),
    },
    {
      name: 'lesson, with names, before its start',
      html: lessonPage(view, { ...sheet, stop: 'early' }),
    },
    { name: 'lesson, noting who was there', html: lessonPage(view, sheet) },
    {
      name: 'lesson, by link, noted',
      html: lessonPage(view, { ...sheet, isLinked: true, after: 'saved' }),
    },
    {
      name: 'lesson, by link, called off meanwhile',
      html: lessonPage(view, { ...sheet, isLinked: true, stop: 'off', after: 'refused' }),
    },
    {
      name: 'lesson, by link, no names',
      html: lessonPage(view, { ...sheet, list: undefined, isLinked: true, stop: 'nameless' }),
    },
    ...(['old', 'ended', 'sent'] as const).map((state) => ({
      name: `teacher link, ${state}`,
      html: oldLinkPage(view, { state, ask: '#' }),
    })),
    {
      name: 'teacher link, old, a form in hand',
      html: oldLinkPage(view, { state: 'old', ask: '#', isUnsaved: true }),
    },
  ]
}
