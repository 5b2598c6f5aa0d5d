// A form is described once, as zod rules over what was typed; errors are codes, the page finds the words.
import type { Context } from 'hono'
import { z } from 'zod'
import { normalisePhone, normalisePostcode } from './geo.ts'

export type Typed = Record<string, string | string[] | undefined>
export type Errors = Record<string, string>
export type Filled<T> =
  | { ok: true; values: T; typed: Typed; errors: Errors }
  | { ok: false; typed: Typed; errors: Errors }
/** What a page needs of a form: what was typed and what is wrong with it. */
export type Sheet = { ok: boolean; typed: Typed; errors: Errors }

export const emptySheet: Sheet = { ok: true, typed: {}, errors: {} }

/** Reads a sent form by its rules; what was typed comes back either way. */
export async function readForm<T>(c: Context, rules: z.ZodType<T>): Promise<Filled<T>> {
  return check(rules, typedIn(await c.req.parseBody({ all: true })))
}

/** Reads the query of an address by rules; wrong values count as absent. */
export function readQuery<T>(c: Context, rules: z.ZodType<T>): T {
  const typed: Typed = {}
  for (const [key, values] of Object.entries(c.req.queries()))
    typed[key] = values.length > 1 ? values : values[0]
  const read = check(rules, typed)
  if (read.ok) return read.values
  for (const key of Object.keys(read.errors)) delete typed[key]
  return rules.parse(typed)
}

/** Checks what was typed against the rules; the first error of each field counts. */
export function check<T>(rules: z.ZodType<T>, typed: Typed): Filled<T> {
  const read = rules.safeParse(typed)
  if (read.success) return { ok: true, values: read.data, typed, errors: {} }
  const errors: Errors = {}
  for (const issue of read.error.issues) {
    const field = String(issue.path[0] ?? 'form')
    errors[field] ??= /^[a-z][a-z-]*$/.test(issue.message) ? issue.message : 'invalid'
  }
  return { ok: false, typed, errors }
}

/** A sheet with one more error, found by a rule that needs more than the form. */
export function withError(sheet: Sheet, field: string, code: string): Sheet {
  return { ok: false, typed: sheet.typed, errors: { ...sheet.errors, [field]: code } }
}

function typedIn(body: Record<string, unknown>): Typed {
  const typed: Typed = {}
  for (const [key, value] of Object.entries(body)) {
    if (typeof value === 'string') typed[key] = clean(value)
    else if (Array.isArray(value))
      typed[key] = value.filter((one) => typeof one === 'string').map(clean)
  }
  return typed
}

/** People paste invisible characters along; PostgreSQL refuses NUL. */
const clean = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g,
      '',
    )
    .trim()

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const orNull = (value: unknown) =>
  one(value) === undefined || one(value) === '' ? null : one(value)
const asList = (value: unknown) =>
  Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]

/** The rules that forms are made of. Each required one has an optional brother that gives null. */
export const rule = {
  text: (max = 200) =>
    z.preprocess(one, z.string('required').min(1, 'required').max(max, 'too-long')),
  optionalText: (max = 200) => z.preprocess(orNull, z.string().max(max, 'too-long').nullable()),
  /** '' when nothing is typed. */
  anyText: (max = 200) =>
    z.preprocess((value) => one(value) ?? '', z.string().max(max, 'too-long')),
  /** One line: a line break typed into it would end up in the subject of a letter. */
  line: (max = 200) => rule.text(max).transform(onOneLine),
  anyLine: (max = 200) => rule.anyText(max).transform(onOneLine),
  email: () =>
    z.preprocess(lowered, z.string('required').min(1, 'required').pipe(z.email('email'))),
  optionalEmail: () => z.preprocess((v) => lowered(orNull(v)), z.email('email').nullable()),
  phone: () => z.preprocess(one, z.string('required').min(1, 'required').transform(asPhone)),
  optionalPhone: () => z.preprocess(orNull, z.string().transform(asPhone).nullable()),
  optionalPostcode: () => z.preprocess(orNull, z.string().transform(asPostcode).nullable()),
  optionalUrl: () =>
    z.preprocess(
      (v) => withScheme(orNull(v)),
      z
        .url({ protocol: /^https?$/, error: 'url' })
        .max(500, 'too-long')
        .nullable(),
    ),
  choice: <const L extends readonly string[]>(list: L) => z.preprocess(one, z.enum(list, 'choice')),
  optionalChoice: <const L extends readonly string[]>(list: L) =>
    z.preprocess(orNull, z.enum(list, 'choice').nullable()),
  choices: <const L extends readonly string[]>(list: L, min = 0) =>
    z.preprocess(asList, z.array(z.enum(list, 'choice')).min(min, 'required')),
  id: () => z.preprocess(one, z.uuid('choice')),
  optionalId: () => z.preprocess(orNull, z.uuid('choice').nullable()),
  ids: () => z.preprocess(asList, z.array(z.uuid('choice'))),
  check: () =>
    z.preprocess(
      (value) => ['ja', 'yes', 'on', 'true'].includes(String(one(value) ?? '')),
      z.boolean(),
    ),
  day: () => z.preprocess(one, z.string('required').min(1, 'required').pipe(z.iso.date('date'))),
  optionalDay: () => z.preprocess(orNull, z.iso.date('date').nullable()),
  /** '9.30' and '9:30 uur' become '09:30'. */
  time: () =>
    z.preprocess(
      (value) => asClock(one(value)),
      z
        .string('required')
        .min(1, 'required')
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time'),
    ),
  whole: (min: number, max: number) =>
    z.preprocess(
      (value) => (orNull(value) === null ? undefined : Number(one(value))),
      z.number('required').int('number').min(min, 'number').max(max, 'number'),
    ),
  optionalWhole: (min: number, max: number) =>
    z.preprocess(
      (value) => (orNull(value) === null ? null : Number(one(value))),
      z.number('number').int('number').min(min, 'number').max(max, 'number').nullable(),
    ),
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ')

function asClock(typed: unknown): unknown {
  if (typeof typed !== 'string') return typed
  const found = /^(\d{1,2})[:.](\d\d)(?::\d\d)?(?:\s*uur)?$/.exec(typed.trim())
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2]}` : typed
}

function lowered(value: unknown) {
  const single = one(value)
  return typeof single === 'string' ? single.toLowerCase().replace(/\s+/g, '') : single
}

const withScheme = (value: unknown) =>
  typeof value === 'string' && !/^[a-z][a-z0-9+.-]*:/i.test(value) ? `https://${value}` : value

function asPhone(text: string, context: z.RefinementCtx): string {
  const phone = normalisePhone(text)
  if (phone) return phone
  context.addIssue({ code: 'custom', message: 'phone' })
  return z.NEVER
}

function asPostcode(text: string, context: z.RefinementCtx): string {
  const postcode = normalisePostcode(text)
  if (postcode) return postcode
  context.addIssue({ code: 'custom', message: 'postcode' })
  return z.NEVER
}
