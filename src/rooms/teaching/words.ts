// Sentences about teachers that several pages share.
import { plainDate } from '../../platform/dates.ts'
import type { Lang } from '../../ui/view.ts'
import { type Away, dayParts, type Hour, type Teacher } from '../teachers/door.ts'
import { texts } from './texts.ts'

/** 'gast: oplichting via de telefoon', 'docent' */
export const kindOf = ({ kind, about }: Pick<Teacher, 'kind' | 'about'>, lang: Lang): string =>
  [texts[lang].kinds[kind], about].filter(Boolean).join(': ')

/** '22 december 2026 tot en met 4 januari 2027', or the one day. */
export const awayDays = ({ fromOn, untilOn }: Omit<Away, 'id'>, lang: Lang): string =>
  fromOn === untilOn
    ? plainDate(fromOn, lang)
    : texts[lang].times.span(plainDate(fromOn, lang), plainDate(untilOn, lang))

/** 'dinsdag ochtend, middag · donderdag avond'; when nothing was said: not known. */
export function hoursInWords(hours: readonly Hour[], lang: Lang): string {
  const t = texts[lang].times
  const days = t.days.flatMap((name, at) => {
    const parts = dayParts.filter((part) =>
      hours.some((one) => one.weekday === at + 1 && one.part === part),
    )
    return parts.length === 0 ? [] : [`${name} ${parts.map((part) => t.parts[part]).join(', ')}`]
  })
  return days.join(' · ') || t.none
}
