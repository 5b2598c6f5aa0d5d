// Opening times as people write them, turned into schedules; what cannot be read is kept and said, never guessed.

import { saidIn } from './reading/clauses.ts'
import { combined } from './reading/combine.ts'
import { type Part, partsOf } from './reading/parts.ts'
import type { Place } from './reading/said.ts'
import { tokensOf } from './reading/tokens.ts'
import { type Exception, type Hours, type Remark, remarks, type Schedule } from './schedule.ts'

type Understood = {
  schedules: Schedule[]
  exceptions: Exception[]
  /** Undefined when nothing was said about it. */
  closedOnHolidays: boolean | undefined
  /** 'all': nothing left over, and every schedule has its times and days. */
  understood: 'all' | 'part' | 'none'
  /** Pieces of the text, as written, that no schedule was made of. */
  left: string[]
  remarks: Remark[]
}

/** Everything known about opening, from one text. Nothing said about holidays counts as closed, save for day and night. */
export function hoursFrom(written: string, today: string): Hours {
  const {
    schedules,
    exceptions,
    closedOnHolidays,
    understood,
    remarks: found,
  } = readWritten(written, today)
  const dayAndNight = schedules.some(
    (each) => each.byday.length === 7 && each.opensAt === '00:00' && each.closesAt === '00:00',
  )
  return {
    schedules,
    exceptions,
    closedOnHolidays: closedOnHolidays ?? !dayAndNight,
    written: written.slice(0, LONGEST),
    understood,
    remarks: found,
  }
}

/** `today` (YYYY-MM-DD) decides which year "3 maart" is in and whether a period is over. Reads 2000 characters. */
export function readWritten(written: string, today: string): Understood {
  const text = written.slice(0, LONGEST).normalize('NFC')
  const tokens = tokensOf(text)
  const parts = partsOf(tokens, today)
  const said = saidIn(text, parts)
  const { schedules, exceptions, unsure } = combined(said)
  const nothing = schedules.length + exceptions.length === 0
  const left = piecesOf(text, said.left)
  const explained =
    said.remarks.size > 0 && left.length === 0 && parts.every(({ is }) => is === 'token')
  if (nothing && !explained) addWhatIsMissing(said.remarks, parts)
  if (schedules.some((each) => !each.opensAt)) said.remarks.add('no-times')
  if (isOver(schedules, parts, today)) said.remarks.add('ended')
  return {
    schedules,
    exceptions,
    closedOnHolidays: said.closedOnHolidays,
    understood: nothing ? 'none' : left.length > 0 || unsure ? 'part' : 'all',
    left: nothing && !explained && text.trim() !== '' ? [text.trim()] : left,
    remarks: remarks.filter((remark) => said.remarks.has(remark)),
  }
}

const LONGEST = 2000

function addWhatIsMissing(found: Set<Remark>, parts: Part[]): void {
  if (!parts.some(({ is }) => is === 'days')) found.add('no-days')
  if (!parts.some(({ is }) => is === 'times')) found.add('no-times')
}

/** All of it lies before today; without schedules the period that was named decides. */
function isOver(schedules: Schedule[], parts: Part[], today: string): boolean {
  const ends =
    schedules.length > 0
      ? schedules.map(
          (each) => each.validTo ?? each.until ?? (each.freq === null ? each.dtstart : undefined),
        )
      : parts.flatMap((part) => {
          if (part.is === 'limits') return [part.to]
          return part.is === 'days' && part.dates.length > 0 ? part.dates : []
        })
  return ends.length > 0 && ends.every((end) => end !== undefined && end < today)
}

/** Places next to each other are one piece; punctuation around it falls away. */
function piecesOf(text: string, places: Place[]): string[] {
  const merged: Place[] = []
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && /^[\s,:;()./-]*$/.test(text.slice(last.end, start)))
      last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  const pieces = merged.map(({ start, end }) =>
    text.slice(start, end).replaceAll(/^[\s(:,;.]+|[\s):,;.]+$/g, ''),
  )
  return pieces.filter((piece) => piece !== '')
}
