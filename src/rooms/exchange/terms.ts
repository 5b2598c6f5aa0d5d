// Our lists as HSDS taxonomies, and ids that follow from what they stand for, so that every export says them alike.
import { createHash } from 'node:crypto'
import {
  accesses,
  accessibilities,
  activities,
  costs,
  helpKinds,
  kinds,
  locationKinds,
  pointSources,
  statuses,
  targetGroups,
  offerTexts as texts,
  themes,
} from '../offers/door.ts'

/** Facts for which HSDS has no field: attributes with a value, of this taxonomy. */
const fields = [
  'togetherWith',
  'titleEn',
  'textEn',
  'internalTitle',
  'capacity',
  'promiseMonths',
  'source',
  'sourceRef',
  'sourceText',
  'houseNumber',
  'hours',
  'schedule',
  'organisationKind',
] as const
export type OwnField = (typeof fields)[number]

export const vocabularies = {
  activity: activities.map(String),
  kind: kinds,
  helpKind: helpKinds,
  theme: themes,
  targetGroup: targetGroups,
  cost: costs,
  access: accesses,
  accessibility: accessibilities,
  status: statuses,
  locationKind: locationKinds,
  pointSource: pointSources,
  field: fields,
} as const satisfies Record<string, readonly string[]>
export type Vocabulary = keyof typeof vocabularies

type Taxonomy = {
  id: string
  name: string
  description: string
  uri: string
  version: string
}
type TaxonomyTerm = {
  id: string
  code: string
  name: string
  description: string
  language: string
  taxonomy_id: string
}

/** A UUID (version 8, RFC 9562) that follows from the parts: the same parts, the same id. */
export function derivedId(...parts: string[]): string {
  const hash = createHash('sha256')
    .update(['ketenwijzer', ...parts].join('\0'))
    .digest('hex')
  const variant = ((Number.parseInt(hash[16] ?? '0', 16) & 3) | 8).toString(16)
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ].join('-')
}

const taxonomyId = (vocabulary: Vocabulary): string => derivedId('taxonomy', vocabulary)
export const termId = (vocabulary: Vocabulary, code: string): string =>
  derivedId('term', vocabulary, code)

/** Which list and key a term of ours stands for; undefined for a term of somebody else. */
export const meaningOf = (id: string): { vocabulary: Vocabulary; code: string } | undefined =>
  meanings.get(id)

export const taxonomies: Taxonomy[] = names().map((vocabulary) => ({
  id: taxonomyId(vocabulary),
  name: `ketenwijzer:${vocabulary}`,
  description: `Ketenwijzer, ${vocabulary}`,
  uri: `urn:ketenwijzer:${vocabulary}`,
  version: '1',
}))

export const terms: TaxonomyTerm[] = names().flatMap((vocabulary) =>
  vocabularies[vocabulary].map((code) => ({
    id: termId(vocabulary, code),
    code,
    name: labelOf('nl', vocabulary, code),
    description: labelOf('en', vocabulary, code),
    language: 'nl',
    taxonomy_id: taxonomyId(vocabulary),
  })),
)

const meanings = new Map(
  names().flatMap((vocabulary) =>
    vocabularies[vocabulary].map(
      (code) => [termId(vocabulary, code), { vocabulary, code }] as const,
    ),
  ),
)

function names(): Vocabulary[] {
  return Object.keys(vocabularies) as Vocabulary[]
}

function labelOf(lang: 'nl' | 'en', vocabulary: Vocabulary, code: string): string {
  if (vocabulary === 'field') return code
  const labels: Record<string, string> = texts[lang][vocabulary]
  return labels[code] ?? code
}
