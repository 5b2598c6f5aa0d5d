// Who gets a certificate by itself: whoever was there often enough; the organiser has the last word.
import type { StaffRole } from '../partners/door.ts'

export const may = {
  /** Of courses that one's own organisation organises. */
  make: ['desk', 'coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** So many pages fit in the time that drawing may take. */
export const namesMax = 100

/** Half of the lessons that went on, unless the organiser says otherwise. */
export const leastOf = (lessons: number): number => Math.ceil(lessons / 2)

/** At how many lessons each was, by enrolment; of lessons that were called off nothing counts. */
export function attendedBy(
  noted: readonly { lessonId: string; enrolmentId: string; wasThere: boolean }[],
  lessonIds: ReadonlySet<string>,
): Map<string, number> {
  const attended = new Map<string, number>()
  for (const { lessonId, enrolmentId, wasThere } of noted)
    if (wasThere && lessonIds.has(lessonId))
      attended.set(enrolmentId, (attended.get(enrolmentId) ?? 0) + 1)
  return attended
}
