// The words of the import report: each sentence says what we saw and what someone can do about it.
import type { Lang } from '../../paths.ts'
import { offerTexts as lists } from '../offers/door.ts'
import type { FileProblem } from './file.ts'
import type { Effect, Outcome } from './planned.ts'
import type { Remark, RemarkCode } from './remarks.ts'

type Sentence = (about: string) => string
type Words = {
  outcome: Record<Outcome, string>
  effect: Record<Effect, string>
  problem: Record<FileProblem | 'not-hsds' | 'too-many', Sentence>
  remark: Record<RemarkCode, Sentence>
  personal: Record<string, string>
}

export const nl: Words = {
  outcome: {
    accepted: 'Goed',
    remarked: 'Met opmerking',
    duplicate: 'Waarschijnlijk dubbel',
    refused: 'Gaat er niet in',
  },
  effect: {
    add: 'Nieuw',
    change: 'Gewijzigd',
    same: 'Al bekend en niet veranderd',
    kept: 'Hier met de hand veranderd: blijft zoals het is',
    none: 'Geen',
  },
  problem: {
    empty: () =>
      'Het bestand is leeg. Kies een bestand met een rij kolomnamen en daaronder het aanbod.',
    'too-big': (about) =>
      `Het bestand is te groot. Het mag ${about ? `${about} MB` : 'uitgepakt 80 MB'} zijn.`,
    'too-many-rows': (about) =>
      `Het bestand heeft meer dan ${about} rijen. Verdeel het over meer bestanden.`,
    'too-many-columns': (about) =>
      `Een rij heeft meer dan ${about} kolommen. Haal de overbodige kolommen weg.`,
    'old-excel': () =>
      'Dit is een oud Excel-bestand (.xls) of een bestand met een wachtwoord. Sla het op als .xlsx of .csv, zonder wachtwoord.',
    'not-a-table': () => 'Dit is geen tabel. Kies een bestand dat eindigt op .csv, .xlsx of .ods.',
    'is-json': () => 'Dit is een JSON-bestand. Kies bij het inlezen voor HSDS.',
    broken: () =>
      'Het bestand is beschadigd. Open het, sla het opnieuw op en probeer het nog een keer.',
    'quote-not-closed': (about) =>
      `Rond regel ${about} begint een tekst met een aanhalingsteken (") dat nergens wordt gesloten. Verbeter dat in het bestand.`,
    'too-heavy': () =>
      'Het lezen van dit bestand kost te veel tijd of geheugen. Sla het op als .csv en probeer het opnieuw.',
    'no-header': () =>
      'We vinden geen rij met kolomnamen. Zet boven het aanbod een rij met namen, zoals organisatie, titel en plaats.',
    'no-rows': () => 'Onder de kolomnamen staan geen rijen.',
    'no-title-column': () =>
      'Er is geen kolom met de naam van het aanbod. Noem een kolom bijvoorbeeld: titel.',
    'no-organisation-column': () =>
      'Er is geen kolom met de organisatie. Noem een kolom: organisatie. Of kies voor het hele bestand één organisatie.',
    'not-hsds': () =>
      'Dit is geen HSDS 3. We verwachten een lijst van services, of tabellen zoals organizations en services.',
    'too-many': () =>
      'Het bestand heeft meer dan 200.000 onderdelen. Verdeel het over meer bestanden.',
  },
  remark: {
    'no-title': () => 'De naam van het aanbod ontbreekt. Vul die in.',
    'no-organisation': () => 'De organisatie ontbreekt. Vul in van wie het aanbod is.',
    'too-many-cells': () =>
      'De rij heeft meer cellen dan er kolommen zijn. Waarschijnlijk staat er een scheidingsteken in een tekst zonder aanhalingstekens.',
    'citizen-number': () =>
      'In de rij staat iets dat een burgerservicenummer (BSN) kan zijn. Dat mag hier niet staan. Haal het weg.',
    'same-row': (about) => `Deze rij is precies gelijk aan rij ${about}.`,
    'like-row': (about) => `Dit lijkt veel op rij ${about}: hetzelfde aanbod op dezelfde plek.`,
    'like-offer': (about) => `Dit lijkt veel op aanbod dat er al is: ${about}.`,
    'changed-here': () =>
      'Iemand heeft dit aanbod hier veranderd na de vorige keer. Het bestand overschrijft dat niet.',
    'personal-data': (about) =>
      `In de tekst staat misschien iets over een persoon (${about}). Kijk of dat openbaar mag zijn.`,
    'text-cut': (about) => `Een tekst was te lang en is ingekort: ${about}…`,
    formula: (about) => `Een cel leek op een formule. Alleen de tekst is overgenomen: ${about}.`,
    'kind-unknown': (about) =>
      `De soort “${about}” kennen we niet. We kozen een soort op grond van de titel.`,
    'activity-unknown': (about) =>
      `Activiteit ${about} bestaat niet. Het zijn er vijf: 1 tot en met 5.`,
    'theme-unknown': (about) => `Het thema “${about}” kennen we niet.`,
    'language-unknown': (about) => `De taal “${about}” kennen we niet.`,
    'age-unclear': (about) => `De leeftijden “${about}” kloppen niet. We namen ze niet over.`,
    'hours-not-understood': (about) =>
      `Uit “${about}” konden we geen dagen en tijden halen. De tekst blijft zichtbaar.`,
    'hours-partly': (about) => `“${about}” hebben we voor een deel begrepen. Controleer de tijden.`,
    'hours-doubt': (about) => `Bij de tijden staat een voorbehoud: “${about}”. Controleer ze.`,
    ended: (about) =>
      `Dit lijkt afgelopen: “${about}”. Het staat erbij als afgelopen en is niet zichtbaar.`,
    'perhaps-ended': (about) =>
      `Dit is misschien afgelopen: “${about}”. Het is niet zichtbaar tot iemand het heeft nagekeken.`,
    'season-over': (about) => `Dit is voor dit jaar voorbij en komt misschien terug: “${about}”.`,
    'cost-old': (about) => `De kosten komen uit een oude bron: “${about}”. Controleer ze.`,
    'many-places': (about) => `“${about}” is niet één plek. Het aanbod staat er zonder adres in.`,
    'no-address': (about) => `Van “${about}” ontbreekt het adres. Vul het aan.`,
    'two-addresses': (about) =>
      `Deze plek heeft in het bestand meer dan één adres: ${about}. Kijk welk adres klopt.`,
    'postcode-wrong': (about) => `“${about}” is geen postcode. We namen hem niet over.`,
    'phone-wrong': (about) => `“${about}” is geen telefoonnummer. We namen het niet over.`,
    'phone-more': (about) =>
      `Er staan meer telefoonnummers. Alleen het eerste is overgenomen, niet: ${about}.`,
    'url-wrong': (about) => `“${about}” is geen webadres. We namen het niet over.`,
    'email-wrong': () => 'Het e-mailadres klopt niet. We namen het niet over.',
    'email-of-person': () =>
      'Het e-mailadres lijkt van een persoon. We namen het niet over. Gebruik een algemeen adres van de organisatie.',
    'point-estimated': () => 'De plek op de kaart is geschat. Die kan meer dan 300 meter afwijken.',
    'point-wrong': (about) =>
      `De coördinaten (${about}) liggen niet in Nederland. We namen ze niet over.`,
    'date-wrong': (about) => `“${about}” is geen datum. Het aanbod geldt als niet gecontroleerd.`,
    'date-future': (about) =>
      `De datum ${about} moet nog komen. Het aanbod geldt als niet gecontroleerd.`,
    'kind-derived': (about) => `Soort: ${about}.`,
    'activities-derived': (about) => `Activiteit, afgeleid uit de soort: ${about}.`,
    'themes-derived': (about) => `Thema’s, afgeleid uit de tekst: ${about}.`,
    'help-derived': (about) => `Soort hulp, afgeleid uit de soort aanbod: ${about}.`,
    'targets-derived': (about) => `Doelgroepen, afgeleid uit de tekst: ${about}.`,
    'access-derived': (about) => `Hoe u er komt, afgeleid uit de soort: ${about}.`,
    'age-derived': (about) => `Leeftijd, afgeleid uit de doelgroep: ${about} jaar.`,
    'capacity-derived': (about) => `Aantal plaatsen, afgeleid uit de doelgroep: ${about}.`,
    'bring-derived': (about) => `Meenemen, afgeleid uit de doelgroep: ${about}.`,
    'owner-derived': (about) =>
      `Eigenaar is ${about}. De andere organisaties staan erbij als “samen met”.`,
    'national-derived': () => 'Dit geldt voor het hele land.',
    'date-rounded': (about) => `De controledatum was niet precies. We rekenen vanaf ${about}.`,
    'phone-zero': (about) => `Van het telefoonnummer was de eerste nul weg: ${about}.`,
    'point-swapped': () => 'Breedte en lengte stonden omgewisseld. We hebben ze omgedraaid.',
    'together-with-row': (about) => `Dit is een plek van hetzelfde aanbod als rij ${about}.`,
  },
  personal: {
    email: 'e-mailadres',
    phone: 'mobiel nummer',
    iban: 'rekeningnummer',
    'birth-date': 'geboortedatum',
    password: 'wachtwoord',
    'postcode-number': 'postcode met huisnummer',
  },
}

export const en: typeof nl = {
  outcome: {
    accepted: 'Good',
    remarked: 'With a remark',
    duplicate: 'Probably a duplicate',
    refused: 'Does not go in',
  },
  effect: {
    add: 'New',
    change: 'Changed',
    same: 'Known already, nothing changed',
    kept: 'Changed here by hand: stays as it is',
    none: 'None',
  },
  problem: {
    empty: () =>
      'The file is empty. Choose a file with a row of column names and the offers below it.',
    'too-big': (about) =>
      `The file is too large. It may be ${about ? `${about} MB` : '80 MB unpacked'}.`,
    'too-many-rows': (about) => `The file has more than ${about} rows. Divide it over more files.`,
    'too-many-columns': (about) =>
      `A row has more than ${about} columns. Remove the columns you do not need.`,
    'old-excel': () =>
      'This is an old Excel file (.xls) or a file with a password. Save it as .xlsx or .csv, without a password.',
    'not-a-table': () => 'This is not a table. Choose a file that ends in .csv, .xlsx or .ods.',
    'is-json': () => 'This is a JSON file. Choose HSDS to import it.',
    broken: () => 'The file is damaged. Open it, save it again and try once more.',
    'quote-not-closed': (about) =>
      `Around line ${about} a text starts with a quotation mark (") that is never closed. Correct it in the file.`,
    'too-heavy': () =>
      'Reading this file takes too much time or memory. Save it as .csv and try again.',
    'no-header': () =>
      'We find no row with column names. Put a row with names above the offers, such as organisatie, titel and plaats.',
    'no-rows': () => 'There are no rows below the column names.',
    'no-title-column': () =>
      'There is no column with the name of the offer. Call a column, for instance: titel.',
    'no-organisation-column': () =>
      'There is no column with the organisation. Call a column: organisatie. Or choose one organisation for the whole file.',
    'not-hsds': () =>
      'This is not HSDS 3. We expect a list of services, or tables such as organizations and services.',
    'too-many': () => 'The file has more than 200,000 parts. Divide it over more files.',
  },
  remark: {
    'no-title': () => 'The name of the offer is missing. Fill it in.',
    'no-organisation': () => 'The organisation is missing. Fill in whose offer it is.',
    'too-many-cells': () =>
      'The row has more cells than there are columns. Probably a text without quotation marks holds a separator.',
    'citizen-number': () =>
      'The row holds something that may be a citizen service number (BSN). It may not be here. Remove it.',
    'same-row': (about) => `This row is exactly the same as row ${about}.`,
    'like-row': (about) => `This looks much like row ${about}: the same offer at the same place.`,
    'like-offer': (about) => `This looks much like an offer that is here already: ${about}.`,
    'changed-here': () =>
      'Someone changed this offer here after the last time. The file does not overwrite that.',
    'personal-data': (about) =>
      `The text may hold something about a person (${about}). Check whether it may be public.`,
    'text-cut': (about) => `A text was too long and has been shortened: ${about}…`,
    formula: (about) => `A cell looked like a formula. Only its text was imported: ${about}.`,
    'kind-unknown': (about) => `We do not know the kind “${about}”. We chose a kind by the title.`,
    'activity-unknown': (about) => `There is no activity ${about}. There are five: 1 to 5.`,
    'theme-unknown': (about) => `We do not know the theme “${about}”.`,
    'language-unknown': (about) => `We do not know the language “${about}”.`,
    'age-unclear': (about) => `The ages “${about}” are not right. We did not import them.`,
    'hours-not-understood': (about) =>
      `We found no days and times in “${about}”. The text stays visible.`,
    'hours-partly': (about) => `We understood “${about}” in part. Check the times.`,
    'hours-doubt': (about) => `The times come with a reservation: “${about}”. Check them.`,
    ended: (about) =>
      `This seems to have ended: “${about}”. It is kept as ended and is not visible.`,
    'perhaps-ended': (about) =>
      `This may have ended: “${about}”. It is not visible until someone has checked it.`,
    'season-over': (about) => `This is over for this year and may come back: “${about}”.`,
    'cost-old': (about) => `The cost comes from an old source: “${about}”. Check it.`,
    'many-places': (about) => `“${about}” is not one place. The offer goes in without an address.`,
    'no-address': (about) => `The address of “${about}” is missing. Add it.`,
    'two-addresses': (about) =>
      `This place has more than one address in the file: ${about}. Check which is right.`,
    'postcode-wrong': (about) => `“${about}” is not a postcode. We did not import it.`,
    'phone-wrong': (about) => `“${about}” is not a phone number. We did not import it.`,
    'phone-more': (about) =>
      `There are more phone numbers. Only the first was imported, not: ${about}.`,
    'url-wrong': (about) => `“${about}” is not a web address. We did not import it.`,
    'email-wrong': () => 'The e-mail address is not right. We did not import it.',
    'email-of-person': () =>
      'The e-mail address seems to be of a person. We did not import it. Use a general address of the organisation.',
    'point-estimated': () =>
      'The point on the map is estimated. It may be more than 300 metres off.',
    'point-wrong': (about) =>
      `The coordinates (${about}) are not in the Netherlands. We did not import them.`,
    'date-wrong': (about) => `“${about}” is not a date. The offer counts as not checked.`,
    'date-future': (about) =>
      `The date ${about} is still to come. The offer counts as not checked.`,
    'kind-derived': (about) => `Kind: ${about}.`,
    'activities-derived': (about) => `Activity, from the kind: ${about}.`,
    'themes-derived': (about) => `Themes, from the text: ${about}.`,
    'help-derived': (about) => `Kind of help, from the kind of offer: ${about}.`,
    'targets-derived': (about) => `Target groups, from the text: ${about}.`,
    'access-derived': (about) => `How to reach it, from the kind: ${about}.`,
    'age-derived': (about) => `Age, from the target group: ${about} years.`,
    'capacity-derived': (about) => `Number of places, from the target group: ${about}.`,
    'bring-derived': (about) => `What to bring, from the target group: ${about}.`,
    'owner-derived': (about) =>
      `The owner is ${about}. The other organisations are named as “together with”.`,
    'national-derived': () => 'This is for the whole country.',
    'date-rounded': (about) => `The date of the check was not exact. We count from ${about}.`,
    'phone-zero': (about) => `The phone number had lost its first zero: ${about}.`,
    'point-swapped': () => 'Latitude and longitude were swapped. We turned them around.',
    'together-with-row': (about) => `This is a place of the same offer as row ${about}.`,
  },
  personal: {
    email: 'e-mail address',
    phone: 'mobile number',
    iban: 'account number',
    'birth-date': 'date of birth',
    password: 'password',
    'postcode-number': 'postcode with house number',
  },
}

export const texts: Record<Lang, Words> = { nl, en }

/** Remarks that name keys of our lists: people see the labels. */
const listOf: Partial<
  Record<RemarkCode, 'kind' | 'activity' | 'theme' | 'helpKind' | 'targetGroup' | 'access'>
> = {
  'kind-derived': 'kind',
  'activities-derived': 'activity',
  'themes-derived': 'theme',
  'help-derived': 'helpKind',
  'targets-derived': 'targetGroup',
  'access-derived': 'access',
}

/** One remark as a sentence. */
export function remarkText({ code, about }: Remark, lang: Lang): string {
  const list = listOf[code]
  const labels: Record<string, string> = list
    ? lists[lang][list]
    : code === 'personal-data'
      ? texts[lang].personal
      : {}
  const words = about.split(', ').map((key) => labels[key] ?? key)
  return texts[lang].remark[code](list || code === 'personal-data' ? words.join(', ') : about)
}
