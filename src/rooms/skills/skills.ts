// The list of skills: small enough to choose from, wide enough for what partners teach.
import type { Theme } from '../offers/door.ts'

export const skillKeys = [
  'reading',
  'writing',
  'arithmetic',
  'device',
  'apps',
  'photos',
  'messages',
  'video-call',
  'search',
  'judge',
  'keep',
  'make',
  'digid',
  'arrange',
  'bank',
  'buy',
  'care',
  'travel',
  'passwords',
  'fraud',
  'privacy',
  'wellbeing',
  'solve',
  'learn-on',
] as const
export type Skill = (typeof skillKeys)[number]

/** Reading, writing and arithmetic; the rest is digital (VNG handreiking §2.3, domain A-04). */
export const kindOf = (skill: Skill): 'basic' | 'digital' =>
  skill === 'reading' || skill === 'writing' || skill === 'arithmetic' ? 'basic' : 'digital'

/** What a course is for, for who comes (domain A-05). */
export const goals = ['gain', 'maintain', 'improve'] as const
export type Goal = (typeof goals)[number]

const themes: Partial<Record<Skill, readonly Theme[]>> = {
  reading: ['language'],
  writing: ['language', 'letters'],
  device: ['device'],
  apps: ['device'],
  photos: ['social'],
  messages: ['social'],
  'video-call': ['social'],
  digid: ['digid'],
  arrange: ['municipality', 'letters'],
  bank: ['bank'],
  care: ['care'],
  fraud: ['scam'],
}

/** Themes of the guide under which a course with these skills belongs. */
export const themesOf = (skills: readonly Skill[]): Theme[] => [
  ...new Set(skills.flatMap((skill) => themes[skill] ?? [])),
]

/** In the order of the list, each once; what is no skill is left out. */
export const inOrder = (some: readonly string[]): Skill[] =>
  skillKeys.filter((key) => some.includes(key))
