// Everything that one page of figures needs, asked for at once.
import type { Lang } from '../../paths.ts'
import { localDate } from '../../platform/dates.ts'
import type { Db } from '../../platform/tenant.ts'
import { helpPointsOf } from '../desk/door.ts'
import { takenIn } from '../merging/door.ts'
import {
  type Activity,
  isStale,
  type OfferLine,
  offersOfOrganisation,
  offersPerActivity,
} from '../offers/door.ts'
import { organisationById, organisationsOf, ownNetwork } from '../partners/door.ts'
import type { Choice } from './period.ts'
import { type Report, rangesFor, reportOf } from './report.ts'
import { scopeOf } from './rules.ts'
import type { Around } from './sheets.ts'
import { countedSince, countsIn } from './store.ts'

/** The report of a choice for whoever asks, and the names and offers around it. */
export async function figuresFor(
  db: Db,
  choice: Choice,
  lang: Lang,
): Promise<{ report: Report; around: Around }> {
  const own = scopeOf(db.who)
  const today = localDate(db.at)
  const [rows, since, network, organisations, points, gaps, offers] = await Promise.all([
    countsIn(db, rangesFor(choice), own),
    countedSince(db),
    ownNetwork(db),
    organisationsOf(db),
    helpPointsOf(db),
    offersPerActivity(db),
    offersOfOrganisation(db, own),
  ])
  const report = reportOf(rows, { choice, since, today, hasReceived: own !== null })
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  await addFormer(db, names, report)
  const nameOf = ({ name, nameEn }: { name: string; nameEn: string }) =>
    (lang === 'en' && nameEn) || name
  const active = offers.filter(({ status }) => status === 'active')
  const around = {
    lang,
    organisations: names,
    points: new Map(points.map((point) => [point.id, nameOf(point)])),
    organisation: own && (names.get(own) ?? ''),
    network: network.name,
    answeredInTimeDays: network.settings.answeredInTimeWorkingDays,
    gaps,
    own: own ? perActivity(active) : null,
    stale: active.filter((one) => isStale(one.checkedOn, one.promiseMonths, today)).length,
    takenIn: await takenIn(db),
  }
  return { report, around }
}

/** Names of organisations that left the network but are still counted. */
async function addFormer(db: Db, names: Map<string, string>, report: Report): Promise<void> {
  const { questions, sent, received } = report
  const counted = [...questions.named, ...sent.others, ...(received?.others ?? [])]
  const unknown = [...new Set(counted.map(({ key }) => key))].filter(
    (key) => key && !names.has(key),
  )
  const former = await Promise.all(unknown.map((id) => organisationById(db, id)))
  for (const one of former) if (one) names.set(one.id, one.name)
}

function perActivity(offers: readonly OfferLine[]): ReadonlyMap<Activity, number> {
  const counts = new Map<Activity, number>()
  for (const activity of offers.flatMap((one) => one.activities))
    counts.set(activity, (counts.get(activity) ?? 0) + 1)
  return counts
}
