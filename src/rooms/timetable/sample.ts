// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet } from '../../platform/form.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { clashesIn, type Planned } from '../courses/door.ts'
import { feedsPage, ownFeedPage } from './feed-pages.ts'
import { timetablePage } from './pages.ts'
import type { Feed } from './store.ts'

const id = (n: number) => `00000000-0000-4000-8000-0000000000${n}`
const lesson: Planned = {
  ...{ id: id(40), courseId: id(41), heldOn: '2026-12-01', starts: '10:00', ends: '12:00' },
  ...{ room: 'Zaal 1', cancelledAt: null, cancelWhy: '', sequence: 0, was: null },
  ...{ title: 'Zelf regelen met DigiD', internalTitle: '', programmeId: null },
  ...{ way: 'place', place: 'Bibliotheek Lindehof', organiserId: id(42), coOrganisers: [] },
  ...{ organiserName: 'Bibliotheek Lindemeer', state: 'open', seatsTaken: 7, maximum: 8 },
  ...{ sharesNames: false, courseVersion: 1, changedAt: new Date(0), teacherIds: [] },
}
const lessons: Planned[] = [
  lesson,
  { ...lesson, id: id(43), title: 'Berichten sturen', starts: '11:00', state: 'planned' },
  { ...lesson, id: id(44), heldOn: '2026-12-08', cancelledAt: new Date(0) },
  { ...lesson, id: id(45), heldOn: '2026-12-09', way: 'online', place: 'met een link', room: '' },
]
const feed: Feed = {
  ...{ id: id(46), kind: 'place', organisationId: id(42), teacherId: null },
  ...{ place: 'Bibliotheek Lindehof', madeAt: new Date('2026-11-01T09:00:00Z') },
  ...{ revokedAt: null, lastReadAt: new Date('2026-11-22T09:00:00Z') },
}

export function timetablePages(view: View): Sample[] {
  const chosen = { month: '2026-12', week: undefined, partner: '', place: '', teacher: '' }
  const facts = {
    ...{ chosen, lessons, clashes: clashesIn(lessons, []) },
    partners: { [id(42)]: 'Bibliotheek Lindemeer' },
    places: { 'bibliotheek lindehof': 'Bibliotheek Lindehof' },
    teachers: {},
  }
  const feeds = {
    ...{ mayMake: true, sheet: emptySheet, isEnded: false },
    ...{ places: facts.places, teachers: { [id(47)]: 'Ineke Muisman' } },
  }
  const address = 'https://ketenwijzer.example/lindemeer/rooster/…/lessen.ics'
  const week = { ...facts, chosen: { ...chosen, week: '2026-12-07' }, lessons: lessons.slice(2) }
  return [
    { name: 'timetable, a month', html: timetablePage(view, facts) },
    { name: 'timetable, a week', html: timetablePage(view, { ...week, clashes: [] }) },
    { name: 'timetable, empty', html: timetablePage(view, { ...facts, lessons: [], clashes: [] }) },
    {
      name: 'feeds, one just made',
      html: feedsPage(view, {
        ...feeds,
        feeds: [{ ...feed, about: 'Lessen op plek Bibliotheek Lindehof' }],
        made: address,
      }),
    },
    {
      name: 'feeds, none',
      html: feedsPage(view, { ...feeds, feeds: [], mayMake: false, made: undefined }),
    },
    {
      name: 'own feed, by link',
      html: ownFeedPage(view, { made: address, home: '#', isLinked: true }),
    },
  ]
}
