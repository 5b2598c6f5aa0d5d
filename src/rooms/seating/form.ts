import { z } from 'zod'
import { rule } from '../../platform/form.ts'

export const reserveForm = z.object({
  partnerId: rule.id(),
  seats: rule.whole(1, 500),
  releasesOn: rule.day(),
})
export const releaseForm = z.object({ partnerId: rule.id() })
export const ownMovesForm = z.object({ ownMoves: rule.check() })
/** `named`: the new partners that the question on the page was about. */
export const moveForm = z.object({ to: rule.id(), named: rule.ids() })
export const ownMoveForm = moveForm.extend({ bewijs: rule.text(400), agreed: rule.check() })
/** What somebody answered when it was read aloud. */
export const moveConsentForm = z.object({
  share: rule.choice(['yes', 'no'] as const),
  how: rule.choice(['desk', 'phone'] as const),
  lang: rule.choice(['nl', 'en'] as const),
  day: rule.day(),
})
