// JSON lines on standard output. Nothing personal: addresses without their query, no bodies, no names.
const levels = { error: 0, warn: 1, info: 2, debug: 3 } as const
type Level = keyof typeof levels
export type Log = (level: Level, what: string, facts?: Record<string, unknown>) => void

/** A logger that writes one JSON object a line, for this level and the more urgent ones. */
export function logger(level: Level, write = (line: string) => process.stdout.write(line)): Log {
  return (at, what, facts = {}) => {
    if (levels[at] > levels[level]) return
    write(`${JSON.stringify({ at: new Date().toISOString(), level: at, what, ...facts })}\n`)
  }
}

/** What may be logged of an error: its name, message and place, never the values of a query. */
export function factsOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: String(error) }
  const code = 'code' in error ? String(error.code) : undefined
  return {
    error: error.name,
    code,
    message: code ? undefined : error.message,
    stack: placesOf(error),
  }
}

function placesOf(error: Error): string[] {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => line.includes('/src/'))
    .slice(0, 6)
    .map((line) => line.trim())
}
