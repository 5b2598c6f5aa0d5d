// Counts of 1–4 stay hidden in a list of which the total is shown. A zero is shown: it is about nobody.
import { atLeastFive, exactly, few, holds, isSmall, type Known, tightened } from './known.ts'

/**
 * What is shown of each count beside their total. Small ones are hidden, and as many others as it takes for each small
 * one to be 1, 2, 3 or 4, whatever the reader works out from the rest; the smallest others go first. Undefined when
 * hiding all of them does not help: four and four make eight.
 */
export function suppressed(counts: readonly number[]): Known[] | undefined {
  const total = exactly(counts.reduce((a, b) => a + b, 0))
  const helpers = [...counts.keys()]
    .filter((at) => counts[at]! > few.max)
    .sort((a, b) => counts[a]! - counts[b]! || a - b)
  for (let taken = 0; taken <= helpers.length; taken += 1) {
    const hidden = new Set(helpers.slice(0, taken))
    const told = counts.map((count, at) => {
      if (isSmall(count)) return few
      return hidden.has(at) ? atLeastFive : exactly(count)
    })
    const known = tightened(told, total)
    if (counts.every((count, at) => !isSmall(count) || isOpen(known[at]!))) return known
  }
  return undefined
}

const isOpen = (known: Known): boolean => holds(known, few.min) && holds(known, few.max)
