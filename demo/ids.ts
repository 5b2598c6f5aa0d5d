// The same key gives the same id on every machine: the demo is deterministic, and tests can point at it.
import { createHash } from 'node:crypto'

/** A uuid (version 8) made of these words. */
export function idOf(...words: string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** An organisation is one record over both towns: its id is made of its key alone. */
export const organisationId = (key: string): string => idOf('organisation', key)
