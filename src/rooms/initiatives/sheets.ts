// The register as rows of a spreadsheet: one line for each initiative.
import type { Column } from '../../platform/sheets.ts'
import type { View } from '../../ui/view.ts'
import type { Initiative, Match } from './store.ts'
import { texts } from './texts.ts'
import { type Districts, kindName, labelsOf, whereOf } from './words.ts'

type Row = ReturnType<typeof rowOf>

export const sheetColumns = ({ lang }: View): Column<Row>[] =>
  Object.entries(texts[lang].columns).map(([key, label]) => ({
    key: key as keyof Row,
    label,
    type: 'text',
  }))

export const sheetRows = (
  view: View,
  all: readonly Initiative[],
  around: { districts: Districts; matches: readonly Match[] },
): Row[] => all.map((one) => rowOf(view, one, around))

function rowOf(
  { lang }: View,
  one: Initiative,
  { districts, matches }: { districts: Districts; matches: readonly Match[] },
) {
  const t = texts[lang]
  const labels = labelsOf(lang)
  const listed = (all: readonly string[]) => all.join('; ')
  const connected = matches.filter(
    ({ initiativeId, status }) => initiativeId === one.id && status === 'connected',
  )
  return {
    title: one.title,
    owner: one.ownerName,
    where: whereOf(one, districts, lang),
    stage: t.stages[one.stage],
    needs: listed(one.needs.map((kind) => kindName(kind, lang))),
    connected: listed(connected.map(({ organisationName }) => organisationName)),
    what: one.what,
    targetGroups: listed(one.targetGroups.map((key) => labels.targetGroup[key])),
    themes: listed(one.themes.map((key) => labels.theme[key])),
    activities: listed(one.activities.map((key) => labels.activity[String(key)] ?? '')),
    needsText: one.needsText,
    offers: listed(one.offers.map((kind) => kindName(kind, lang))),
    offersText: one.offersText,
    contact: [one.contactFunction, one.contactMailbox].filter(Boolean).join(', '),
  }
}
