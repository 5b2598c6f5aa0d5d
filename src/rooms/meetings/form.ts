// The forms of this room: what may be typed in each.
import { z } from 'zod'
import { type Filled, rule, type Sheet, type Typed, withError } from '../../platform/form.ts'
import { hasBsn } from '../outcomes/door.ts'
import { attendances, itemKinds, kinds, repeats, replies, timesMax } from './rules.ts'
import type { Facts, Meeting } from './store.ts'

const facts = {
  title: rule.line(150),
  kind: rule.choice(kinds),
  day: rule.day(),
  starts: rule.time(),
  ends: rule.time(),
  place: rule.anyLine(300),
  link: rule.optionalUrl(),
}
export const planForm = z.object({
  ...facts,
  repeat: rule.choice(repeats),
  times: rule.optionalWhole(1, timesMax),
  organisations: z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat()),
    z.array(z.uuid('choice')),
  ),
})
export const editForm = z.object({ ...facts, version: rule.whole(1, 1_000_000) })

type SaidFacts = z.infer<z.ZodObject<typeof facts>>
export const factsOf = (said: SaidFacts): Facts => ({
  title: said.title,
  kind: said.kind,
  heldOn: said.day,
  starts: said.starts,
  ends: said.ends,
  place: said.place,
  link: said.link ?? '',
})

/** A meeting as it stands in the form. */
export const typedOf = (meeting: Meeting) => ({
  title: meeting.title,
  kind: meeting.kind,
  day: meeting.heldOn,
  starts: meeting.starts,
  ends: meeting.ends,
  place: meeting.place,
  link: meeting.link,
  version: String(meeting.version),
})

/** What only shows when the fields are looked at together. */
export function orderly<T extends { starts: string; ends: string }>(sheet: Filled<T>): Filled<T> {
  if (!sheet.ok || sheet.values.starts < sheet.values.ends) return sheet
  return { ok: false, typed: sheet.typed, errors: { ends: 'order' } }
}

export const inviteeForm = z.object({
  organisation: rule.optionalId(),
  organisationName: rule.anyLine(150),
  function: rule.anyLine(150),
  person: rule.optionalId(),
  email: rule.optionalEmail(),
})
export const replyForm = z.object({ reply: rule.choice(replies) })
export const attendanceAnswer = rule.optionalChoice(attendances)
export const cancelForm = z.object({ series: rule.check() })

const minutes = () => rule.whole(0, 480)
export const itemForm = z.object({
  item: rule.line(200),
  length: minutes(),
  kind: rule.choice(itemKinds),
})
export const orderForm = z.object({ do: rule.text(60) })
/** The proposals that were ticked, over all their groups. */
export const chosenIn = (typed: Typed): string[] =>
  Object.entries(typed).flatMap(([name, value]) =>
    name.startsWith('chosen-') ? [value ?? []].flat() : [],
  )

export const notesForm = z.object({
  notes: rule.optionalText(20_000),
  version: rule.whole(1, 1_000_000),
  do: rule.optionalChoice(['next']),
})
export const versionForm = z.object({ version: rule.whole(0, 1_000_000) })
export const reportForm = z.object({
  text: rule.text(100_000),
  version: rule.whole(0, 1_000_000),
})

/** The same sheet, with an error where someone typed a BSN. */
export function guarded(sheet: Sheet, field: string, today: string): Sheet {
  const text = String(sheet.typed[field] ?? '')
  return hasBsn(text, today) ? withError(sheet, field, 'personal-data') : sheet
}
