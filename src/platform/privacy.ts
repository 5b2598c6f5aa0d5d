// The privacy guard: finds what looks like personal data in free text. It warns; a person decides (standards D8).
//
// Every repeat in a pattern is bounded or can't be entered twice: the time grows with the length of the text only.
import {
  ABROAD,
  bsnsIn,
  isBsn,
  isBsnAbroad,
  isCutUpBsn,
  PHONE_GAP,
  type Span,
  scatteredBsnsIn,
} from './bsn.ts'
import { isDate } from './dates.ts'

export type Kind =
  | 'bsn'
  | 'email'
  | 'phone'
  | 'iban'
  | 'birth-date'
  | 'password'
  | 'postcode-number'
export type Finding = { kind: Kind; start: number; end: number }

/**
 * What looks like personal data, in order of place, never overlapping. `today` is YYYY-MM-DD: a date of this or next
 * year is no birth date unless the text says so. A finding holds no value, so it may be logged.
 */
export function findPersonalData(text: string, today: string): Finding[] {
  const search: Search = { text: plain(text), findings: [] }
  for (const find of finders) find(search, today)
  return search.findings.sort((a, b) => a.start - b.start)
}

/** The text of a finding: only for the screen of the person who typed it. */
export const shown = (text: string, finding: Finding): string =>
  text.slice(finding.start, finding.end)

/** What has been explained is blanked out, so that the next finder does not see it. */
type Search = { text: string; findings: Finding[] }
type Find = (search: Search, today: string) => void

const finders: Find[] = [
  findPasswords,
  (search) => claim(search, 'email', matches(search.text, EMAIL)),
  (search) => claim(search, 'email', matches(search.text, SPELLED_EMAIL)),
  findIbans,
  (search, today) =>
    findDates(search, today, [YEAR_LAST, YEAR_FIRST, SPACED, MONTH_NAME, MONTH_FIRST]),
  (search) => claim(search, null, matches(search.text, YEARS)),
  (search) => claim(search, null, matches(search.text, HOURS)),
  (search) => claim(search, null, matches(search.text, AMOUNT, isNoBsn)),
  (search) => claim(search, null, matches(search.text, SERVICE_PHONE)),
  (search) => claim(search, 'bsn', matches(search.text, ABROAD, isBsnAbroad)),
  (search) => claim(search, 'phone', matches(search.text, PHONE)),
  (search, today) => findDates(search, today, [SHORT_YEAR, UNDIVIDED]),
  (search) => claim(search, 'postcode-number', matches(search.text, ADDRESS)),
  (search) => claim(search, 'bsn', bsnsIn(search.text)),
  (search) => claim(search, 'bsn', scatteredBsnsIn(search.text)),
]

/** Notes spans as findings (null: known to be harmless) and blanks them out; spans in order, overlaps are skipped. */
function claim(search: Search, kind: Kind | null, spans: Iterable<Span>): void {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of spans) {
    if (start < from) continue
    if (kind) search.findings.push({ kind, start, end })
    parts.push(search.text.slice(from, start), '\ufffc'.repeat(end - start))
    from = end
  }
  search.text = parts.join('') + search.text.slice(from)
}

const spanOf = (match: RegExpExecArray): Span => ({
  start: match.index,
  end: match.index + match[0].length,
})
const matches = (text: string, pattern: RegExp, counts = (_: string) => true): Span[] =>
  [...text.matchAll(pattern)].filter(([found]) => counts(found)).map(spanOf)
// Of a BSN nobody can say that it is none: so "€ 111222333" is no amount and "pin 111222333" no password.
const isNoBsn = (text: string): boolean => !/\d{9}/.test(text) || !isBsn(text.replace(/\D/g, ''))

/** Digits of other scripts, odd spaces and dashes as plain ones; one for one, so that places stay the same. */
const plain = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\t\u00a0\u00ad\u2000-\u200f\u202f\u2060\ufeff]/g, ' ')
    .replace(/[‐-―−]/g, '-')

const EMAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,128} ?@ ?(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu
const SPELLED_EMAIL =
  /(?<![\p{L}\p{N}._-])[\p{L}\p{N}._-]{1,64} {0,2}(?: at |@|\(at\)|\[at\]|apenstaart(?:je)?) {0,2}[\p{L}\p{N}-]{1,63} {0,2}(?:\.|punt|dot|\(dot\)|\[dot\]) {0,2}(?:nl|com|net|org|eu|be|de)(?![\p{L}\p{N}])/giu
const YEARS = /(?<![\d.,/-])(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d(?![\d/-])/g
const HOURS =
  /(?<![\d.,-])(?:[01]?\d|2[0-4])[.:][0-5]\d {0,2}(?:-|tot|t\/m|to) {0,2}(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d|[.-]\d)/g
const AMOUNT =
  /(?<![\d.])(?:(?:€|eur|euro) {0,2}\d[\d.]{0,14}(?:,(?:\d\d?|-))?|\d[\d.]{0,14}(?:,(?:\d\d|-)(?!\d)| {0,2}(?:euro|eur|€)))/gi
const SERVICE_PHONE = /(?<!\d)0(?:800|90[069])(?:(?:[ .-]{0,3}\d){7}|(?:[ .-]{0,3}\d){4})(?!\d)/g
const PHONE = new RegExp(
  [
    `(?:\\+|(?<!\\d)00)31${PHONE_GAP}(?:0${PHONE_GAP})?[1-9](?:${PHONE_GAP}\\d){8}(?!\\d)`,
    `(?:\\+ ?|(?<!\\d)00)[1-9]\\d(?:${PHONE_GAP}\\d){6,12}(?!\\d)`,
    `(?<![\\d+])06(?:${PHONE_GAP}\\d){8}(?!\\d|[.:]\\d)`,
    `(?<![\\d+])0[0-57-9]\\d(?:${PHONE_GAP}\\d){7}(?!\\d|[.:]\\d)`,
  ].join('|'),
  'g',
)
// Capitals or no space: "in 2026 en 12" is no address. House number after or before.
const ADDRESS =
  /(?<![\p{L}\p{N}])(?:[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})[ ,]{1,3}\d{1,5}|\d{1,5} ?[a-zA-Z]?,? {1,2}[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2}))(?![\p{L}\p{N}])/gu

const IBAN_LENGTHS = new Map(
  'AD24 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24 SM27 TR26 UA29'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
)

function findIbans(search: Search): void {
  const [valid, mistyped]: [Span[], Span[]] = [[], []]
  for (const match of search.text.matchAll(
    /(?<![\p{L}\p{N}])[A-Z]{2} ?\d\d(?=[ .-]{0,2}[A-Z\d])/giu,
  )) {
    const length = IBAN_LENGTHS.get(match[0].slice(0, 2).toUpperCase())
    if (length === undefined) continue
    const rest = new RegExp(`(?:[ .-]{0,2}[A-Z\\d]){${length - 4}}(?![\\p{L}\\p{N}])`, 'iuy')
    rest.lastIndex = match.index + match[0].length
    const tail = rest.exec(search.text)
    if (!tail) continue
    const span = { start: match.index, end: rest.lastIndex }
    const signs = search.text.slice(span.start, span.end).replace(/[ .-]/g, '').toUpperCase()
    if (isIban(signs)) valid.push(span)
    // The digits of a mistyped one are no phone number or BSN either.
    else if (/^NL\d\d[A-Z]{4}\d{10}$/.test(signs)) mistyped.push(span)
  }
  claim(search, 'iban', valid)
  claim(search, null, mistyped)
}

/** ISO 13616: the first four signs to the back, letters as 10–35, the rest by 97 is 1. */
function isIban(signs: string): boolean {
  let rest = 0
  for (const sign of signs.slice(4) + signs.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

const MONTHS = 'jan feb mrt|maa|mar apr mei|may jun jul aug sep okt|oct nov dec'.split(' ')
const MONTH =
  '(?<name>jan(?:uar[iy])?|feb(?:ruar[iy])?|mrt|maart|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ust(?:us)?)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const YEAR_LAST =
  /(?<!\d(?: ?[-/.] ?)?)(?<day>\d{1,2})(?<gap> ?[-/.] ?)(?<month>\d{1,2})\k<gap>(?<year>(?:19|20)\d\d)(?!\d| ?[-/.] ?\d)/g
const SPACED =
  /(?<!\d ?)(?<day>\d{1,2})(?<gap> )(?<month>\d{1,2}) (?<year>(?:19|20)\d\d)(?!\d| ?[-/. ] ?\d)/g
const YEAR_FIRST =
  /(?<!\d[-/.]?)(?<year>(?:19|20)\d\d)(?<gap>[-/.])(?<month>\d{1,2})\k<gap>(?<day>\d{1,2})(?![-/.]?\d)/g
const MONTH_NAME = new RegExp(
  `(?<!\\d)(?<day>\\d{1,2})(?:e|de|ste|st|nd|rd|th)?[ -]{1,2}(?:van |of )?${MONTH}[ -]{1,2}(?<year>'?\\d\\d(?:\\d\\d)?)(?!\\d)`,
  'giu',
)
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})${MONTH} {1,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?,? {1,2}(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  'giu',
)
const SHORT_YEAR =
  /(?<!\d[-/.]?)(?<day>\d{1,2})(?<gap>[-/.])(?<month>\d{1,2})\k<gap>(?<year>\d\d)(?![-/.]?\d)/g
const UNDIVIDED = /(?<!\d)(?<day>\d\d)(?<month>\d\d)(?<year>(?:19|20)\d\d)(?!\d)/g
const BIRTH =
  /(?<!\p{L})(?:geb(?:oren|oorte\p{L}{0,12}|dat\p{L}{0,6})?|born|birth(?:day|date)?|dob|verjaardag|jarig)(?!\p{L})\D{0,25}$/iu

/** Dates of birth become findings; other dates are blanked, since 12-11-2026 has eight digits too. */
function findDates(search: Search, today: string, patterns: RegExp[]): void {
  for (const pattern of patterns) {
    const spans: Record<'birth' | 'other' | 'unclear', Span[]> = {
      birth: [],
      other: [],
      unclear: [],
    }
    for (const match of search.text.matchAll(pattern)) {
      const saysSo = BIRTH.test(search.text.slice(Math.max(0, match.index - 40), match.index))
      spans[meaningOf(match, saysSo, today)].push(spanOf(match))
    }
    claim(search, 'birth-date', spans.birth)
    claim(search, null, spans.other)
  }
}

/** A birth date lies at most 120 years back; unclear is what may as well be hours or a number. */
function meaningOf(
  match: RegExpExecArray,
  saysSo: boolean,
  today: string,
): 'birth' | 'other' | 'unclear' {
  const { day = '', month, name, year = '', gap } = match.groups ?? {}
  const inYear = String(
    month ??
      MONTHS.findIndex((names) => names.includes((name ?? '').slice(0, 3).toLowerCase())) + 1,
  )
  const digits = year.replace("'", '')
  const dates = (digits.length === 4 ? [digits] : [`19${digits}`, `20${digits}`])
    .map((full) => `${full}-${inYear.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .filter(isDate)
  // Without the word, 10.12.14 and "3 maart 10" are more often hours than dates.
  const isClear = year.length === 2 ? /^\d\d[-/]\d\d[-/]\d\d$/.test(match[0]) : Boolean(gap ?? name)
  if (dates.length === 0 || !(isClear || saysSo)) return 'unclear'
  const thisYear = Number(today.slice(0, 4))
  const isPast = dates.some((date) => date <= today && thisYear - Number(date.slice(0, 4)) <= 120)
  const isOfNow = dates.some((date) => [thisYear, thisYear + 1].includes(Number(date.slice(0, 4))))
  return isPast && (saysSo || !isOfNow) ? 'birth' : 'other'
}

const SECRET = new RegExp(
  [
    '(?<!\\p{L})(?:(?<word>wachtwoord|paswoord|password)|(?<short>ww|pw)',
    '|(?<pin>pin(?: ?-?code)?|puk(?: ?-?code)?|(?:sms|beveiligings|herstel|koppel|verificatie|inlog|login|toegangs|activerings|activatie|digid)-?code)',
    '|(?<code>(?<!-)code))',
    '(?: {1,2}(?:van|voor|bij|op|in|de|het|zijn|haar|mijn|uw|digid|e?-?mail|wifi|tablet|telefoon|computer|laptop|bank|account|for|the)){0,3}',
    '(?<link> {0,2}(?:[:=]|->) {0,2}| {1,2}(?:is|was|wordt|luidt)(?: {1,2}(?:nu|dus|weer))?(?: {0,2}:)? {1,2}| {1,2})',
    '["\'“”‘’(]?(?=(?<secret>\\d(?: \\d){3,7}(?!\\S)|\\S{2,64}))',
  ].join(''),
  'giu',
)
const NO_SECRET =
  /^(?:vergeten|kwijt|verlopen|onbekend|opnieuw|nieuwe?|aanvragen|aangevraagd|ingesteld|instellen|hersteld?|herstellen|gewijzigd|wijzigen|veranderd|veranderen|geblokkeerd|reset(?:ten)?|gereset|fout|onjuist|juist|goed|niet|geen|wel|werkt|nodig|probleem|problemen|hulp|uitleg|uitgelegd|gelukt|mislukt|zelf|hoe|wat|kan|klant|bezoeker|mevrouw|meneer|forgotten|lost|unknown|digid|whatsapp|iphone|ipad|youtube|facebook)(?!\p{L})/iu

/** Passwords, pins and codes, with the word that gives them away. */
function findPasswords(search: Search): void {
  const spans: Span[] = []
  for (const match of search.text.matchAll(SECRET)) {
    const secret = (match.groups?.secret ?? '').replace(/[\s.,;:)"'”’]+$/u, '')
    if (looksSecret(match, secret)) {
      spans.push({ start: match.index, end: match.index + match[0].length + secret.length })
    }
  }
  claim(search, 'password', spans)
}

function looksSecret(match: RegExpExecArray, secret: string): boolean {
  const { word, short, pin, link = '' } = match.groups ?? {}
  if (NO_SECRET.test(secret) || !isNoBsn(secret) || isCutUpBsn(secret)) return false
  const isMixed = /\p{L}/u.test(secret) && /\d/.test(secret)
  const isDigits = /^[\d ]{4,15}$/.test(secret)
  const hasSign = /[@#$%^&*+=_~<>!?]/.test(secret) && secret.length >= 4
  const isBare = link.trim() === ''
  // 'WW' is unemployment benefit as well, and every form has some "code".
  if (pin !== undefined) return isDigits || (isMixed && secret.length >= 4)
  if (word === undefined && short === undefined) return isDigits && !isBare
  if (isBare) return isMixed && secret.length >= 6
  if (isMixed || hasSign || /\p{Ll}\p{Lu}/u.test(secret)) return true
  return (
    word !== undefined &&
    (isDigits || (secret.length >= 3 && (/[:=>]/.test(link) || /^\p{Lu}\p{Ll}/u.test(secret))))
  )
}
