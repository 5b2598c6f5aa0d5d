// POST /cursussen/:id/aanmelden: a resident enrols and leaves a mail address.
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { localDate } from '../../src/platform/dates.ts'
import { mayTry } from '../../src/platform/limits.ts'
import { endedBefore, rememberOnce } from '../../src/platform/once.ts'
import type { Db } from '../../src/platform/tenant.ts'
import { type Course, courseById } from '../../src/rooms/courses/door.ts'
import { enrol, personHash } from '../../src/rooms/enrolment/door.ts'
import { type Recorder, type Row, recordedAt } from './recorder.ts'
import { type Answer, anyone, within } from './visit.ts'

const [tries, seconds] = [120, 900]
const contact = {
  ...{ name: 'Inwoner', phone: null, email: 'inwoner@post.example', language: 'nl' },
  ...{ wishes: 'Ik wil leren hoe ik zelf iets regel.', needs: [] },
}

/** Transaction, whether it was done before, course beside tries, the enrolment with its letter and job, once. */
export async function openEnrolment(
  { record }: Recorder,
  network: string,
  id: string,
): Promise<Answer> {
  const who = { network }
  let known: Course | undefined
  let person = { hash: '', code: '' }
  const visitor = 'visitor'
  const found = await record({ ...who, id, ...triedBy(visitor, recordedAt) }, async (db) => {
    const asked = [courseById(db, id), mayTry(db, 'enrol', visitor, tries, seconds, db.at)] as const
    known = (await Promise.all(asked))[0]
  })
  const join = async (db: Db) => {
    const course = known as Course
    const result = await enrol(db, course, contact, { lang: 'nl', ledBy: null }, { baseUrl: '' })
    person = { hash: personHash(db, id, contact, ''), code: result.done ? result.code : '' }
  }
  const { organiserId, coOrganisers, programmeId, lastPlace, seatsTaken, maximum } = known as Course
  const organisers = { organiser_id: organiserId, co_organisers: coOrganisers }
  const row = { ...organisers, programme_id: programmeId, maximum }
  const stands = fromRow({ ...row, last_place: lastPlace, seats_taken: seatsTaken })
  const day = localDate(recordedAt)
  const joined = await record({ ...who, id, day, ...stands }, join, () => person)
  const [key, location] = [randomUUID(), '/keten-1/cursussen/aangemeld']
  const before = await record({ ...who, key }, (db) => endedBefore(db, key))
  const once = await record({ ...who, key, location }, (db) => rememberOnce(db, key, location))
  return (bare, asked) => {
    const them = anyone(bare, asked)
    const at = new Date()
    const here = { network: them.networkId, id: asked.id, key: asked.form.get('_once'), at }
    const code = randomBytes(6).toString('base64url')
    const ended = `/${asked.slug}/cursussen/aangemeld?bewijs=${code}`
    return within(bare.sql, them, async (tx) => {
      await before(tx, here)
      const [[course] = []] = await found(tx, { ...here, ...triedBy(asked.from, at) })
      const hash = randomBytes(32).toString('base64url')
      const today = at.toISOString().slice(0, 10)
      if (course) await joined(tx, { ...here, ...fromRow(course), day: today, hash, code })
      await once(tx, { ...here, location: ended })
      return { location: ended }
    })
  }
}

/** As platform/limits.ts counts. */
function triedBy(visitor: string, at: Date) {
  const window = seconds * 1000
  return {
    tries: createHash('sha256').update(`enrol\n${visitor}`).digest(),
    window: new Date(Math.floor(at.getTime() / window) * window),
  }
}

/** What somebody who gets a seat changes in the course as it was read, and what is counted of it. */
function fromRow(row: Row) {
  const { organiser_id, co_organisers, programme_id, last_place, seats_taken, maximum } = row
  return {
    organiser: organiser_id,
    readers: [organiser_id, ...(co_organisers as string[])],
    maximum,
    place: Number(last_place) + 1,
    seated: Number(seats_taken) + 1,
    enrolled: {
      organiser: organiser_id,
      ...(programme_id === null ? {} : { programme: programme_id }),
    },
  }
}
