// The forms of programmes and teachers.
import { z } from 'zod'
import { rule, type Sheet } from '../../platform/form.ts'
import { texted } from './form.ts'
import type { Programme, ProgrammeFields } from './store.ts'

export const programmeForm = z.object({
  ownerId: rule.id(),
  name: rule.line(120),
  edition: rule.anyLine(60),
  about: rule.anyText(2000),
  goals: rule.anyText(3000).transform((text) =>
    text
      .split('\n')
      .map((one) => one.trim())
      .filter(Boolean),
  ),
  funding: rule.anyLine(300),
  lessons: rule.whole(1, 60),
  lessonMinutes: rule.whole(15, 480),
  maximum: rule.whole(1, 500),
  needsCertificate: rule.check(),
  needsWorkbook: rule.check(),
  version: rule.optionalWhole(1, 1_000_000),
})

export const programmeTyped = (one: Programme): Sheet['typed'] => ({
  ...texted(one),
  goals: one.goals.join('\n'),
  needsCertificate: one.needsCertificate ? 'ja' : '',
  needsWorkbook: one.needsWorkbook ? 'ja' : '',
})

export const teacherForm = z.object({
  organisationId: rule.id(),
  name: rule.line(80),
  email: rule.optionalEmail(),
})
export const certificateForm = z.object({
  teacherId: rule.id(),
  programmeId: rule.id(),
  issuedOn: rule.day(),
  expiresOn: rule.optionalDay(),
})

export const programmeFieldsOf = ({
  version: _v,
  ...fields
}: z.infer<typeof programmeForm>): ProgrammeFields => fields
