// Deeds on questions: each with its rule, its line in the log and its place in the tallies, all or nothing.
import { randomUUID } from 'node:crypto'
import { record } from '../../platform/audit.ts'
import { instantOf, localDate } from '../../platform/dates.ts'
import { tally } from '../../platform/tally.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Theme } from '../offers/door.ts'
import { asksBackground, receiversOf } from './around.ts'
import { answersOf, type Noting } from './form.ts'
import type { Answers, HelpPoint, Question } from './model.ts'
import {
  type CorrectionStop,
  type Counted,
  countChanges,
  helpWith,
  isOpenOn,
  kindOf,
  mayNoteAt,
  pointToday,
  startAnswers,
  whatStopsCorrecting,
} from './rules.ts'
import {
  addPoint,
  addQuestion,
  changePoint,
  chosenPoint,
  helpPointsOf,
  lockLastCounted,
  type PointFacts,
  questionById,
  setUntil,
  writeQuestion,
} from './store.ts'

type Stop = CorrectionStop | 'gone' | 'no-point'
type Outcome = { done: true } | { done: false; because: Stop[] }
type Noted = { noted: true; id: string; visitId: string } | { noted: false; because: 'no-point' }

/** The help points of the own organisation, and the one where this person works today, if that is known. */
export async function seatOf(db: Db): Promise<{ points: HelpPoint[]; point?: HelpPoint }> {
  const [points, chosen] = await Promise.all([
    helpPointsOf(db, db.who.organisationId ?? ''),
    chosenPoint(db),
  ])
  const today = localDate(db.at)
  const open = points.filter((point) => isOpenOn(point, today))
  return { points: open, point: pointToday(open, chosen, today) }
}

/** The answers of a form that was filled in rightly; offers and partners that are not there any more fall away. */
export async function answersFrom(
  db: Db,
  slug: string,
  values: Noting,
  point: HelpPoint,
  before?: Question,
): Promise<Answers> {
  const [referred, asks] = await Promise.all([
    receiversOf(db, values),
    values.ageClass !== null && asksBackground(db, slug),
  ])
  return answersOf(values, { at: db.at, point, referred, asksBackground: asks, before })
}

/** Notes one question at a help point of the own organisation; `visitId` joins it to the same visitor's earlier ones. */
export async function noteQuestion(
  db: Db,
  point: HelpPoint,
  answers: Answers,
  about: { visitId?: string | null; isCounted?: boolean } = {},
): Promise<Noted> {
  if (!mayNoteAt(point, db.who, answers.askedOn)) return { noted: false, because: 'no-point' }
  const question: Question = {
    ...answers,
    id: randomUUID(),
    pointId: point.id,
    organisationId: point.organisationId,
    personId: db.who.personId,
    visitId: about.visitId ?? randomUUID(),
    isWarm: false,
    isCounted: about.isCounted ?? false,
    notedAt: db.at,
    changedAt: db.at,
    removedAt: null,
  }
  // Sent together: the connection carries them out in this order.
  await Promise.all([
    addQuestion(db, question),
    record(db, 'question.noted', question.id, traces(question)),
    recount(db, undefined, question),
  ])
  return { noted: true, id: question.id, visitId: question.visitId }
}

/** One tap in a busy hour: only the theme is known, the rest is as usual here. */
export async function countQuestion(db: Db, point: HelpPoint, theme: Theme): Promise<Noted> {
  const blank = {
    theme,
    kind: kindOf[theme],
    about: null,
    digid: null,
    help: [],
    referredOffers: [],
    referredOrganisations: [],
    result: 'unknown' as const,
    consentForm: false,
    ageClass: null,
    note: '',
    noteVouched: false,
  }
  const answers = { ...startAnswers(db.at, point), ...blank, duration: null }
  return noteQuestion(db, point, answers, { isCounted: true })
}

/** Takes back what this person counted last, today at this help point; returns what it was. */
export async function uncountLast(db: Db, pointId: string): Promise<Question | undefined> {
  const midnight = instantOf({ date: localDate(db.at), time: '00:00' })
  const last = await lockLastCounted(db, pointId, midnight)
  if (last) await change(db, last, { ...last, removedAt: db.at }, 'question.removed')
  return last
}

/** Puts other answers in place of these. */
export async function correctQuestion(
  db: Db,
  id: string,
  point: HelpPoint,
  answers: Answers,
): Promise<Outcome> {
  if (!mayNoteAt(point, db.who, answers.askedOn)) return { done: false, because: ['no-point'] }
  return changed(db, id, 'question.corrected', (before) => ({
    ...before,
    ...answers,
    pointId: point.id,
    // Once the rest is filled in, it is an ordinary question.
    isCounted: before.isCounted && answers.help.length === 0,
  }))
}

/** Removing twice is as good as once; it can be brought back until the nightly erasure. */
export const removeQuestion = (db: Db, id: string): Promise<Outcome> =>
  changed(db, id, 'question.removed', (before) =>
    before.removedAt ? before : { ...before, removedAt: db.at },
  )

export const restoreQuestion = (db: Db, id: string): Promise<Outcome> =>
  changed(db, id, 'question.restored', (before) => ({ ...before, removedAt: null }))

/** A cold referral: the visitor was told to go there. `offerId` says which offer of that organisation. */
export const referCold = (
  db: Db,
  id: string,
  to: { organisationId: string; offerId: string | null },
): Promise<Outcome> =>
  changed(db, id, 'question.referred', (before) => ({
    ...before,
    referredOrganisations: withOne(before.referredOrganisations, to.organisationId),
    referredOffers: withOne(before.referredOffers, to.offerId),
    help: helpWith(before.help, true),
  }))

/** The referrals room sent a warm referral from this question; false when the question is not there for us. */
export async function noteWarmReferral(db: Db, id: string): Promise<boolean> {
  const before = await questionById(db, id, true)
  if (!before || before.removedAt) return false
  const after = { ...before, isWarm: true, help: helpWith(before.help, true) }
  if (!isSame(before, after)) await change(db, before, after, 'question.referred-warm')
  return true
}

/** Adds or changes a help point, and writes down who did; returns its id. */
export async function keepPoint(db: Db, facts: PointFacts, id?: string): Promise<string> {
  const key = id ?? randomUUID()
  if (id) await changePoint(db, id, facts)
  else await addPoint(db, key, facts)
  await record(db, id ? 'help-point.changed' : 'help-point.added', key, { name: facts.name })
  return key
}

/** Ends a help point after a day, or opens it again. */
export async function endPoint(db: Db, id: string, until: string | null): Promise<void> {
  const isChanged = await setUntil(db, id, until)
  if (isChanged) await record(db, until ? 'help-point.ended' : 'help-point.reopened', id, { until })
}

async function changed(
  db: Db,
  id: string,
  what: string,
  next: (before: Question) => Question,
): Promise<Outcome> {
  const before = await questionById(db, id, true)
  const isGone = before?.removedAt && what !== 'question.removed' && what !== 'question.restored'
  if (!before || isGone) return { done: false, because: ['gone'] }
  const stops = whatStopsCorrecting(before, db.who, localDate(db.at))
  if (stops.length > 0) return { done: false, because: stops }
  const after = next(before)
  if (!isSame(before, after)) await change(db, before, after, what)
  return { done: true }
}

async function change(db: Db, before: Question, after: Question, what: string): Promise<void> {
  await Promise.all([
    writeQuestion(db, after),
    record(db, what, before.id, traces(after)),
    recount(db, before, after),
  ])
}

async function recount(db: Db, before: Counted | undefined, after: Counted): Promise<void> {
  const changes = countChanges(before, after)
  await Promise.all(changes.map(({ measure, day, about, n }) => tally(db, measure, about, n, day)))
}

/** What the log says about a question: no note, nothing of the visitor; that someone vouched for the note is in it. */
const traces = ({ theme, pointId, askedOn, noteVouched }: Question) => ({
  theme,
  point: pointId,
  day: askedOn,
  ...(noteVouched ? { noteVouched } : {}),
})

const withOne = (list: readonly string[], one: string | null): string[] =>
  one === null || list.includes(one) ? [...list] : [...list, one]

const isSame = (before: Question, after: Question): boolean =>
  JSON.stringify(before) === JSON.stringify(after)
