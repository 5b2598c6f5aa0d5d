// The forms of programmes.
import { z } from 'zod'
import { rule, type Sheet } from '../../platform/form.ts'
import { texted } from './form.ts'
import { knownKeys } from './known-programmes.ts'
import type { Programme, ProgrammeFields } from './store.ts'

export const programmeForm = z.object({
  ownerId: rule.id(),
  name: rule.line(120),
  edition: rule.anyLine(60),
  about: rule.anyText(2000),
  goals: rule.anyText(3000).transform(linesOf),
  funding: rule.anyLine(300),
  lessons: rule.optionalWhole(1, 60),
  lessonMinutes: rule.optionalWhole(15, 480),
  maximum: rule.optionalWhole(1, 500),
  needsCertificate: rule.check(),
  needsWorkbook: rule.check(),
  materials: rule.anyText(3000).transform(linesOf),
  source: rule.anyText(600),
  version: rule.optionalWhole(1, 1_000_000),
})

export const programmeTyped = (one: Programme): Sheet['typed'] => ({
  ...texted(one),
  goals: one.goals.join('\n'),
  materials: one.materials.join('\n'),
  needsCertificate: one.needsCertificate ? 'ja' : '',
  needsWorkbook: one.needsWorkbook ? 'ja' : '',
})

export const programmeFieldsOf = ({
  version: _v,
  ...fields
}: z.infer<typeof programmeForm>): ProgrammeFields => fields

/** Which known programme is taken over. */
export const takeForm = z.object({ key: rule.choice(knownKeys) })

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
}
