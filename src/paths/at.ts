// What every address is made of.

export type Lang = 'nl' | 'en'
/** Where a visitor is: the network's slug and the language of the page. */
export type At = { slug: string; lang: Lang }
export type Query = Record<string, string | readonly string[] | number | boolean | undefined>

/** Where a network's addresses begin. */
export const base = ({ slug, lang }: At) => `${lang === 'en' ? '/en' : ''}/${slug}`
export const root = (lang: Lang) => (lang === 'en' ? '/en' : '')

/** Adds a query to an address; what is empty is left out, lists become repeated keys. */
export function withQuery(address: string, query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== undefined && one !== '' && one !== false)
      .map((one) => [key, one === true ? 'ja' : String(one)]),
  )
  return pairs.length === 0 ? address : `${address}?${new URLSearchParams(pairs)}`
}
