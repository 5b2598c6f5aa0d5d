import { z } from 'zod'
import { rule } from '../../platform/form.ts'

export const reserveForm = z.object({
  partnerId: rule.id(),
  seats: rule.whole(1, 500),
  releasesOn: rule.day(),
})
export const releaseForm = z.object({ partnerId: rule.id() })
export const ownMovesForm = z.object({ ownMoves: rule.check() })
export const moveForm = z.object({ to: rule.id() })
export const ownMoveForm = z.object({ to: rule.id(), bewijs: rule.text(400) })
