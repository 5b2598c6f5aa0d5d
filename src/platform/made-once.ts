// What many ask for in the same moment is made once: fifty screens hear of one change.

type Made<T> = { mark: string; at: number; what: Promise<T> }

/** Gives what was made for this key and mark within the last `ms`, also while it is still being made; else makes it. */
export function madeOnce<T>(ms: number, max = 100) {
  const known = new Map<string, Made<T>>()
  return (key: string, mark: string, make: () => Promise<T>): Promise<T> => {
    const found = known.get(key)
    // Whoever asked first may fail for a reason of their own.
    if (found?.mark === mark && Date.now() - found.at < ms) return found.what.catch(make)
    if (known.size >= max) known.clear()
    const what = make()
    known.set(key, { mark, at: Date.now(), what })
    what.catch(() => known.delete(key))
    return what
  }
}
