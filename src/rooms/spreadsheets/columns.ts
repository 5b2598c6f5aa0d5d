// Which column of a file is which field of ours: by name, in any order, in the words that people use.
import { plain } from '../../platform/reading/plain.ts'
import type { Row, Sheet } from '../../platform/reading/read.ts'

/** Every name that a column may carry; the first is how our own export calls it. */
const names = {
  externalId: 'id | kenmerk | extern id | external id | bron id | record id | uuid',
  organisation:
    'organisatie | organisatienaam | naam organisatie | naam van de organisatie | ' +
    'aanbieder | naam aanbieder | uitvoerder | partner | ketenpartner | instelling | ' +
    'aangeboden door | eigenaar | organisation | organization | provider | ' +
    'organisation name | organization name',
  organisationKind:
    'soort organisatie | type organisatie | organisatietype | categorie organisatie | ' +
    'organisation type | organization type',
  title:
    'naam aanbod | aanbod | titel | naam | naam activiteit | naam van het aanbod | ' +
    'naam van de activiteit | activiteitnaam | titel aanbod | cursus | cursusnaam | ' +
    'dienst | naam dienst | product | title | name | service | service name',
  titleEn: 'titel engels | naam engels | title en | titel en | english title',
  kind:
    'soort aanbod | type aanbod | soort | type | categorie | vorm | aanbodvorm | ' +
    'soort activiteit | type activiteit | kind | category',
  activities:
    'activiteit | activiteiten | activiteit 1 5 | ketenactiviteit | ketenactiviteiten | ' +
    'activity | activities',
  text:
    'omschrijving | beschrijving | omschrijving aanbod | toelichting | inhoud | tekst | ' +
    'korte omschrijving | wat | wat is het | description | summary',
  textEn:
    'omschrijving engels | beschrijving engels | description en | text en | ' +
    'english description',
  audience:
    'doelgroep | doelgroepen | voor wie | wie | bestemd voor | audience | target group | ' +
    'eligibility',
  language: 'taal | talen | voertaal | language | languages',
  cost: 'kosten | prijs | eigen bijdrage | bijdrage | tarief | cost | costs | price | fees',
  access:
    'aanmelden | aanmelding | hoe aanmelden | afspraak | afspraak nodig | toegang | ' +
    'inschrijven | registration | how to apply | access',
  location:
    'locatie | naam locatie | locatienaam | vestiging | plek | waar | gebouw | ' +
    'adres locatie | location | location name | venue',
  street: 'straat | straatnaam | street',
  number: 'huisnummer | huisnr | huis nr | huisnummer en toevoeging | house number | housenumber',
  numberExtra: 'toevoeging | huisnummertoevoeging | huisletter',
  address:
    'adres | straat en huisnummer | straat huisnummer | bezoekadres | address | ' +
    'volledig adres',
  postcode: 'postcode | pc | postal code | zip',
  city: 'plaats | woonplaats | plaatsnaam | stad | dorp | city | town',
  municipality: 'gemeente | gemeentenaam | municipality | werkgebied | gebied | bereik | area',
  hours:
    'openingstijden | openingstijd | tijden | tijd | dag en tijd | dagen en tijden | ' +
    'wanneer | open | spreekuur | spreekuurtijden | data en tijden | opening hours | ' +
    'hours | schedule | when',
  phone:
    'telefoon | telefoonnummer | tel | telnr | tel nr | tel nummer | bellen | phone | ' +
    'telephone',
  email: 'e mail | email | mail | mailadres | e mailadres | emailadres | email address',
  url: 'website | url | link | site | webadres | webpagina | web | homepage',
  sourceText: 'bron | herkomst | bronvermelding | source',
  checkedOn:
    'bron datum | brondatum | datum bron | peildatum | gecontroleerd op | ' +
    'laatst gecontroleerd | datum controle | bijgewerkt op | laatst bijgewerkt | datum | ' +
    'checked on | last checked | last updated',
  lat: 'breedtegraad | lat | latitude | breedte | y',
  lon: 'lengtegraad | lon | lng | long | longitude | lengte | x',
  point: 'coordinaten | coordinaat | lat lon | latlon | gps | latitude longitude | coordinates',
  pointSource: 'coordinaat bron | bron coordinaat | nauwkeurigheid | coordinate source',
  accessibility: 'toegankelijkheid | toegankelijk | accessibility',
  wheelchair: 'rolstoel | rolstoeltoegankelijk | rolstoelvriendelijk | wheelchair',
  bring: 'meenemen | wat meenemen | neem mee | nodig | benodigd | what to bring | bring',
  themes: 'thema | themas | thema s | onderwerp | onderwerpen | theme | themes | topic',
  capacity:
    'capaciteit | aantal plaatsen | max deelnemers | maximum aantal deelnemers | plaatsen | ' +
    'capacity',
  minAge:
    'leeftijd vanaf | minimumleeftijd | min leeftijd | leeftijd van | minimum age | ' + 'min age',
  maxAge:
    'leeftijd tot en met | maximumleeftijd | max leeftijd | leeftijd tot | maximum age | ' +
    'max age',
  status: 'status | actief | zichtbaar | active',
  endsOn: 'einddatum | actief tot | geldig tot | tot en met | loopt tot | end date | valid until',
} as const satisfies Record<string, string>

export type Field = keyof typeof names

/** Names of people: known, and left out on purpose. */
const personal = [
  'contactpersoon',
  'naam contactpersoon',
  'contact',
  'vrijwilliger',
  'begeleider',
  'docent',
  'bsn',
  'geboortedatum',
  'burgerservicenummer',
  'contact person',
  'mobiel contactpersoon',
]

export type Columns = {
  /** Number of the row that holds the names. */
  headerRow: number
  /** More cells than this is a row in which something shifted. */
  width: number
  /** Where each field stands; a name that stands twice has two places. */
  places: Partial<Record<Field, number[]>>
  known: { name: string; field: Field }[]
  /** Names that we do not know: their cells are not imported, and the report says so. */
  unknown: string[]
  personal: string[]
  /** Names that stand more than once: the first filled cell counts. */
  double: string[]
}

/** Finds the row with names among the first fifteen (people put a title above it); undefined when there is none. */
export function columnsOf(sheet: Sheet): Columns | undefined {
  let best: { row: Row; hits: number } | undefined
  for (const row of sheet.rows.slice(0, 15)) {
    const hits = new Set(row.cells.map(fieldOf).filter((field) => field !== undefined)).size
    if (hits > (best?.hits ?? 0)) best = { row, hits }
  }
  if (!best || best.hits < 2) return undefined
  const header = best.row
  const below = sheet.rows.filter(({ number }) => number > header.number)
  return { ...columnsIn(header), width: widthOf(header, below) }
}

/** The first filled cell of a field, or ''. */
export function cellOf(row: Row, columns: Columns, field: Field): string {
  for (const place of columns.places[field] ?? []) {
    const cell = row.cells[place]
    if (cell) return cell
  }
  return ''
}

/** As wide as the names or as most rows: some programs end every row with a separator. */
function widthOf(header: Row, rows: readonly Row[]): number {
  const times = new Map<number, number>()
  for (const { width } of rows) times.set(width, (times.get(width) ?? 0) + 1)
  const usual = [...times].find(([, count]) => rows.length > 2 && count > rows.length / 2)?.[0]
  return Math.max(header.width, usual ?? header.width + 1)
}

function columnsIn(row: Row): Columns {
  const columns: Columns = {
    headerRow: row.number,
    width: row.cells.length,
    places: {},
    known: [],
    unknown: [],
    personal: [],
    double: [],
  }
  for (const [place, name] of row.cells.entries()) {
    const field = fieldOf(name)
    if (field) {
      const places = columns.places[field]
      if (places) {
        places.push(place)
        columns.double.push(name)
      } else {
        columns.places[field] = [place]
        columns.known.push({ name, field })
      }
    } else if (personal.includes(plain(name))) columns.personal.push(name)
    else if (name !== '') columns.unknown.push(name)
  }
  return columns
}

const fields = new Map<string, Field>(
  Object.entries(names).flatMap(([field, list]) =>
    list.split(' | ').map((name): [string, Field] => [name, field as Field]),
  ),
)

/** 'Soort_aanbod *', 'Telefoon (optioneel)' and 'telefoonNummer' all find their field. */
function fieldOf(name: string): Field | undefined {
  const bare = name.replace(/\(.*?\)/g, ' ')
  const spaced = plain(bare.replace(/([a-z])([A-Z])/g, '$1 $2'))
  return fields.get(plain(bare)) ?? fields.get(spaced) ?? fields.get(plain(name))
}
