// Deeds with teachers: who they are, their certificates, times and link, and telling of certificates that end.
import { paths } from '../../paths.ts'
import { record } from '../../platform/audit.ts'
import { hashToken, newToken } from '../../platform/crypto.ts'
import { localDate } from '../../platform/dates.ts'
import { later } from '../../platform/jobs.ts'
import { post } from '../../platform/mail.ts'
import { type Db, onBehalfOf } from '../../platform/tenant.ts'
import { programmesOf } from '../courses/door.ts'
import { coordinatorEmails, organisationsOf, ownNetwork, personById } from '../partners/door.ts'
import {
  actAsTeacher,
  addAway,
  addLink,
  changeTeacher,
  endLinks,
  type Hour,
  lastDayToAlert,
  linkByHash,
  linkDays,
  noteEndingTold,
  removeAway,
  saveHours,
  stateOfLink,
  type Teacher,
  type TeacherLink,
  teacherById,
  teachersOf,
  teachersWithEmail,
  untoldEndings,
} from '../teachers/door.ts'
import { type EndingLine, endingsLetter, linkLetter } from './mails.ts'

export type Held = {
  state: ReturnType<typeof stateOfLink>
  teacher: Teacher
  link: TeacherLink
}

/** Who holds this link. From here on the transaction is of this teacher, and of nobody who may be signed in. */
export async function teacherByLink(db: Db, token: string): Promise<Held | undefined> {
  const link = await linkByHash(db, hashToken(token))
  if (!link) return undefined
  await actAsTeacher(db, link.teacherId)
  const teacher = await teacherById(db, link.teacherId)
  if (!teacher) return undefined
  await onBehalfOf(db, teacher.organisationId)
  const isPartner = (await organisationsOf(db)).some(({ id }) => id === teacher.organisationId)
  const state = teacher.until === null && isPartner ? stateOfLink(link, db.at) : 'ended'
  return { state, teacher, link }
}

/** The teachers that whoever is signed in is: known by the address of the account. */
export async function ownTeachers(db: Db): Promise<Teacher[]> {
  const person = db.who.personId && (await personById(db, db.who.personId))
  if (!person) return []
  return (await teachersWithEmail(db, person.email)).filter(({ until }) => until === null)
}

/** Mails a new link to the mailbox that the partner gave; older links end. False without an address. */
export async function sendLink(db: Db, teacher: Teacher, baseUrl: string): Promise<boolean> {
  if (!teacher.email || teacher.until !== null) return false
  await endLinks(db, teacher.id)
  const token = newToken()
  const expiresAt = new Date(db.at.getTime() + linkDays * 86_400_000)
  await addLink(db, { teacherId: teacher.id, tokenHash: hashToken(token), expiresAt })
  const { slug } = await ownNetwork(db)
  const address = baseUrl + paths.teaching.link({ slug, lang: 'nl' }, token)
  const facts = { name: teacher.name, organisation: teacher.organisationName, address }
  await post(db, linkLetter(teacher.email, 'nl', facts))
  await record(db, 'teacher.link-sent', teacher.id)
  return true
}

export async function endLink(db: Db, teacher: Teacher): Promise<void> {
  if ((await endLinks(db, teacher.id)) === 0) return
  await record(db, 'teacher.link-ended', teacher.id)
  await later(db, 'teaching.shut-out', { id: teacher.id })
}

/** Somebody stops as teacher, or is back; false when somebody else changed them first. */
export async function stopOrReturn(
  db: Db,
  teacher: Teacher,
  version: number,
  stops: boolean,
): Promise<boolean> {
  const until = stops ? localDate(db.at) : null
  if (!(await changeTeacher(db, teacher.id, version, { until }))) return false
  if (stops) {
    await endLinks(db, teacher.id)
    await later(db, 'teaching.shut-out', { id: teacher.id })
  }
  await record(db, stops ? 'teacher.ended' : 'teacher.returned', teacher.id)
  return true
}

export async function keepHours(db: Db, teacherId: string, hours: readonly Hour[]): Promise<void> {
  await saveHours(db, teacherId, hours)
  await record(db, 'teacher.hours-changed', teacherId)
}

export async function noteAway(
  db: Db,
  teacherId: string,
  { fromOn, untilOn }: { fromOn: string; untilOn: string | null },
): Promise<void> {
  await addAway(db, teacherId, { fromOn, untilOn: untilOn ?? fromOn })
  await record(db, 'teacher.away-noted', teacherId)
}

export async function dropAway(db: Db, teacherId: string, id: string): Promise<boolean> {
  if (!(await removeAway(db, teacherId, id))) return false
  await record(db, 'teacher.away-dropped', teacherId)
  return true
}

/** Every day: mails of certificates that end within the months of the alert, each last day once. Gives how many. */
export async function tellOfEndings(db: Db, baseUrl: string): Promise<number> {
  const today = localDate(db.at)
  const endings = await untoldEndings(db, today, lastDayToAlert(today))
  if (endings.length === 0) return 0
  const [teachers, programmes, network] = await Promise.all([
    teachersOf(db),
    programmesOf(db),
    ownNetwork(db),
  ])
  const perPartner = new Map<string, EndingLine[]>()
  for (const { teacherId, programmeId, expiresOn } of endings) {
    const teacher = teachers.find(({ id }) => id === teacherId)
    const programme = programmes.find(({ id }) => id === programmeId)
    if (!teacher || !programme) continue
    const line = { name: teacher.name, programme: programme.name, expiresOn }
    for (const partner of new Set([teacher.organisationId, programme.ownerId]))
      perPartner.set(partner, [...(perPartner.get(partner) ?? []), line])
  }
  for (const [partner, lines] of perPartner)
    for (const to of await coordinatorEmails(db, partner))
      await post(db, endingsLetter(to, 'nl', { lines, baseUrl, slug: network.slug }))
  for (const one of endings) {
    await noteEndingTold(db, one)
    await record(db, 'teacher.ending-told', one.teacherId, { until: one.expiresOn })
  }
  return endings.length
}
