import type { Lang } from '../../paths.ts'
import type { HsdsProblem } from './parse.ts'

export const nl = {
  required: 'ontbreekt',
  'id-not-uuid': 'is geen UUID',
  'not-text': 'is geen tekst',
  'not-a-number': 'is geen getal',
  'too-long': 'is te lang',
  'status-unknown': 'is geen status van HSDS',
  'location-type-unknown': 'is geen soort locatie van HSDS',
  'freq-unknown': 'is geen WEEKLY of MONTHLY',
  'not-found': 'wijst naar iets dat niet in het bestand staat',
  'no-schedule': 'is geen rooster dat kan kloppen',
  invalid: 'klopt niet',
}

export const en: typeof nl = {
  required: 'is missing',
  'id-not-uuid': 'is not a UUID',
  'not-text': 'is not text',
  'not-a-number': 'is not a number',
  'too-long': 'is too long',
  'status-unknown': 'is not a status of HSDS',
  'location-type-unknown': 'is not a kind of location of HSDS',
  'freq-unknown': 'is not WEEKLY or MONTHLY',
  'not-found': 'points at something that is not in the file',
  'no-schedule': 'is not a schedule that can be right',
  invalid: 'is not right',
}

const texts = { nl, en }

/** What is wrong with one entry of an HSDS file, as a sentence. */
export function hsdsProblemText({ table, entry, field, code }: HsdsProblem, lang: Lang): string {
  const where = field === '' ? `${table} ${entry}` : `${table} ${entry}, ${field}`
  const words: Record<string, string> = texts[lang]
  return `${where}: ${words[code] ?? texts[lang].invalid}`
}
