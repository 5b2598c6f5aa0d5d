// Parts of a programme as a list of values.
import type { ProgrammePart } from '../courses/door.ts'

export const partsMax = 30

/** The list with this part at its place; at the end when the place is none. */
export function withPart(
  parts: readonly ProgrammePart[],
  at: number | null,
  part: ProgrammePart,
): ProgrammePart[] {
  return at === null ? [...parts, part] : parts.map((one, n) => (n === at ? part : one))
}

export const withoutPart = (parts: readonly ProgrammePart[], at: number): ProgrammePart[] =>
  parts.filter((_, n) => n !== at)

/** The list with this part one place earlier; the first stays the first. */
export function earlier(parts: readonly ProgrammePart[], at: number): ProgrammePart[] {
  const [part, before] = [parts[at], parts[at - 1]]
  if (!part || !before) return [...parts]
  return parts.map((one, n) => (n === at - 1 ? part : n === at ? before : one))
}
