// Which words an offer is found by, besides its own title and text.
import { languageName } from '../../../platform/languages.ts'
import type { Location, Offer } from '../model.ts'
import type { Access, Accessibility, Kind, Theme } from '../rules.ts'
import { texts } from '../texts.ts'

/** What an offer is found by besides its own title and text: who, where, and the words of its labels. */
export function searchWordsOf(
  offer: Indexed,
  owner: { name: string },
  places: readonly Pick<Location, 'name' | 'street' | 'city' | 'accessibility'>[],
): string {
  const { nl, en } = texts
  const accessibility = [...offer.accessibility, ...places.flatMap((place) => place.accessibility)]
  const words = [
    owner.name,
    offer.togetherWith,
    offer.areaText,
    ...places.flatMap((place) => [place.name, place.street, place.city]),
    kindWords[offer.kind],
    ...offer.themes.filter(isTelling).flatMap((key) => [nl.theme[key], en.theme[key]]),
    ...offer.targetGroups
      .filter((key) => key !== 'everyone')
      .flatMap((key) => [nl.targetGroup[key], en.targetGroup[key]]),
    ...offer.access.flatMap((key) => accessWords[key] ?? []),
    ...offer.languages.flatMap((code) => languageNames(code)),
    ...(accessibility.includes('wheelchair') ? ['rolstoel wheelchair'] : []),
    ...(accessibility.includes('sign-language') ? ['gebarentaal sign language'] : []),
  ]
  return [...new Set(words.map((word) => word.trim()).filter(Boolean))].join(' · ')
}

type Indexed = Pick<
  Offer,
  'togetherWith' | 'kind' | 'themes' | 'targetGroups' | 'access' | 'languages' | 'areaText'
> & { accessibility: readonly Accessibility[] }

const isTelling = (theme: Theme) => theme !== 'other'

/** What people type when they look for such an offer; not what the label on the page says. */
const kindWords: Record<Kind, string> = {
  ido: 'informatiepunt digitale overheid ido',
  course: 'cursus course',
  workshop: 'workshop',
  'walk-in': 'inloop spreekuur walk-in',
  helpline: 'hulplijn bellen helpline',
  buddy: 'maatje buddy',
  device: 'apparaat device',
  internet: 'internet thuis',
  'computer-place': 'openbare computer computerplek wifi public computer',
  repair: 'reparatie repair',
  counter: 'loket balie counter',
  online: 'online',
  'forms-help': 'formulieren invullen forms',
  'meeting-place': 'ontmoeten meeting people',
  other: '',
}

const accessWords: Partial<Record<Access, string>> = {
  'walk-in': 'zonder afspraak',
  home: 'aan huis at home',
  phone: 'bellen',
}

/** 'Arabisch', 'Arabic'; Dutch is what everyone expects, so nobody finds anything by it. */
function languageNames(code: string): string[] {
  return code === 'nl' ? [] : [languageName(code, 'nl'), languageName(code, 'en')]
}
