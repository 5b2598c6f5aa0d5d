import { z } from 'zod'
import { rule, type Sheet } from '../../platform/form.ts'
import { askable } from '../../platform/links/address.ts'
import { defaultCheckMonths } from './rules.ts'
import type { Topic } from './store.ts'

export const topicForm = z.object({
  ownerId: rule.id(),
  municipality: z.preprocess((value) => value ?? '', z.string().regex(/^GM\d{4}$/, 'choice')),
  title: rule.line(120),
  short: rule
    .line(30)
    .transform((text) => text.toLowerCase())
    .pipe(z.string().regex(/^[a-z0-9](-?[a-z0-9]){1,29}$/, 'short')),
  lesson: rule.anyText(4000),
  url: rule.optionalUrl().transform(asService),
  checkMonths: rule.whole(1, 24),
  version: rule.optionalWhole(1, 1_000_000),
})

/** Only over https and without a password or a port: this is printed and handed out. */
function asService(text: string | null, context: z.RefinementCtx): string {
  if (text === null) return ''
  const url = askable(text)
  if (url) return url.href
  context.addIssue({ code: 'custom', message: 'https' })
  return z.NEVER
}

export const topicTyped = (topic: Topic): Sheet['typed'] => ({
  ownerId: topic.ownerId,
  municipality: topic.municipality,
  title: topic.title,
  short: topic.short,
  lesson: topic.lesson,
  url: topic.url,
  checkMonths: String(topic.checkMonths),
  version: String(topic.version),
})

export const freshTopic = (ownerId: string, municipality: string): Sheet['typed'] => ({
  ownerId,
  municipality,
  checkMonths: String(defaultCheckMonths),
})

export const startForm = z.object({
  ownerId: rule.id(),
  municipality: topicForm.shape.municipality,
})
