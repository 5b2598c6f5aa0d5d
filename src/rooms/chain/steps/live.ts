// What the system knows already of each step, asked from the rooms that know it.
import type { Lang } from '../../../paths.ts'
import { localDate } from '../../../platform/dates.ts'
import type { Db } from '../../../platform/tenant.ts'
import { shownNumber } from '../../../ui/numbers.ts'
import { countAgreements } from '../../agreements/door.ts'
import { aroundOf, matrixOf } from '../../contributions/door.ts'
import { helpPointsOf } from '../../desk/door.ts'
import { type Gap, linesOf, offersPerActivity } from '../../offers/door.ts'
import { relationsOf } from '../../relations/door.ts'
import { lastQuarters, type StepNumber, shownTotal } from '../rules.ts'
import { contactsOf, evidenceOf, goalsOf, questionsPerQuarter } from '../store.ts'
import { texts } from './texts.ts'

export type Known = {
  partners: number
  relations: number
  contacts: number
  municipalityOffers: number
  offers: number
  perActivity: Gap[]
  points: number
  goals: number
  agreements: number
  contributions: number
  /** Running or delivered ones. */
  running: number
  cells: { filled: number; all: number }
  /** Per activity. */
  given: Record<number, number>
  /** Of the last four whole quarters; null when too few to show. */
  questions: number | null
  evidence: Partial<Record<number, number>>
}

export async function knownNow(db: Db): Promise<Known> {
  const today = localDate(db.at)
  const [relations, contacts, perActivity, points, goals, quarters, evidence, around, agreements] =
    await Promise.all([
      relationsOf(db),
      contactsOf(db),
      offersPerActivity(db),
      helpPointsOf(db),
      goalsOf(db),
      questionsPerQuarter(db, lastQuarters(today)),
      evidenceOf(db),
      aroundOf(db),
      countAgreements(db),
    ])
  const { partners, contributions } = around
  const cells = matrixOf(around).rows.flatMap((row) => row.cells)
  const municipalities = partners.filter(({ kind }) => kind === 'municipality')
  const counts = await Promise.all(
    [null, ...municipalities.map(({ id }) => id)].map((id) => activeOffers(db, id)),
  )
  const [offers = 0, ...own] = counts
  return {
    partners: partners.length,
    relations: relations.length,
    contacts: contacts.length,
    municipalityOffers: own.reduce((sum, n) => sum + n, 0),
    offers,
    perActivity,
    points: points.filter(({ until }) => until === null || until >= today).length,
    goals: goals.length,
    agreements,
    contributions: contributions.length,
    running: contributions.filter(({ status }) => status === 'running' || status === 'delivered')
      .length,
    cells: { filled: cells.filter(({ isGap }) => !isGap).length, all: cells.length },
    given: Object.fromEntries(
      [1, 2, 3, 4, 5].map((activity) => [
        activity,
        contributions.filter((one) => (one.activities as readonly number[]).includes(activity))
          .length,
      ]),
    ),
    questions: shownTotal(quarters),
    evidence: Object.fromEntries(
      evidence.map(({ step }) => [step, evidence.filter((one) => one.step === step).length]),
    ),
  }
}

async function activeOffers(db: Db, organisationId: string | null): Promise<number> {
  const all = { text: '', kind: null, activity: null, isStale: false } as const
  const { total } = await linesOf(
    db,
    { ...all, organisationId, status: 'active' },
    { offset: 0, limit: 1 },
  )
  return total
}

/** What is known of one step, in sentences; empty when the system knows nothing of it yet. */
export function factsOfStep(lang: Lang, step: StepNumber, known: Known): string[] {
  const t = texts[lang].facts
  const { perActivity } = known
  const isKnown = known.questions !== null
  const questions = isKnown
    ? t.questions(shownNumber({ lang }, known.questions ?? 0))
    : t.questionsFew
  const ofStep: Record<StepNumber, string[]> = {
    1: [questions],
    2: [t.contacts(known.contacts), t.municipality(known.municipalityOffers)],
    3: [t.partners(known.partners), t.relations(known.relations)],
    4: [t.contributions(known.contributions), t.cells(known.cells.filled, known.cells.all)],
    5: [t.goals(known.goals), t.agreements(known.agreements)],
    6: [
      t.running(known.running),
      t.offers(known.offers),
      t.gaps(perActivity.filter(({ isGap }) => isGap).length),
      t.points(known.points),
    ],
    7: [questions],
    8: [t.awareness(perActivity.find(({ activity }) => activity === 4)?.offers ?? 0)],
    9: [],
  }
  const evidence = known.evidence[step] ?? 0
  return [...ofStep[step], ...(evidence > 0 ? [t.evidence(evidence)] : [])]
}
