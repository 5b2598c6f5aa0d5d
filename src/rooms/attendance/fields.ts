// The fields of one lesson: a row of pills per person, by tap or by keyboard.
import type { Content } from '../../ui/markup.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { pickField } from '../../ui/parts/choice-field.ts'
import { fresh } from '../../ui/parts/field.ts'
import { hiddenField } from '../../ui/parts/form.ts'
import type { View } from '../../ui/view.ts'
import { cellName, heldName } from './form.ts'
import type { AttendanceState } from './rules.ts'
import { texts } from './texts.ts'

type Row = { enrolmentId: string; label: string }

/** Everybody on the list with what was noted about them, and the buttons that save it. */
export function attendanceFields(
  view: View,
  lessonId: string,
  rows: readonly Row[],
  noted: readonly { enrolmentId: string; state: AttendanceState }[],
): Content {
  const t = texts[view.lang]
  const fields = rows.map(({ enrolmentId, label }) => {
    const held = noted.find((one) => one.enrolmentId === enrolmentId)?.state ?? ''
    const name = cellName(lessonId, enrolmentId)
    return [
      hiddenField(heldName(lessonId, enrolmentId), held),
      pickField(
        view,
        fresh({ [name]: held }),
        name,
        { label, options: t.options },
        { optional: 'silent' },
      ),
    ]
  })
  const save = [button(t.save), button(t.everyone, { kind: 'second', name: 'allen', value: 'ja' })]
  return [fields, actions(save, true)]
}
