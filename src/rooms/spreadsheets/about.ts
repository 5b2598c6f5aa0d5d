// For whom, what it costs, how to get in, what to bring: read from the words in a row.

import { plain } from '../../platform/reading/plain.ts'
import type { Access, Cost, Kind, TargetGroup } from '../offers/door.ts'
import { type Remark, remark } from './remarks.ts'
import { accessWords, allOf, languageWords, targetWords } from './words.ts'

type Found<T> = { value: T; remarks: Remark[] }

const found = <T>(value: T, remarks: Remark[] = []): Found<T> => ({ value, remarks })

/** '3, 4', '3 en 4' and the 3.4 that a spreadsheet made of it; nothing when there are no digits. */
export function activitiesFrom(cell: string): Found<(1 | 2 | 3 | 4 | 5)[]> {
  const digits: string[] = cell.match(/\d+/g) ?? []
  const known = ([1, 2, 3, 4, 5] as const).filter((one) => digits.includes(String(one)))
  const strange = digits.filter((one) => !/^[1-5]$/.test(one))
  return found(known, strange.length > 0 ? [remark('activity-unknown', strange)] : [])
}

const moneyText = /€|\beuro\b|\d+[.,]\d\d\b|\bbetaald\b|\bfooi/i

/** The words are kept as well: 'gratis; werkboek € 13,50' is free under a condition. */
export function costFrom(cell: string): Found<{ cost: Cost; costText: string }> {
  const words = plain(cell)
  if (words === '') return found({ cost: 'unknown', costText: '' })
  const old = /\boude(re)?\b|\b(19|20)[01]\d\b|\b2020\b/.test(words)
    ? [remark('cost-old', cell)]
    : []
  if (/^\d+([.,]\d{1,2})?$/.test(cell)) return found(priceOf(Number(cell.replace(',', '.'))))
  if (/^(gratis|geen|nee|kosteloos|free|geen kosten|niets)$/.test(words)) {
    return found({ cost: 'free', costText: '' })
  }
  const isFree = /\b(gratis|kosteloos|geen kosten|free)\b/.test(words)
  const isPartly = moneyText.test(cell) || /\b(deels|meestal|soms|mits|alleen met)\b/.test(words)
  const isPaid = moneyText.test(cell) || /\btarief\b|\bkosten\b|\bper maand\b|\bpaid\b/.test(words)
  const cost = isFree ? (isPartly ? 'free-conditional' : 'free') : isPaid ? 'paid' : 'unknown'
  return found({ cost, costText: cell }, old)
}

function priceOf(euros: number): { cost: Cost; costText: string } {
  if (euros === 0) return { cost: 'free', costText: '' }
  return { cost: 'paid', costText: `€ ${euros.toFixed(2).replace('.', ',')}` }
}

/** How to get in: what the row says, completed with what its kind implies. */
export function accessFrom(cell: string, kindText: string, kind: Kind): Found<Access[]> {
  const told = allOf(accessWords, plain(cell)).filter(
    (one) => one !== 'walk-in' || kind !== 'helpline',
  )
  const implied = impliedAccess(plain(kindText), kind).filter(
    (one) => !told.includes(one) && !(one === 'walk-in' && told.includes('appointment')),
  )
  return found([...told, ...implied], implied.length > 0 ? [remark('access-derived', implied)] : [])
}

function impliedAccess(words: string, kind: Kind): Access[] {
  const implied: Access[] = []
  if (kind === 'helpline' || /\btelefonisch/.test(words)) implied.push('phone')
  if (kind === 'online' || /\bonline\b|\bop afstand\b/.test(words)) implied.push('online')
  if (/\baan huis\b|\bhuisbezoek\b/.test(words)) implied.push('home')
  if (/\binloop/.test(words)) implied.push('walk-in')
  return implied
}

type Audience = {
  audienceText: string
  targetGroups: TargetGroup[]
  minAge: number | null
  maxAge: number | null
  capacity: number | null
  bringText: string
}

/** Groups, ages and numbers out of the words for whom it is; what people must bring moves to its own field. */
export function audienceFrom(cell: string, language: string): Found<Audience> {
  const parts = cell.split(/\s*;\s*/)
  const isBring = (part: string) => /\bmeenemen\b|\bmeebrengen\b|\bnodig$/.test(plain(part))
  const bringText = parts.filter(isBring).join('; ')
  const audienceText = parts.filter((part) => !isBring(part)).join('; ')
  const targetGroups = allOf(targetWords, `${plain(audienceText)} ${plain(language)}`.trim())
  const { min, max } = agesIn(audienceText)
  const capacity = capacityIn(audienceText)
  const remarks: Remark[] = []
  if (targetGroups.length > 0) remarks.push(remark('targets-derived', targetGroups))
  if (min !== null || max !== null) remarks.push(remark('age-derived', `${min ?? 0}–${max ?? ''}`))
  if (capacity !== null) remarks.push(remark('capacity-derived', capacity))
  if (bringText !== '') remarks.push(remark('bring-derived', bringText))
  return found(
    { audienceText, targetGroups, minAge: min, maxAge: max, capacity, bringText },
    remarks,
  )
}

/** Ages as bounds: 'van 4 tot 18 jaar' ends at 17, '80+' has no end, 'veel 55-plussers' is no bound. */
export function agesIn(text: string): { min: number | null; max: number | null } {
  const words = text.toLowerCase().replace(/[–—]/g, '-')
  const until = /(?:van )?(\d{1,2}) tot (\d{1,2}) jaar/.exec(words)
  if (until) return bounds(Number(until[1]), Number(until[2]) - 1)
  const through = /(\d{1,2}) ?(?:-|t\/m|tot en met) ?(\d{1,2}) jaar/.exec(words)
  if (through) return bounds(Number(through[1]), Number(through[2]))
  const listed = /((?:\d{1,2}, ?)*\d{1,2}) of (\d{1,2}) jaar/.exec(words)
  if (listed) return bounds(Number(/\d+/.exec(listed[1] ?? '')?.[0]), Number(listed[2]))
  const from =
    /(?<!veel |vooral |meeste )\b(\d{2}) ?(?:\+|-?plus\b|-?plussers?\b)|vanaf (\d{1,2}) jaar/.exec(
      words,
    )
  if (from) return { min: Number(from[1] ?? from[2]), max: null }
  const below = /(?:tot|onder de) (\d{1,2})(?: jaar|\b)/.exec(words)
  return below ? { min: null, max: Number(below[1]) - 1 } : { min: null, max: null }
}

/** Ages that stand in columns of their own outrank what the words say; bounds that cross each other are none. */
export function agesFrom(min: string, max: string, words: Ages): Found<Ages> {
  const ages = { minAge: years(min) ?? words.minAge, maxAge: years(max) ?? words.maxAge }
  const isCrossed = ages.minAge !== null && ages.maxAge !== null && ages.minAge > ages.maxAge
  const isWrong = [min, max].some((cell) => cell !== '' && years(cell) === null)
  return isCrossed || isWrong
    ? found({ minAge: null, maxAge: null }, [remark('age-unclear', `${min} – ${max}`)])
    : found(ages)
}

type Ages = { minAge: number | null; maxAge: number | null }

function years(cell: string): number | null {
  const number = Number(/^(\d{1,3})( jaar)?$/.exec(cell.trim())?.[1] ?? Number.NaN)
  return number <= 120 ? number : null
}

const bounds = (min: number, max: number) => (min <= max ? { min, max } : { min: null, max: null })

/** 'max. 400', but not 'max. 20 minuten'. */
function capacityIn(text: string): number | null {
  const most = /\bmax(?:\.|imaal|imum)? ?(\d{1,5})\b(?! ?(min|uur|jaar|keer))/i.exec(text)
  return most ? Number(most[1]) : null
}

export function languagesFrom(cell: string): Found<string[]> {
  const languages = allOf(languageWords, plain(cell))
  const isUnknown = cell !== '' && languages.length === 0
  return found(languages, isUnknown ? [remark('language-unknown', cell)] : [])
}
