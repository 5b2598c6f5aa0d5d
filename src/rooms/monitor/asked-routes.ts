import type { Context } from 'hono'
import { z } from 'zod'
import { localDate } from '../../platform/dates.ts'
import { readQuery, rule } from '../../platform/form.ts'
import type { Env } from '../../ui/env.ts'
import { type Choice, chosen } from './period.ts'

const asked = z.object({
  periode: rule.optionalText(20),
  van: rule.optionalText(20),
  tot: rule.optionalText(20),
  naast: rule.optionalText(20),
})

/** The period that the address asks for; what is wrong there is said on the page. */
export function choiceIn(c: Context<Env>): Choice {
  const { periode, van, tot, naast } = readQuery(c, asked)
  const text = (value: string | null) => value ?? undefined
  return chosen(
    { period: text(periode), from: text(van), until: text(tot), beside: text(naast) },
    localDate(c.var.db.at),
  )
}
