// A file to begin with: the columns that we know, and one invented row that shows how to fill them in.
import type { Lang } from '../../paths.ts'
import { type Column, csv } from '../../platform/sheets.ts'

/** The example as CSV, in the language of the page; an import reads it back. */
export function templateCsv(lang: Lang): string {
  const all: Column<Example>[] = Object.entries(columns[lang]).map(([key, label]) => ({
    key: key as keyof Example,
    label,
    type: 'text',
  }))
  return csv(all, [{ ...example, ...words[lang] }])
}

const nl = {
  organisation: 'organisatie',
  kind: 'soort organisatie',
  title: 'naam aanbod',
  sort: 'soort aanbod',
  activities: 'activiteit',
  text: 'omschrijving',
  audience: 'doelgroep',
  languages: 'taal',
  cost: 'kosten',
  access: 'aanmelden',
  location: 'locatie',
  street: 'straat',
  number: 'huisnummer',
  postcode: 'postcode',
  city: 'plaats',
  hours: 'openingstijden',
  phone: 'telefoon',
  email: 'e-mail',
  url: 'website',
  bring: 'meenemen',
  checkedOn: 'gecontroleerd op',
}

const columns: Record<Lang, typeof nl> = {
  nl,
  en: {
    organisation: 'organisation',
    kind: 'organisation type',
    title: 'title',
    sort: 'kind',
    activities: 'activities',
    text: 'description',
    audience: 'target group',
    languages: 'languages',
    cost: 'cost',
    access: 'registration',
    location: 'location',
    street: 'street',
    number: 'house number',
    postcode: 'postcode',
    city: 'city',
    hours: 'opening hours',
    phone: 'phone',
    email: 'email',
    url: 'website',
    bring: 'what to bring',
    checkedOn: 'checked on',
  },
}

/** What residents read is Dutch, also in the file of someone who works in English. */
const example = {
  organisation: 'Bibliotheek Voorbeeld',
  kind: 'bibliotheek',
  title: 'Hulp bij DigiD',
  sort: 'inloopspreekuur',
  activities: '3, 4',
  text: 'Een medewerker helpt u met DigiD en andere zaken van de overheid.',
  audience: 'iedereen',
  languages: 'Nederlands, Engels',
  cost: 'gratis',
  access: 'niet nodig',
  location: 'Bibliotheek Voorbeeld',
  street: 'Kerkplein',
  number: '4',
  postcode: '1371 AB',
  city: 'Lindehof',
  hours: 'di en do 10-12 u',
  phone: '000-0000000',
  email: 'info@bibliotheek.example',
  url: 'https://bibliotheek.example',
  bring: 'uw telefoon',
  checkedOn: '01-11-2026',
}
type Example = typeof example

const words = {
  nl: {},
  en: { kind: 'library', sort: 'walk in', languages: 'Dutch, English' },
}
