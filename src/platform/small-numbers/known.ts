// What a reader may know of a count: the number itself, or the bounds between which it lies. Sums and shares are made
// of these bounds only, so that nothing on any page says more than the parts that were published.

/** Whole numbers; equal when the count is shown, `max` Infinity when there is no upper bound. */
export type Known = { min: number; max: number }

export const exactly = (count: number): Known => ({ min: count, max: count })
/** "<5" of something that is there at all. */
export const few: Known = { min: 1, max: 4 }
export const underFive: Known = { min: 0, max: 4 }
/** Hidden for the sake of a small one. */
export const atLeastFive: Known = { min: 5, max: Number.POSITIVE_INFINITY }
export const nothingKnown: Known = { min: 0, max: Number.POSITIVE_INFINITY }

export const isSmall = (count: number): boolean => count >= few.min && count <= few.max
export const isExact = ({ min, max }: Known): boolean => min === max
export const holds = ({ min, max }: Known, value: number): boolean => value >= min && value <= max

export const sumKnown = (all: readonly Known[]): Known => ({
  min: all.reduce((sum, { min }) => sum + min, 0),
  max: all.reduce((sum, { max }) => sum + max, 0),
})

/** What anyone can work out of each when their sum lies within `total`: so it may as well be said. */
export function tightened(all: readonly Known[], total: Known): Known[] {
  const sum = sumKnown(all)
  const endless = all.filter(({ max }) => max === Number.POSITIVE_INFINITY).length
  const finite = all.reduce((high, { max }) => (Number.isFinite(max) ? high + max : high), 0)
  return all.map(({ min, max }) => {
    const hasEndlessOther = endless > (Number.isFinite(max) ? 0 : 1)
    const others = finite - (Number.isFinite(max) ? max : 0)
    return {
      min: hasEndlessOther ? min : Math.max(min, total.min - others),
      max: Math.min(max, total.max - (sum.min - min)),
    }
  })
}

/** As it stands on a page and in a CSV: 27, "<5", "28–31" when something hidden is part of it, or "x". */
export function written({ min, max }: Known): number | string {
  if (min === max) return min
  if (max <= few.max) return '<5'
  return min > 0 && Number.isFinite(max) ? `${min}–${max}` : 'x'
}

const shareOfMin = 10
const shareWidthMax = 10

/** A share in whole percents, "61%" or "58–61%"; undefined of a whole that is hidden or under ten, or too vague to tell. */
export function shareOf(part: Known, whole: Known): string | undefined {
  if (!isExact(whole) || whole.min < shareOfMin) return undefined
  const percent = (count: number) => Math.round((100 * count) / whole.min)
  const [low, high] = [percent(part.min), percent(part.max)]
  if (high - low > shareWidthMax) return undefined
  return low === high ? `${low}%` : `${low}–${high}%`
}
