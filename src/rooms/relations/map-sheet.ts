// The lines of the map as rows of a spreadsheet.
import type { Lang } from '../../paths.ts'
import type { Column } from '../../platform/sheets.ts'
import type { Network } from './look.ts'
import { lineKey, referralsByLine } from './rules.ts'
import { texts } from './texts.ts'

type Row = ReturnType<typeof lineRows>[number]

export const lineColumns = (lang: Lang): Column<Row>[] =>
  Object.entries(texts[lang].map.columns).map(([key, label]) => ({
    key: key as keyof Row,
    label,
    type: key === 'referrals' ? 'number' : 'text',
  }))

export function lineRows(lang: Lang, { relations, sent }: Network) {
  const { kinds, degrees } = texts[lang]
  const referrals = referralsByLine(sent)
  return relations.map((one) => ({
    from: one.from,
    to: one.to,
    kinds: one.kinds.map((kind) => kinds[kind]).join(', '),
    today: degrees[one.today],
    wanted: degrees[one.wanted],
    referrals: referrals.get(lineKey(one)) ?? 0,
    action: one.action,
  }))
}
