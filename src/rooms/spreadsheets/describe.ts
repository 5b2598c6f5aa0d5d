// The cells of one row to the fields of an offer.

import { plain } from '../../platform/reading/plain.ts'
import type { Hours } from '../../platform/schedule/schedule.ts'
import {
  type Activity,
  defaultPromiseMonths,
  type Kind,
  type Offer,
  type Theme,
  offerTexts as texts,
  themes,
} from '../offers/door.ts'
import {
  accessFrom,
  activitiesFrom,
  agesFrom,
  audienceFrom,
  costFrom,
  languagesFrom,
} from './about.ts'
import type { Field } from './columns.ts'
import { emailFrom, phoneFrom, urlFrom } from './contact.ts'
import { type Remark, remark } from './remarks.ts'
import { checkedFrom, statusFrom } from './when.ts'
import {
  accessibilityWords,
  activityOfKind,
  allOf,
  firstOf,
  helpOfKind,
  kindWords,
  otherKinds,
  themeWords,
} from './words.ts'

export type Cell = (field: Field) => string
/** An offer without what only the whole file or the network can tell. */
export type DraftOffer = Omit<
  Offer,
  'id' | 'organisationId' | 'togetherWith' | 'municipalities' | 'hours' | 'sourceRef'
>
type Part<K extends keyof DraftOffer> = { fields: Pick<DraftOffer, K>; remarks: Remark[] }

/** All fields, and what there is to say about them. Where it is comes from place.ts. */
export function describe(cell: Cell, titleNl: string, hours: Hours | null, today: string) {
  const what = whatIn(cell, titleNl)
  const parts = [
    what,
    who(cell),
    how(cell, what.fields.kind, hours),
    contact(cell),
    state(cell, titleNl, hours, today),
  ]
  const offer = Object.assign(
    { titleNl, national: false, areaText: '' },
    ...parts.map(({ fields }) => fields),
  )
  return { offer: offer as DraftOffer, remarks: parts.flatMap(({ remarks }) => remarks) }
}

const shortText = 1000
const longText = 4000

/** Text without the signs by which a spreadsheet takes it for a formula, and not longer than it may be. */
export function safeText(raw: string, max = shortText): { text: string; remarks: Remark[] } {
  const text = raw.replace(/^[=@\s]+|^[+-]+(?=[A-Za-z(])/, '').trim()
  const remarks = text === raw ? [] : [remark('formula', text)]
  if (text.length <= max) return { text, remarks }
  return {
    text: `${text.slice(0, max - 1)}…`,
    remarks: [...remarks, remark('text-cut', text.slice(0, 60))],
  }
}

type What =
  | 'titleEn'
  | 'textNl'
  | 'textEn'
  | 'internalTitle'
  | 'kind'
  | 'activities'
  | 'helpKinds'
  | 'themes'

function whatIn(cell: Cell, title: string): Part<What> {
  const text = safeText(cell('text'), longText)
  const [titleEn, textEn] = [safeText(cell('titleEn'), 200), safeText(cell('textEn'), longText)]
  const kind = kindIn(cell('kind'), title, cell('text'))
  const activities = activitiesIn(cell('activities'), kind.kind)
  const theme = themesIn(cell, title)
  const helpKinds = helpOfKind[kind.kind]
  return {
    fields: {
      titleEn: titleEn.text,
      textNl: text.text,
      textEn: textEn.text,
      internalTitle: '',
      kind: kind.kind,
      activities: activities.value,
      helpKinds,
      themes: theme.value,
    },
    remarks: [
      ...[text, titleEn, textEn, kind, activities, theme].flatMap(({ remarks }) => remarks),
      remark('help-derived', helpKinds),
    ],
  }
}

function kindIn(told: string, title: string, text: string): { kind: Kind; remarks: Remark[] } {
  const byWord =
    firstOf(kindWords, plain(told)) ?? (otherKinds.test(plain(told)) ? 'other' : undefined)
  if (byWord) return { kind: byWord, remarks: [remark('kind-derived', byWord)] }
  const kind = firstOf(kindWords, plain(title)) ?? firstOf(kindWords, plain(text)) ?? 'other'
  return {
    kind,
    remarks: [told === '' ? remark('kind-derived', kind) : remark('kind-unknown', told)],
  }
}

function activitiesIn(cell: string, kind: Kind): { value: Activity[]; remarks: Remark[] } {
  const told = activitiesFrom(cell)
  if (told.value.length > 0) return told
  const value = activityOfKind[kind]
  return { value, remarks: [...told.remarks, remark('activities-derived', value)] }
}

/** Named in a column of their own by key or label, else found in the words of the row. */
function themesIn(cell: Cell, title: string): { value: Theme[]; remarks: Remark[] } {
  const told = cell('themes')
  if (told !== '') {
    const parts = told.split(/[;,|/]/).map(plain)
    const named = themes.filter((key) =>
      [key, texts.nl.theme[key], texts.en.theme[key]].some((name) => parts.includes(plain(name))),
    )
    const value = [...new Set([...named, ...allOf(themeWords, parts.join(' '))])]
    return { value, remarks: value.length > 0 ? [] : [remark('theme-unknown', told)] }
  }
  const value = allOf(themeWords, plain([title, cell('text'), cell('kind')].join(' ')))
  return { value, remarks: value.length > 0 ? [remark('themes-derived', value)] : [] }
}

type Who =
  | 'audienceText'
  | 'targetGroups'
  | 'minAge'
  | 'maxAge'
  | 'capacity'
  | 'bringText'
  | 'languages'

function who(cell: Cell): Part<Who> {
  const audience = audienceFrom(safeText(cell('audience')).text, cell('language'))
  const language = languagesFrom(cell('language'))
  const ages = agesFrom(cell('minAge'), cell('maxAge'), audience.value)
  const bring = [safeText(cell('bring')).text, audience.value.bringText]
  return {
    fields: {
      ...audience.value,
      ...ages.value,
      capacity: Number(/^\d{1,5}$/.exec(cell('capacity'))?.[0]) || audience.value.capacity,
      bringText: bring.filter((part) => part !== '').join('; '),
      languages: language.value,
    },
    remarks: [...audience.remarks, ...ages.remarks, ...language.remarks],
  }
}

type How = 'cost' | 'costText' | 'access' | 'accessText' | 'accessibility'

function how(cell: Cell, kind: Kind, hours: Hours | null): Part<How> {
  const cost = costFrom(safeText(cell('cost')).text)
  const byHours = hours?.remarks.includes('by-appointment') ? 'op afspraak' : ''
  const access = accessFrom(cell('access') || byHours, cell('kind'), kind)
  const wheelchair = /^(ja|yes|x|1|true|goed)\b/i.test(cell('wheelchair')) ? 'rolstoel' : ''
  return {
    fields: {
      ...cost.value,
      access: access.value,
      accessText: safeText(cell('access')).text,
      accessibility: allOf(accessibilityWords, plain(`${cell('accessibility')} ${wheelchair}`)),
    },
    remarks: [...cost.remarks, ...access.remarks],
  }
}

function contact(cell: Cell): Part<'phone' | 'url' | 'email'> {
  const [phone, url, email] = [
    phoneFrom(cell('phone')),
    urlFrom(cell('url')),
    emailFrom(cell('email')),
  ]
  return {
    fields: { phone: phone.value, url: url.value, email: email.value },
    remarks: [...phone.remarks, ...url.remarks, ...email.remarks],
  }
}

type State = 'status' | 'checkedOn' | 'promiseMonths' | 'source' | 'sourceText'

function state(cell: Cell, title: string, hours: Hours | null, today: string): Part<State> {
  const checked = checkedFrom(cell('checkedOn'), today)
  const signs = {
    status: cell('status'),
    endsOn: cell('endsOn'),
    title,
    kind: cell('kind'),
    text: cell('text'),
  }
  const status = statusFrom({ ...signs, written: cell('hours'), hours }, today)
  return {
    fields: {
      status: status.status,
      checkedOn: checked.checkedOn,
      promiseMonths: defaultPromiseMonths,
      source: 'file',
      sourceText: cell('sourceText').slice(0, shortText),
    },
    remarks: [...checked.remarks, ...status.remarks],
  }
}
