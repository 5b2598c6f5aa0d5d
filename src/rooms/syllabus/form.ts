// The forms: what a programme is laid beside, one part of it, and what a course says itself.
import { z } from 'zod'
import { rule, type Sheet } from '../../platform/form.ts'
import type { CourseAims, ProgrammeAims, ProgrammePart } from '../courses/door.ts'
import { frameworkKeys, goals, skillKeys } from '../skills/door.ts'

const version = rule.whole(1, 1_000_000)

export const aimsForm = z.object({
  version,
  framework: rule.optionalChoice(frameworkKeys),
  goal: rule.optionalChoice(goals),
})
export const partForm = z.object({
  version,
  title: rule.line(120),
  goals: rule.anyText(3000).transform(linesOf),
  skills: rule.choices(skillKeys),
})
export const versionForm = z.object({ version })
export const courseAimsForm = z.object({
  goal: rule.optionalChoice(goals),
  skills: rule.choices(skillKeys),
})

export const aimsTyped = (aims: ProgrammeAims): Sheet['typed'] => ({
  framework: aims.framework ?? '',
  goal: aims.goal ?? '',
})
export const partTyped = ({ title, goals: all, skills }: ProgrammePart): Sheet['typed'] => ({
  title,
  goals: all.join('\n'),
  skills,
})
export const courseAimsTyped = ({ goal, skills }: CourseAims): Sheet['typed'] => ({
  goal: goal ?? '',
  skills,
})

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
}
