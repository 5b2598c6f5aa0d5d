// What the report of an import can say about a row.

/** refusal: the row does not go in. note: it does, and someone should look. derived: we filled something in. */
type RemarkLevel = 'refusal' | 'note' | 'derived'

const remarkLevels = {
  'no-title': 'refusal',
  'no-organisation': 'refusal',
  'too-many-cells': 'refusal',
  'citizen-number': 'refusal',
  'same-row': 'refusal',

  'like-row': 'note',
  'like-offer': 'note',
  'changed-here': 'note',
  'personal-data': 'note',
  'text-cut': 'note',
  formula: 'note',
  'kind-unknown': 'note',
  'activity-unknown': 'note',
  'theme-unknown': 'note',
  'language-unknown': 'note',
  'age-unclear': 'note',
  'hours-not-understood': 'note',
  'hours-partly': 'note',
  'hours-doubt': 'note',
  ended: 'note',
  'perhaps-ended': 'note',
  'season-over': 'note',
  'cost-old': 'note',
  'many-places': 'note',
  'no-address': 'note',
  'two-addresses': 'note',
  'postcode-wrong': 'note',
  'phone-wrong': 'note',
  'phone-more': 'note',
  'url-wrong': 'note',
  'email-wrong': 'note',
  'email-of-person': 'note',
  'point-estimated': 'note',
  'point-wrong': 'note',
  'date-wrong': 'note',
  'date-future': 'note',

  'kind-derived': 'derived',
  'activities-derived': 'derived',
  'themes-derived': 'derived',
  'help-derived': 'derived',
  'targets-derived': 'derived',
  'access-derived': 'derived',
  'age-derived': 'derived',
  'capacity-derived': 'derived',
  'bring-derived': 'derived',
  'owner-derived': 'derived',
  'national-derived': 'derived',
  'date-rounded': 'derived',
  'phone-zero': 'derived',
  'point-swapped': 'derived',
  'together-with-row': 'derived',
} as const satisfies Record<string, RemarkLevel>

export type RemarkCode = keyof typeof remarkLevels
/** `about`: the piece of the file, the keys or the row number that it is about, or ''. Never personal data. */
export type Remark = { code: RemarkCode; about: string }

export function remark(
  code: RemarkCode,
  about: string | number | readonly (string | number)[] = '',
): Remark {
  return { code, about: (Array.isArray(about) ? about.join(', ') : String(about)).slice(0, 200) }
}

export const levelOf = ({ code }: Remark): RemarkLevel => remarkLevels[code]
