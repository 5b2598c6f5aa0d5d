import type { Lang } from '../../paths.ts'
import type { Supply } from './store.ts'
import { texts } from './texts.ts'

/** 'Werkboek Digisterker', 'Laptops (Lenovo)' */
export function nameOf(
  supply: Pick<Supply, 'kind' | 'programmeName' | 'name'>,
  lang: Lang,
): string {
  const kind = texts[lang].kinds[supply.kind]
  const base = supply.programmeName ? `${kind} ${supply.programmeName}` : kind
  return supply.name ? `${base} (${supply.name})` : base
}
