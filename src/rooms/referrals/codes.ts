// What there is to choose from, as keys; the words stand in label-texts.ts.

export const urgencies = ['normal', 'soon', 'urgent'] as const

export type Urgency = (typeof urgencies)[number]

export const needs = [
  'reading',
  'hearing',
  'seeing',
  'wheelchair',
  'language',
  'home-visit',
  'calm',
  'companion',
] as const

export type Need = (typeof needs)[number]

export const declineReasons = [
  'full',
  'not-ours',
  'other-offer',
  'other-area',
  'no-contact',
  'already-known',
  'other',
] as const

export type DeclineReason = (typeof declineReasons)[number]

export const helpOutcomes = [
  'answered',
  'learning',
  'device',
  'ongoing',
  'passed-on',
  'other',
] as const

export const missOutcomes = ['no-answer', 'wrong-contact', 'no-show', 'no-wish'] as const

export type Outcome = (typeof helpOutcomes)[number] | (typeof missOutcomes)[number]

export const reaches = ['phone', 'email', 'none'] as const

export const times = ['any', 'morning', 'afternoon', 'evening'] as const

export const consentWays = ['desk', 'phone'] as const

export type ConsentWay = (typeof consentWays)[number]

/** The text that is read aloud; a new text gets a new version, and the old one stays where it was used. */
export const consentVersion = '2026-11'

/** How to reach the resident. Only ever sealed in the database; open only for sender and receiver. */
export type Contact = {
  name: string | null
  phone: string | null
  email: string | null
  reach: (typeof reaches)[number]
  time: (typeof times)[number]
  language: string
}
