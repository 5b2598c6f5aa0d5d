// The forms of this room: what may be typed in each.
import { z } from 'zod'
import { type Filled, rule, type Sheet, type Typed, withError } from '../../platform/form.ts'
import { hasBsn } from '../outcomes/door.ts'
import {
  attendances,
  type BaseItem,
  baseItems,
  itemKinds,
  kinds,
  repeats,
  replies,
  scopes,
  timesMax,
} from './rules.ts'
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
  /** The meeting that this one is like. */
  base: rule.optionalId(),
  organisations: rule.ids(),
})
export const editForm = z.object({ ...facts, version: rule.whole(1, 1_000_000) })
/** The same of a series, with whom it is for, who is asked and what is always discussed. */
export const seriesForm = editForm.extend({
  scope: rule.choice(scopes),
  organisations: rule.ids(),
  agenda: rule.anyText(4000),
  // As it stood when the form was opened: what others did meanwhile is not undone by it.
  askedBefore: rule.anyText(8000),
  agendaBefore: rule.anyText(8000),
})
const linesMax = 40

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

/** The lines of an agenda, or which code is wrong about them. */
export function agendaIn(text: string): BaseItem[] | 'agenda' {
  const items = baseItems(text)
  const fits = items.every(({ title, minutes }) => title.length <= 200 && minutes <= 480)
  return fits && items.length <= linesMax ? items : 'agenda'
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
/** Whether a deed is for this meeting alone. */
export const seriesTick = z.object({ series: rule.check() })

const minutes = () => rule.whole(0, 480)
export const itemForm = z.object({
  item: rule.line(200),
  length: minutes(),
  kind: rule.choice(itemKinds),
  about: rule.anyLine(300),
  label: rule.anyLine(200),
})
/** What another page wants to be discussed. */
export const wishedItem = z.object({ about: rule.optionalText(300), label: rule.optionalText(200) })
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
