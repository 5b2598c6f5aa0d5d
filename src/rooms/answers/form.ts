// What may be typed in an answer, and on /volgen.

import { z } from 'zod'
import { readHumanCode } from '../../platform/crypto.ts'
import { type Filled, rule } from '../../platform/form.ts'
import { declineReasons } from '../referrals/door.ts'

const guarded = { vouched: rule.check() }

export const declining = z.object({
  reason: rule.choice(declineReasons),
  forSender: rule.optionalText(500),
  forResident: rule.optionalText(300),
  ...guarded,
})

export const asking = z.object({ question: rule.text(500), ...guarded })

export const ending = (outcomes: readonly string[]) =>
  z.object({ outcome: rule.choice(outcomes), text: rule.optionalText(500), ...guarded })

export const following = z.object({
  code: rule.optionalText(40),
  pin: rule.optionalText(20),
  start: rule.check(),
})

/** What a resident typed; what can't be a code is none. */
export function typedIn(form: Filled<z.infer<typeof following>>) {
  const { code, pin, start } = form.ok ? form.values : { code: null, pin: null, start: false }
  return { code: readHumanCode(code ?? ''), pin: pin ?? '', start }
}
