// The form of an initiative: what was typed, and what is wrong with it.
import { z } from 'zod'
import { check, type Filled, rule, type Typed } from '../../platform/form.ts'
import { findPersonalData } from '../../platform/privacy.ts'
import { type Activity, activities, targetGroups, themes } from '../offers/door.ts'
import { kinds, mayKeep, stages } from './rules.ts'
import type { Content, Initiative } from './store.ts'

const rules = z.object({
  organisationId: rule.optionalId(),
  runBy: rule.anyLine(120),
  contactFunction: rule.anyLine(120),
  contactMailbox: rule.optionalEmail(),
  title: rule.line(120),
  what: rule.anyText(2000),
  areas: z.preprocess((value) => [value ?? []].flat(), z.array(z.string().max(12)).max(100)),
  place: rule.anyLine(120),
  targetGroups: rule.choices(targetGroups),
  themes: rule.choices(themes),
  activities: rule
    .choices(activities.map(String))
    .transform((all) => all.map(Number).sort() as Activity[]),
  stage: rule.choice(stages),
  needs: rule.choices(kinds),
  needsText: rule.anyText(500),
  offers: rule.choices(kinds),
  offersText: rule.anyText(500),
  version: rule.whole(0, 1_000_000),
})

type Reader = {
  who: { role: string | null; organisationId: string | null }
  partners: readonly { id: string }[]
  districts: readonly { code: string }[]
  /** Of the initiative as it is: a partner that left meanwhile, a district that is no more. */
  before?: Pick<Content, 'organisationId' | 'areas'>
  today: string
}
type Values = { content: Content; version: number }

const freeTexts = [
  ...['title', 'what', 'runBy', 'contactFunction', 'place', 'needsText', 'offersText'],
] as const

/** Reads what was typed: partners and districts of this network only, and nothing about persons. */
export function readInitiative(typed: Typed, reader: Reader): Filled<Values> {
  const read = check(rules, typed)
  if (!read.ok) return { ok: false, typed, errors: read.errors }
  const { version, ...content } = read.values
  const errors = whatIsWrong(content, reader)
  if (Object.keys(errors).length > 0) return { ok: false, typed, errors }
  // Who runs it is one or the other.
  const runBy = content.organisationId === null ? content.runBy : ''
  return { ok: true, typed, errors: {}, values: { content: { ...content, runBy }, version } }
}

function whatIsWrong(content: Content, { who, partners, districts, before, today }: Reader) {
  const errors: Record<string, string> = {}
  const { organisationId, runBy } = content
  const isPartner = partners.some(({ id }) => id === organisationId)
  const stays = before !== undefined && organisationId === before.organisationId
  if (organisationId !== null && !isPartner && !stays) errors.organisationId = 'choice'
  if (!mayKeep(who, organisationId)) errors.organisationId = 'own'
  if (organisationId === null && runBy === '' && !errors.organisationId) errors.runBy = 'required'
  const known = new Set([...districts.map(({ code }) => code), ...(before?.areas ?? [])])
  if (content.areas.some((code) => !known.has(code))) errors.areas = 'choice'
  for (const name of freeTexts)
    if (findPersonalData(content[name], today).length > 0) errors[name] = 'personal-data'
  return errors
}

/** An initiative as its form would hold it. */
export function typedOf(initiative: Initiative): Typed {
  const { organisationId, contactMailbox, version, ...rest } = initiative
  return {
    ...{ ...rest, id: undefined, ownerName: undefined, changedBy: undefined, connected: undefined },
    organisationId: organisationId ?? '',
    contactMailbox: contactMailbox ?? '',
    activities: rest.activities.map(String),
    version: String(version),
  }
}
