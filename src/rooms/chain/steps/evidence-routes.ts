import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '../../../paths.ts'
import { fileAnswer, fileIn } from '../../../platform/files/answer.ts'
import { filesOf, openFile, type Storage } from '../../../platform/files/store.ts'
import { readForm, rule, withError } from '../../../platform/form.ts'
import { allow, missing } from '../../../platform/http.ts'
import type { Env } from '../../../ui/env.ts'
import { dropEvidence, newEvidence } from '../actions.ts'
import { may } from '../rules.ts'
import { evidenceOf } from '../store.ts'
import { numberOf, ownStep, showStep } from './show-routes.ts'

const evidenceForm = z.object({ label: rule.text(200), url: rule.optionalUrl() })

/** Links and files that show how far a step is. */
export function evidenceRoutes(storage: Storage | undefined): Hono<Env> {
  const routes = new Hono<Env>()

  routes.post('/keten/stappen/:step/bewijs', allow(may.keepStep), async (c) => {
    const { db, view } = c.var
    const { number } = await ownStep(c)
    const sheet = await readForm(c, evidenceForm)
    const file = await fileIn(c)
    if (!sheet.ok) return showStep(c, { evidenceSheet: sheet }, 422)
    if (!sheet.values.url && !file)
      return showStep(c, { evidenceSheet: withError(sheet, 'url', 'neither') }, 422)
    const added = await newEvidence(db, { ...sheet.values, step: number }, file)
    if (!added.ok)
      return showStep(c, { evidenceSheet: withError(sheet, 'file', added.because) }, 422)
    return c.redirect(paths.chain.step(view.at, number, { klaar: 'added' }), 303)
  })

  routes.post('/keten/stappen/:step/bewijs/:id/verwijdering', allow(may.keepStep), async (c) => {
    const { db, view } = c.var
    const { number } = await ownStep(c)
    const id = z.uuid().safeParse(c.req.param('id')).data
    if (!id || !(await dropEvidence(db, number, id))) throw missing()
    return c.redirect(paths.chain.step(view.at, number, { klaar: 'removed' }), 303)
  })

  routes.get('/keten/stappen/:step/bewijs/:id', allow(may.read), async (c) => {
    const { db } = c.var
    const evidence = (await evidenceOf(db)).find(
      (one) => one.id === c.req.param('id') && one.step === numberOf(c),
    )
    if (!evidence) throw missing()
    const hook = { on: 'evidence', id: evidence.id } as const
    const [line] = await filesOf(db, 'evidence', [evidence.id])
    const file = line && (await openFile(db, hook, line.id, storage))
    if (!file) throw missing()
    return fileAnswer(c, file)
  })

  return routes
}
