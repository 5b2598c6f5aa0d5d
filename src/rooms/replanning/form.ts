import { z } from 'zod'
import { type Filled, rule, withError } from '../../platform/form.ts'

const slot = {
  heldOn: rule.day(),
  starts: rule.time(),
  ends: rule.time(),
  room: rule.anyLine(80),
  /** Participants read it. */
  why: rule.anyLine(300),
  /** Which doubts somebody saw and means to keep. */
  anyway: rule.anyText(4000),
}
/** `sequence`: the lesson as it was seen. */
export const moveForm = z.object({ ...slot, sequence: rule.whole(0, 1_000_000) })
export const addForm = z.object({
  ...slot,
  teachers: rule.ids(),
  /** The lesson that was called off, and instead of which this one comes. */
  replaces: rule.optionalId(),
})

/** Adds what the rules of single fields can't see: an end after its start. */
export const orderly = <T extends { starts: string; ends: string }>(sheet: Filled<T>): Filled<T> =>
  sheet.ok && sheet.values.ends <= sheet.values.starts
    ? (withError(sheet, 'ends', 'order') as Filled<T>)
    : sheet
