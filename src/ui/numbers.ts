/** Numbers as people in this language write them. */
import type { Lang, View } from './view.ts'

const writers: Record<Lang, Intl.NumberFormat> = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
}

export function shownNumber(view: Pick<View, 'lang'>, value: number): string {
  return writers[view.lang].format(value)
}
