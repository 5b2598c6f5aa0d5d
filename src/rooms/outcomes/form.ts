// The forms of decisions and action points: what may be typed in each.
import { z } from 'zod'
import { rule } from '../../platform/form.ts'
import { findPersonalData } from '../../platform/privacy.ts'
import { actionStatuses } from './rules.ts'

/** A BSN is refused wherever people can write freely. */
export const hasBsn = (text: string, today: string): boolean =>
  findPersonalData(text, today).some(({ kind }) => kind === 'bsn')

const version = () => rule.whole(1, 1_000_000)

export const decisionForm = z.object({ text: rule.text(2000) })
export const decisionEdit = decisionForm.extend({ version: version() })
export const versionForm = z.object({ version: version() })

export const actionForm = z.object({
  what: rule.line(500),
  organisation: rule.optionalId(),
  function: rule.anyLine(150),
  person: rule.optionalId(),
  due: rule.optionalDay(),
  about: rule.anyLine(300),
  label: rule.anyLine(200),
})
export const actionEdit = actionForm.extend({ version: version() })
export const statusForm = z.object({
  status: rule.choice(actionStatuses),
  remark: rule.optionalText(1000),
  version: version(),
})
