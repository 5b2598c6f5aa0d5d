// Places on the map and how to reach them: distances, Dutch postcodes and phone numbers, addresses to points.
import { z } from 'zod'
import type { Lang } from '../paths.ts'

/** Degrees, WGS 84. */
export type Point = { lat: number; lon: number }

type GeoPlace = Point & { name: string; kind: string; score: number }
type GeoFailure = 'timeout' | 'unreachable' | 'redirected' | 'refused' | 'too-large' | 'wrong-form'
type Geocoding = { found: GeoPlace[] } | { failed: GeoFailure }
/** Points that fit the words, best first; never throws. */
export type Geocoder = (words: string) => Promise<Geocoding>

/** Metres over the globe (haversine; within 0.5% of the ellipsoid). */
export function metresBetween(a: Point, b: Point): number {
  const [latA, latB] = [radians(a.lat), radians(b.lat)]
  const half =
    sin2((latB - latA) / 2) + Math.cos(latA) * Math.cos(latB) * sin2(radians(b.lon - a.lon) / 2)
  return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(half)))
}

/** '350 m', '800 m', '1,4 km', '12 km': to 50 m, from 500 m to 100 m, from 1 km to 100 m, from 10 km to 1 km. */
export function distanceInWords(metres: number, lang: Lang): string {
  const step = metres < 475 ? 50 : 100
  const short = Math.max(50, Math.round(metres / step) * step)
  if (short < 1000) return `${short} m`
  const km = metres < 9950 ? Math.round(metres / 100) / 10 : Math.round(metres / 1000)
  return `${lang === 'nl' ? String(km).replace('.', ',') : km} km`
}

/** '3011 AA', or '3011' when only the digits were given; undefined when it is no Dutch postcode. */
export function normalisePostcode(text: string): string | undefined {
  const found = /^([1-9]\d{3})(?:[\s.-]*([A-Z]{2}))?$/.exec(text.trim().toUpperCase())
  // SA, SD and SS are never given out.
  if (!found || /^S[ADS]$/.test(found[2] ?? '')) return undefined
  return found[2] ? `${found[1]} ${found[2]}` : found[1]
}

/** As people read it ('010 281 61 00', '06 12 34 56 78', '0800 1234', '14 010', '+3221234567'); undefined when it is none. */
export function normalisePhone(text: string): string | undefined {
  const digits = nationalDigits(text)
  if (digits === undefined) return undefined
  if (digits.startsWith('+') || digits.length === 3) return digits
  if (digits.startsWith('1')) return `${digits.slice(0, 2)} ${digits.slice(2)}`
  const prefix = digits.slice(0, prefixLength(digits))
  return [prefix, ...inGroups(digits.slice(prefix.length))].join(' ')
}

/** 'tel:+31102816100'; numbers that only exist here stay national ('tel:08001234'); undefined when it is no number. */
export function telLink(text: string): string | undefined {
  const digits = nationalDigits(text)
  if (digits === undefined) return undefined
  return `tel:${digits.length === 10 && digits.startsWith('0') ? `+31${digits.slice(1)}` : digits}`
}

/**
 * A client of the PDOK Locatieserver; `baseUrl` such as https://api.pdok.nl/bzk/locatieserver/search/v3_1.
 * What a visitor typed goes there, so it is off unless configured. One try: whoever waits is a person.
 */
export function geocoder(
  baseUrl: string,
  fetchImpl: typeof fetch = fetch,
  timeoutMs = 2000,
): Geocoder {
  return async (words) => {
    const asked = words
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
      .slice(0, 100)
    if (asked === '') return { found: [] }
    const address = new URL(`${baseUrl.replace(/\/+$/, '')}/free`)
    address.search = new URLSearchParams({
      q: asked,
      rows: '10',
      fl: 'weergavenaam,type,score,centroide_ll',
    }).toString()
    try {
      const signal = AbortSignal.timeout(timeoutMs)
      const answer = await fetchImpl(address, {
        redirect: 'manual',
        signal,
        headers: { Accept: 'application/json' },
      })
      return await read(answer)
    } catch (error) {
      return {
        failed: error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable',
      }
    }
  }
}

const EARTH_M = 6_371_009
const ANSWER_BYTES_MAX = 256 * 1024

const radians = (degree: number): number => (degree * Math.PI) / 180
const sin2 = (angle: number): number => Math.sin(angle) ** 2

// Area codes of three digits, mobile-like and business prefixes; every other area code has four.
const shortPrefix = /^0(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7[0-9]|8[2-8]|91|00)/

/** Digits as dialled inside the country, a foreign number with its +; undefined when it is no phone number. */
function nationalDigits(text: string): string | undefined {
  const bare = text.replace(/[\s.\-–—/()]/g, '')
  const digits = bare.replace(/^(?:\+|00)310?(?=[1-9]\d{8}$)/, '0').replace(/^00(?=[1-9])/, '+')
  const isOne =
    /^0(?:800|90[069])(?:\d{4}|\d{7})$/.test(digits) ||
    /^0(?!800|90[069])\d{9}$/.test(digits) ||
    /^(?:140\d{2,3}|11[023]|144|116\d{3})$/.test(digits) ||
    /^\+(?!31)[1-9]\d{6,14}$/.test(digits)
  return isOne ? digits : undefined
}

function prefixLength(digits: string): number {
  if (/^0(?:800|90[069])/.test(digits)) return 4
  if (digits.startsWith('06')) return 2
  return shortPrefix.test(digits) ? 3 : 4
}

/** Two by two, an odd number starts with three: 281 61 00. Four stay together: 1234. */
function inGroups(digits: string): string[] {
  if (digits.length <= 4) return [digits]
  const first = digits.length % 2 === 0 ? 2 : 3
  return [digits.slice(0, first), ...(digits.slice(first).match(/../g) ?? [])]
}

const envelope = z.object({ response: z.object({ docs: z.array(z.unknown()).max(100) }) })
const document = z.object({
  weergavenaam: z.string().min(1).max(300),
  type: z.string().max(50),
  score: z.number(),
  centroide_ll: z
    .string()
    .regex(/^POINT ?\(-?\d{1,3}(?:\.\d{1,20})? -?\d{1,2}(?:\.\d{1,20})?\)$/)
    .transform((text) =>
      text
        .slice(text.indexOf('(') + 1, -1)
        .split(' ')
        .map(Number),
    ),
})

async function read(answer: Response): Promise<Geocoding> {
  if (answer.status !== 200) {
    await answer.body?.cancel()
    const isRedirect =
      answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400)
    return { failed: isRedirect ? 'redirected' : 'refused' }
  }
  const text = await bodyOf(answer)
  if (text === undefined) return { failed: 'too-large' }
  const whole = envelope.safeParse(jsonOf(text))
  if (!whole.success) return { failed: 'wrong-form' }
  const { docs } = whole.data.response
  const found = docs.flatMap(placeOf).sort((a, b) => b.score - a.score)
  return docs.length > 0 && found.length === 0 ? { failed: 'wrong-form' } : { found }
}

/** One document without a point (some kinds have none) is left out; the others still count. */
function placeOf(doc: unknown): GeoPlace[] {
  const read = document.safeParse(doc)
  if (!read.success) return []
  const [lon = Number.NaN, lat = Number.NaN] = read.data.centroide_ll
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return []
  return [{ name: read.data.weergavenaam, kind: read.data.type, score: read.data.score, lat, lon }]
}

/** The body as text; undefined when it is larger than we want to hold. */
async function bodyOf(answer: Response): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length
    // Leaving the loop cancels the stream.
    if (bytes > ANSWER_BYTES_MAX) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
