// Whether two offers are probably the same one: same place, and same organisation or phone, and nearly the same title.
import { plain } from '../../platform/reading/plain.ts'

type Comparable = {
  organisation: string
  title: string
  text: string
  phone: string
  place: string
}

/** Share of trigrams that two texts have in common, 0 to 1, as pg_trgm counts it. */
export function similarity(a: string, b: string): number {
  const [left, right] = [trigramsOf(a), trigramsOf(b)]
  if (left.size === 0 && right.size === 0) return 1
  let common = 0
  for (const one of left) if (right.has(one)) common++
  return common / (left.size + right.size - common)
}

/** `same`: probably one offer, twice. `like`: so near that someone should look. */
function likeness(a: Comparable, b: Comparable): 'same' | 'like' | undefined {
  if (a.place !== b.place) return undefined
  const isOwner = organisationKey(a.organisation) === organisationKey(b.organisation)
  const isPhone = a.phone !== '' && a.phone === b.phone
  if (!isOwner && !isPhone) return undefined
  const title = similarity(a.title, b.title)
  if (title < (isOwner ? 0.8 : 0.9)) return undefined
  const isText = a.text === '' || b.text === '' || similarity(a.text, b.text) >= 0.6
  return isText ? 'same' : 'like'
}

/** 'Stichting De Brug' and 'de brug' are one organisation. */
export function organisationKey(name: string): string {
  return plain(name).replace(/^((stichting|vereniging|de|het|een)\b ?)+(?=.)/, '')
}

type Placed = { name: string; street: string; number: string; city: string }

/** One word for where an offer is: an address, else a name in a town, else what it serves. */
export function placeKey(
  location: Placed | null,
  area: { national: boolean; areaText: string },
): string {
  if (!location) return area.national ? 'nationwide' : `in ${plain(area.areaText)}`
  const address = plain(`${location.street} ${location.number}`)
  return address === '' ? locationKey(location) : `${address} in ${plain(location.city)}`
}

export const locationKey = ({ name, city }: { name: string; city: string }): string =>
  `${plain(name)} @ ${plain(city)}`

/**
 * Looks up what resembles something, without comparing everything with everything: only what shares a place and an
 * organisation or a phone is compared, and of those at most `most`.
 */
export function lookalikes<T>(most = 300) {
  const shelves = new Map<string, { value: T; comparable: Comparable }[]>()
  return {
    add(value: T, comparable: Comparable) {
      for (const key of shelfKeys(comparable)) {
        const shelf = shelves.get(key) ?? []
        if (shelf.length < most) shelf.push({ value, comparable })
        shelves.set(key, shelf)
      }
    },
    find(comparable: Comparable): { value: T; likeness: 'same' | 'like' } | undefined {
      let like: T | undefined
      for (const key of shelfKeys(comparable)) {
        for (const one of shelves.get(key) ?? []) {
          const found = likeness(comparable, one.comparable)
          if (found === 'same') return { value: one.value, likeness: found }
          if (found === 'like') like ??= one.value
        }
      }
      return like === undefined ? undefined : { value: like, likeness: 'like' }
    },
  }
}

function shelfKeys({ organisation, phone, place }: Comparable): string[] {
  const owner = `${organisationKey(organisation)} | ${place}`
  return phone === '' ? [owner] : [owner, `${phone} | ${place}`]
}

const seen = new Map<string, Set<string>>()

function trigramsOf(text: string): Set<string> {
  const known = seen.get(text)
  if (known) return known
  const found = new Set<string>()
  for (const word of plain(text).split(' ')) {
    if (word === '') continue
    const padded = `  ${word} `
    for (let at = 0; at + 3 <= padded.length; at++) found.add(padded.slice(at, at + 3))
  }
  // A file compares the same titles over and over; a limit, because anyone may send a file.
  if (seen.size >= 5000) seen.clear()
  seen.set(text, found)
  return found
}
