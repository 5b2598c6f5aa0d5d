// The fields of one lesson: a row of pills per person, by tap or by keyboard.
import { localDate } from '../../platform/dates.ts'
import { type Content, html } from '../../ui/markup.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { pickField } from '../../ui/parts/choice-field.ts'
import { fresh } from '../../ui/parts/field.ts'
import { hiddenField } from '../../ui/parts/form.ts'
import type { View } from '../../ui/view.ts'
import type { Lesson } from '../courses/door.ts'
import { cellName, heldName } from './form.ts'
import { type AttendanceState, hasCome, statesFor } from './rules.ts'
import { texts } from './texts.ts'

type Row = { enrolmentId: string; label: string }

/** Everybody on the list with what was noted about them, and the buttons that save it. */
export function attendanceFields(
  view: View,
  lesson: Pick<Lesson, 'id' | 'heldOn'>,
  rows: readonly Row[],
  noted: readonly { enrolmentId: string; state: AttendanceState }[],
): Content {
  const t = texts[view.lang]
  const today = localDate(view.today)
  const fields = rows.map(({ enrolmentId, label }) => {
    const held = noted.find((one) => one.enrolmentId === enrolmentId)?.state ?? ''
    const name = cellName(lesson.id, enrolmentId)
    return [
      hiddenField(heldName(lesson.id, enrolmentId), held),
      pickField(
        view,
        fresh({ [name]: held }),
        name,
        { label, options: optionsOf(view, held, statesFor(lesson, today)) },
        { optional: 'silent' },
      ),
    ]
  })
  const everyone = button(t.everyone, { kind: 'second', name: 'allen', value: 'ja' })
  return [
    !hasCome(lesson, today) && html`<p>${t.early}</p>`,
    fields,
    actions([button(t.save), hasCome(lesson, today) && everyone], true),
  ]
}

/** In two rows on a phone. */
const inOrder = ['present', 'absent', 'late', 'told'] as const satisfies readonly AttendanceState[]

/** What can be noted, what is noted already, and nothing: a wrong tap can be taken back. */
function optionsOf(view: View, held: string, states: readonly AttendanceState[]) {
  const t = texts[view.lang]
  const shown = inOrder.filter((one) => one === held || states.includes(one))
  return { ...Object.fromEntries(shown.map((one) => [one, t.options[one]])), '': t.unknown }
}
