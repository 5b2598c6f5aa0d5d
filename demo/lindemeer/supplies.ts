// Stock of two partners: a workbook of which too few are there, and laptops that go from course to course; one is at home with a participant.
import { addDays } from '../../src/platform/dates.ts'
import type { SampleSupply } from '../../src/rooms/supplies/fill-store.ts'
import { idOf, organisationId } from '../ids.ts'
import { id as courseId } from './course-programmes.ts'

const library = organisationId('bibliotheek-lindemeer')

export function suppliesOfLindemeer(today: string): SampleSupply[] {
  const at = (daysAgo: number) => new Date(`${addDays(today, -daysAgo)}T09:00:00Z`)
  return [
    {
      ...{ id: idOf('supply', 'workbook'), organisationId: library, kind: 'workbook' },
      ...{ programmeId: courseId('programme', 'digisterker'), name: 'druk 2026', reserve: 2 },
      moves: [
        { deed: 'received', count: 24, at: at(330) },
        { deed: 'handed-out', count: 8, courseId: courseId('ds-1'), at: at(310) },
        { deed: 'handed-out', count: 7, courseId: courseId('ds-3'), at: at(75) },
        { deed: 'written-off', count: 1, at: at(60) },
        { deed: 'handed-out', count: 6, courseId: courseId('ds-4'), at: at(10) },
        { deed: 'ordered', count: 5, at: at(3) },
      ],
    },
    {
      ...{ id: idOf('supply', 'laptop'), organisationId: library, kind: 'laptop' },
      ...{ programmeId: null, name: '', reserve: 1 },
      moves: [
        { deed: 'received', count: 10, at: at(320) },
        { deed: 'handed-out', count: 8, courseId: courseId('ds-3'), at: at(75) },
        { deed: 'returned', count: 7, courseId: courseId('ds-3'), at: at(50) },
        { deed: 'lost', count: 1, courseId: courseId('ds-3'), at: at(40) },
        { deed: 'handed-out', count: 1, courseId: courseId('ds-4'), at: at(9) },
      ],
    },
    {
      ...{ id: idOf('supply', 'tablet'), organisationId: organisationId('seniorweb-lindemeer') },
      ...{ kind: 'tablet', programmeId: null, name: '', reserve: 0 },
      moves: [{ deed: 'received', count: 12, at: at(200) }],
    },
  ]
}
