// Courses as residents meet them: the page of one, and enrolling.
import { join } from 'node:path'
import type { Sql } from 'postgres'
import { paths } from '../src/paths.ts'
import type { Keys } from '../src/platform/crypto.ts'
import type { Case } from './cases.ts'
import { byStranger, visitorAddress } from './people.ts'

type Course = { id: string; slug: string }

/** A resident reads about one course, in any state that residents see; each request another one. */
export async function course(sql: Sql): Promise<Case> {
  const courses = await sql<Course[]>`
    select c.id, n.slug from course c join network n on n.id = c.network_id
    where c.state <> 'planned'
    order by md5(c.id::text)`
  return {
    name: 'One course (HTML)',
    bar: 0.3,
    status: 200,
    // One of the seven finds the street of the place.
    limits: { statements: 7, pageKb: 20 },
    ask: (n) => {
      const { id, slug } = courses[n % courses.length] ?? { id: '', slug: '' }
      return { method: 'GET', path: paths.courses.show({ slug, lang: 'nl' }, id) }
    },
  }
}

/** A resident enrols and leaves a mail address; each request somebody else, in another course that has place. */
export async function enrolling(sql: Sql, keys: Keys): Promise<Case> {
  const courses = await sql<Course[]>`
    select c.id, n.slug from course c join network n on n.id = c.network_id
    where c.state = 'open' and c.last_place > 0
    order by md5(c.id::text)`
  let people = 0
  return {
    name: 'Enrol in a course',
    bar: 0.35,
    status: 303,
    ask: (n) => {
      const { id, slug } = courses[n % courses.length] ?? { id: '', slug: '' }
      const person = people++
      return {
        method: 'POST',
        path: paths.enrolment.enrol({ slug, lang: 'nl' }, id),
        // Sixteen visitors at a time, and after a hundred forms another sixteen: fewer than one may send in a quarter.
        from: visitorAddress((person % 16) + 16 * Math.floor(person / 1600)),
        ...byStranger(keys, formOf(person, 'email')),
      }
    },
    reset: async () => {
      await sql.file(join(import.meta.dirname, 'data', 'reset-enrolments.sql'))
    },
  }
}

/** The form of the public page as somebody fills it in: with a mail address, a phone number, or neither. */
export const formOf = (person: number, reach: 'email' | 'phone' | 'none') => ({
  name: `Inwoner ${person}`,
  phone: reach === 'phone' ? `06${String(person).padStart(8, '0')}` : '',
  email: reach === 'email' ? `inwoner${person}@post.example` : '',
  language: 'nl',
  wishes: 'Ik wil leren hoe ik zelf iets regel bij de gemeente.',
  consent: 'ja',
})
