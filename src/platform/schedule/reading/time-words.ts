// Reads clock times: "10-12 u", "van 14 tot 16 uur", "tussen 9:00 en 12:00", "om half tien", "tot 20.00".
import type { DayPart } from '../../dates.ts'
import { clockOf, exact } from './clock.ts'
import type { Clock, Found, Part, Times } from './parts.ts'
import { partOfWord, type Token } from './tokens.ts'

/** A span, only a start ("vanaf 13 uur", "14:00") or only an end ("tot 20.00"). */
export function timesAt(tokens: Token[], i: number, before: Part[]): Found {
  const first = tokens[i] as Token
  if (first.kind === 'always')
    return found({ opens: exact(0), closes: exact(24 * 60), always: true }, i + 1)
  const lead = leads.includes(first.kind) ? first.kind : undefined
  const opens = clockAt(tokens, lead ? i + 1 : i)
  if (!opens) return undefined
  if (lead === 'until')
    return opens.clock.how === 'bare' ? undefined : found({ closes: opens.clock }, opens.next)
  const joint = tokens[opens.next]
  const joins =
    joint && (joints.includes(joint.kind) || (lead === 'between' && joint.kind === 'list'))
  const closes = joins ? clockAt(tokens, opens.next + 1) : undefined
  if (closes) return spanOf(tokens, i, lead, opens, closes, before)
  if (opens.clock.how === 'bare' && lead !== 'at') return undefined
  return found({ opens: opens.clock, ...hint(opens.part) }, opens.next)
}

const leads = ['from', 'van', 'between', 'at', 'until']
const joints = ['dash', 'until', 'thru']
/** After these a range of numbers counts something else than hours. */
const counted =
  /^(personen|mensen|deelnemers|plaatsen|plekken|euro|jaar|jarigen|keer|maal|weken|maanden|lessen|bijeenkomsten|dagdelen|x)$/

type At = { clock: Clock; part: DayPart | undefined; next: number }

function spanOf(
  tokens: Token[],
  i: number,
  lead: string | undefined,
  opens: At,
  closes: At,
  before: Part[],
): Found {
  const bare = opens.clock.how === 'bare' && closes.clock.how === 'bare'
  const after = tokens[closes.next]
  if (bare && (counted.test(after?.text ?? '') || !isHours(tokens, i, lead, closes, before)))
    return undefined
  const part = closes.part ?? opens.part
  return found({ opens: opens.clock, closes: closes.clock, ...hint(part) }, closes.next)
}

/** "1-2" alone is not a time: there must be a day or a word beside it that makes it one. */
function isHours(
  tokens: Token[],
  i: number,
  lead: string | undefined,
  closes: At,
  before: Part[],
): boolean {
  if (lead !== undefined || tokens[closes.next - 1]?.kind === 'unit') return true
  if (before.some(({ is }) => is === 'times')) return true
  if (['days', 'rhythm', 'prose'].includes(before.at(-1)?.is ?? '')) return true
  const beside = [
    ...tokens.slice(Math.max(0, i - 4), i),
    ...tokens.slice(closes.next, closes.next + 2),
  ]
  return beside.some(({ kind }) => kind.startsWith('week-') || makesHours.includes(kind))
}

const makesHours = ['day', 'part', 'ofmonth', 'break', 'closed', 'time', 'date', 'dmy', 'iso']

function clockAt(tokens: Token[], i: number): At | undefined {
  const token = tokens[i]
  if (token?.kind !== 'time' && token?.kind !== 'number') return undefined
  const clock = clockOf(token.text, token.kind === 'number')
  if (!clock) return undefined
  let next = i + 1
  if (tokens[next]?.kind === 'unit') next += 1
  // Only "'s middags" says something about the time before it; "middag" may begin what follows.
  const behind = tokens[next]
  const part =
    behind?.kind === 'part' && /^'?s/.test(behind.text) ? partOfWord(behind.text) : undefined
  return { clock, part, next: part ? next + 1 : next }
}

const hint = (part: DayPart | undefined) => (part ? { part } : {})
const found = (times: Omit<Times, 'is'>, next: number): Found => ({
  read: { is: 'times', ...times },
  next,
})
