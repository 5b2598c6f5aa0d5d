// What the routes of a step share: which step it is, whether this person may keep it, and its page.
import type { Context } from 'hono'
import { z } from 'zod'
import { filesOf } from '../../../platform/files/store.ts'
import { emptySheet, readQuery, rule } from '../../../platform/form.ts'
import { missing } from '../../../platform/http.ts'
import type { Env } from '../../../ui/env.ts'
import { typedFrom } from '../../../ui/parts/clash.ts'
import { fresh } from '../../../ui/parts/field.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { organisationsOf } from '../../partners/door.ts'
import { mayKeepStep, maySteer, type StepNumber, stepNumbers } from '../rules.ts'
import { evidenceOf, stepsOf } from '../store.ts'
import { knownNow } from './live.ts'
import { blankStep, type StepFacts, stepPage } from './step-page.ts'
import { texts } from './texts.ts'
import { toolsOfStep } from './tools.ts'

type C = Context<Env>
const said = z.object({ klaar: rule.optionalChoice(['saved', 'added', 'removed'] as const) })

type Shown = Partial<Pick<StepFacts, 'sheet' | 'evidenceSheet' | 'notice'>>

/** The page of one step, as it is or with a form that came back. */
export async function showStep(c: C, shown: Shown = {}, status: 200 | 409 | 422 = 200) {
  const { db, view, who } = c.var
  const number = numberOf(c)
  const [steps, known, evidence, partners] = await Promise.all([
    stepsOf(db),
    knownNow(db),
    evidenceOf(db),
    organisationsOf(db),
  ])
  const step = steps.find((one) => one.step === number)
  const here = evidence.filter((one) => one.step === number)
  const files = await filesOf(
    db,
    'evidence',
    here.map(({ id }) => id),
  )
  const facts: StepFacts = {
    number,
    step,
    known,
    partners,
    evidence: here.map((one) => ({
      ...one,
      file: files.find(({ subject }) => subject === one.id),
    })),
    tools: toolsOfStep(view.at, who.role, number),
    mayKeep: mayKeepStep(who, step?.ownerId ?? null),
    maySteer: maySteer(who),
    sheet: step ? fresh(typedFrom(step)) : blankStep(),
    evidenceSheet: emptySheet,
    notice: saidNotice(c),
    ...shown,
  }
  return c.html(stepPage(view, facts), status)
}

/** The step of this address, if this person may keep it. */
export async function ownStep(c: C) {
  const { db, who } = c.var
  const number = numberOf(c)
  const [steps, partners] = await Promise.all([stepsOf(db), organisationsOf(db)])
  const step = steps.find((one) => one.step === number)
  if (!mayKeepStep(who, step?.ownerId ?? null)) throw missing()
  return { number, step, partners }
}

export function numberOf(c: C): StepNumber {
  const number = stepNumbers.find((one) => String(one) === c.req.param('step'))
  if (!number) throw missing()
  return number
}

export function saidNotice(c: C) {
  const { klaar } = readQuery(c, said)
  return klaar
    ? notice(c.var.view, 'good', texts[c.var.lang][klaar], { live: 'status' })
    : undefined
}
