// Believable teachers, for tests and the demo.
import { randomUUID } from 'node:crypto'
import type { SampleTeacher } from './fill-store.ts'
import type { Teacher } from './store.ts'

export const sampleTeacher = (
  changes: Partial<SampleTeacher> & Pick<SampleTeacher, 'organisationId'>,
): Required<SampleTeacher> => ({
  id: randomUUID(),
  kind: 'teacher',
  name: 'Tineke Toets',
  about: '',
  email: 'tineke@post.example',
  ...{ certificates: [], hours: [], away: [] },
  ...changes,
})

/** The same as it comes out of the database: for pages. */
export const seenTeacher = (changes: Partial<Teacher> = {}): Teacher => ({
  ...sampleTeacher({ organisationId: '00000000-0000-4000-8000-000000000002' }),
  id: '00000000-0000-4000-8000-000000000020',
  organisationName: 'Bibliotheek Lindemeer',
  organisationKind: 'library',
  until: null,
  version: 1,
  ...{ certificates: [], hours: [], away: [] },
  ...changes,
})
