// Initiatives and reasons in words, with the labels of the rooms that the facts come from.

import type { Lang } from '../../paths.ts'
import { contributionTexts } from '../contributions/door.ts'
import { offerTexts } from '../offers/door.ts'
import { relationTexts } from '../relations/door.ts'
import type { Kind, Reason } from './rules.ts'
import type { Initiative } from './store.ts'
import { texts } from './texts.ts'

export type Districts = readonly { code: string; name: string }[]

export const kindName = (kind: Kind, lang: Lang): string => contributionTexts[lang].kind[kind]
const districtName = (code: string, districts: Districts): string =>
  districts.find((one) => one.code === code)?.name ?? code

/** The same labels for the options of a form, a list of filters and the rows of a file. */
export function labelsOf(lang: Lang) {
  const { theme, targetGroup } = offerTexts[lang]
  const { kind, activity } = contributionTexts[lang]
  return { theme, targetGroup, kind, activity: activity as Record<string, string> }
}

export function whereOf({ areas, place }: Initiative, districts: Districts, lang: Lang): string {
  const names = areas.map((code) => districtName(code, districts))
  return [...names, place].filter(Boolean).join(', ') || texts[lang].everywhere
}

export function reasonInWords(reason: Reason, districts: Districts, lang: Lang): string {
  const { why } = texts[lang]
  const { theme, activity } = labelsOf(lang)
  const roles: Record<string, string> = relationTexts[lang].roles
  if (reason.why === 'gives') return why.gives(kindName(reason.kind, lang), reason.what)
  if (reason.why === 'role')
    return why.role(kindName(reason.kind, lang), roles[reason.role] ?? reason.role)
  if (reason.why === 'area') return why.area(districtName(reason.code, districts))
  if (reason.why === 'theme') return why.theme(theme[reason.theme])
  return why.activity(activity[String(reason.activity)] ?? '')
}
