// How two years of questions at the desks are spread. Invented, but in the order that public reports name:
// DigiD and devices first, benefits in the spring, 65 and over at the counter in the morning.
import type { HelpPointType, Theme } from './types.ts'

/** Pairs of a key and its weight; weights need not add up to anything. */
export type Weighted<K extends string = string> = readonly (readonly [K, number])[]

export const themes: Weighted<Theme> = [
  ['digid', 21],
  ['device', 18],
  ['benefits', 9],
  ['municipality', 8],
  ['care', 7],
  ['letters', 6],
  ['bank', 5],
  ['tax', 4],
  ['scam', 4],
  ['internet', 4],
  ['social', 3],
  ['income', 2.5],
  ['work', 2],
  ['driving', 2],
  ['pension', 1.5],
  ['housing', 1.5],
  ['language', 1.5],
  ['fines', 1],
  ['study', 1],
  ['other', 2],
]

/** Multiplier per month, January first; a theme that is not named is the same all year. */
export const season: Partial<Record<Theme, readonly number[]>> = {
  tax: [0.8, 1.4, 4.2, 4.6, 1.6, 0.7, 0.5, 0.5, 0.6, 0.5, 0.5, 0.6],
  benefits: [1.2, 1.3, 1.8, 2.1, 1.7, 1, 0.7, 0.7, 0.9, 1, 1.1, 1.4],
  care: [1.1, 0.9, 0.9, 0.9, 0.9, 0.9, 0.8, 0.8, 1, 1.1, 1.8, 2],
  study: [0.7, 0.7, 0.8, 0.9, 1.2, 1.6, 1.8, 2.2, 1.5, 0.7, 0.6, 0.5],
  municipality: [1, 0.9, 1, 1.1, 1.4, 1.5, 1.1, 0.9, 1, 0.9, 0.9, 0.8],
  scam: [1, 0.9, 0.9, 0.9, 1, 1, 1, 1, 1, 1.1, 1.6, 1.7],
  device: [1.5, 1.1, 1, 1, 0.9, 0.9, 0.8, 0.9, 1, 1, 1, 1.2],
}

/** What makes one desk unlike another: weights that replace the ones above. */
export const themesAt: Partial<Record<HelpPointType, Weighted<Theme>>> = {
  bank: [
    ['bank', 62],
    ['scam', 20],
    ['device', 12],
    ['digid', 3],
    ['other', 3],
  ],
  'language-house': [
    ['language', 34],
    ['letters', 26],
    ['device', 14],
    ['digid', 9],
    ['study', 6],
    ['municipality', 6],
    ['work', 5],
  ],
  seniorweb: [
    ['device', 46],
    ['internet', 14],
    ['social', 13],
    ['bank', 9],
    ['digid', 8],
    ['scam', 7],
    ['care', 3],
  ],
  'ido-youth': [
    ['study', 26],
    ['digid', 22],
    ['fines', 13],
    ['work', 12],
    ['benefits', 11],
    ['tax', 8],
    ['care', 8],
  ],
}

/** Monday first. */
export const weekdays = [1.1, 1.25, 1.05, 1.3, 0.9, 0.25, 0] as const
/** Holidays in summer and at the end of the year, a rush after new year. */
export const months = [1.15, 1, 1.2, 1.15, 0.95, 0.95, 0.6, 0.65, 1.1, 1.05, 1.1, 0.75] as const
/** Each year more than the one before. */
export const growthPerYear = 1.14

export const dayParts: Weighted<'morning' | 'afternoon' | 'evening'> = [
  ['morning', 52],
  ['afternoon', 43],
  ['evening', 5],
]
export const channels: Weighted<'walk-in' | 'appointment' | 'phone' | 'mobile'> = [
  ['walk-in', 71],
  ['appointment', 13],
  ['phone', 12],
  ['mobile', 4],
]
export const questionsPerVisitor: Weighted<'1' | '2' | '3'> = [
  ['1', 79],
  ['2', 16],
  ['3', 5],
]
export const durations: Weighted<'under-5' | '5-15' | '15-30' | 'over-30'> = [
  ['under-5', 22],
  ['5-15', 47],
  ['15-30', 23],
  ['over-30', 8],
]
export const results: Weighted<'solved' | 'partly' | 'not' | 'unknown'> = [
  ['solved', 68],
  ['partly', 19],
  ['not', 6],
  ['unknown', 7],
]

/** One question can get several kinds of help: the first is drawn from here, a second one time in four. */
export const helpGiven: Weighted<
  'explained' | 'coached' | 'practical' | 'course' | 'referred' | 'appointment' | 'failed'
> = [
  ['coached', 34],
  ['explained', 28],
  ['practical', 20],
  ['referred', 9],
  ['course', 5],
  ['appointment', 2],
  ['failed', 2],
]
export const secondHelpShare = 0.25

export const digidDetails: Weighted<
  'apply' | 'activate' | 'password' | 'app' | 'sms' | 'id-check' | 'authorise' | 'other'
> = [
  ['apply', 19],
  ['activate', 15],
  ['password', 24],
  ['app', 26],
  ['sms', 6],
  ['id-check', 5],
  ['authorise', 4],
  ['other', 1],
]

/** Which public service provider a question is about, where the theme tells; other themes name none. */
export const providers: Partial<Record<Theme, Weighted>> = {
  digid: [
    ['logius', 70],
    ['toeslagen', 12],
    ['municipality', 10],
    ['svb', 8],
  ],
  benefits: [
    ['toeslagen', 92],
    ['municipality', 8],
  ],
  tax: [
    ['belastingdienst', 88],
    ['municipality', 12],
  ],
  municipality: [['municipality', 100]],
  care: [
    ['care-insurer', 42],
    ['other', 34],
    ['cak', 14],
    ['ciz', 10],
  ],
  work: [['uwv', 100]],
  income: [
    ['uwv', 55],
    ['municipality', 45],
  ],
  pension: [['svb', 100]],
  driving: [
    ['cbr', 58],
    ['rdw', 42],
  ],
  fines: [['cjib', 100]],
  study: [['duo', 100]],
  housing: [
    ['other', 84],
    ['huurcommissie', 16],
  ],
  bank: [['bank', 100]],
  scam: [
    ['bank', 52],
    ['other', 48],
  ],
}
