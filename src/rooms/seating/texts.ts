import { en } from './texts-en.ts'

export const nl = {
  places: {
    title: 'Plaatsen voor partners',
    people: 'Deelnemers',
    sub: (taken: number, kept: number, maximum: number) =>
      `${taken} van ${maximum} plaatsen gegeven of aangeboden, ${kept} nog vrij voor partners`,
    kept: 'Gereserveerd',
    keptText:
      'Een gereserveerde plaats is alleen voor wie via die partner komt. Op de dag van vrijgave is hij voor iedereen, en gaat hij naar wie wacht.',
    none: 'Er is niets gereserveerd.',
    columns: {
      partner: 'Partner',
      seats: 'Plaatsen',
      taken: 'Al gebruikt',
      until: 'Vrij op',
      action: 'Doen',
    },
    released: 'vrijgegeven',
    release: 'Nu vrijgeven',
    releaseOf: (partner: string) => `Plaatsen van ${partner} nu vrijgeven`,
    add: 'Plaatsen reserveren',
    partnerId: { label: 'Voor welke partner' },
    seats: {
      label: 'Hoeveel plaatsen',
      hint: 'Met wie al via deze partner meedoet.',
      errors: {
        'too-many': 'Zoveel plaatsen zijn er niet meer vrij.',
        gone: 'De cursus is begonnen of voorbij. Reserveren kan niet meer.',
      } as Record<string, string>,
    },
    releasesOn: {
      label: 'Vrijgeven op',
      hint: 'Op zijn laatst de dag van de eerste les.',
      errors: {
        past: 'Kies een dag na vandaag.',
        'after-start': 'Kies een dag voor of op de eerste les.',
      } as Record<string, string>,
    },
    save: 'Bewaren',
    own: 'Zelf wisselen',
    ownText:
      'Deelnemers kunnen dan met hun code naar een andere cursus van uw organisatie. Zij horen het meteen, en de plaats gaat naar wie wacht.',
    ownMoves: { label: 'Deelnemers mogen zelf wisselen' },
    done: {
      reserved: 'De plaatsen zijn gereserveerd.',
      released: 'De plaatsen zijn vrij voor iedereen.',
      'own-moves': 'Bewaard.',
      late: 'Deze plaatsen waren al vrij.',
    },
  },
  stop: {
    crumb: 'Afmelden',
    titleOf: (name: string) => `${name || 'Deze persoon'} afmelden?`,
    place: {
      list: () => 'De plek op de wachtlijst vervalt. Wie erachter staat, schuift op.',
      begun: () => 'De cursus is begonnen: de plaats blijft leeg.',
      next: (_partner: string, waiting: number) =>
        `De plaats wordt meteen aangeboden aan wie aan de beurt is. Er ${waiting === 1 ? 'wacht 1 persoon' : `wachten ${waiting} mensen`}.`,
      kept: (partner: string) => `De plaats is weer gereserveerd voor wie via ${partner} komt.`,
      free: () => 'Er wacht niemand: de plaats is daarna vrij voor iedereen.',
    },
    mailed: 'De persoon krijgt een e-mail dat de afmelding klopt.',
    called: 'De persoon heeft geen e-mail en komt op de bellijst, om het te horen.',
    referrer: 'De verwijzer hoort dat de persoon niet meer meedoet.',
    noReferrer: 'Een verwijzer hoort hier niets van.',
    forGood: 'U kunt dit niet terugdraaien. Opnieuw aanmelden kan wel: dan achter wie al wacht.',
    knows: { label: 'De persoon weet dit al, bijvoorbeeld omdat die zelf belde' },
    save: 'Ja, afmelden',
    back: 'Nee, terug naar de deelnemers',
  },
  move: {
    titleOf: (name: string) => `${name} naar een andere cursus`,
    crumb: 'Overzetten',
    lead: 'Gegevens, toestemming en code gaan mee. Wacht hier iemand, dan krijgt die de plaats aangeboden.',
    to: { label: 'Naar welke cursus?', errors: { choice: 'Kies een cursus.' } },
    save: 'Overzetten',
    none: 'Er is nu geen andere cursus van uw organisatie die open is.',
    ownTitle: 'Liever een andere cursus of tijd?',
    ownLead: 'Kies een cursus. Uw plaats hier gaat naar iemand anders. Uw code blijft dezelfde.',
    ownNone: 'Er is nu geen andere cursus. Bel ons, dan kijken wij samen.',
    ownSave: 'Ja, ik wissel',
    back: 'Terug',
    stops: {
      'not-yet': 'Aanmelden voor die cursus kan nog niet.',
      'too-late': 'Aanmelden voor die cursus kan niet meer.',
      'not-open': 'Die cursus neemt niemand meer aan.',
      'no-reach': 'Die cursus is online. Daarvoor is een telefoonnummer of e-mailadres nodig.',
      already: 'Deze persoon staat al op de lijst van die cursus.',
      gone: 'Die cursus is er niet meer.',
      late: 'Dit kon niet meer. Kijk hoe het nu staat.',
      'not-allowed': 'Naar deze cursus kan niemand worden overgezet.',
      'needs-yes': 'Wie die cursus geeft, is net veranderd. Kies opnieuw.',
    },
  },
  /** Before a partner sees somebody's data that did not see it yet. A changed text needs a new version (rules.ts). */
  yes: {
    /** Beside a course in the list. */
    also: (names: string) => `ook van ${names}: vraagt een nieuw ja`,
    ownAlso: (names: string) => `ook van ${names}`,
    title: 'Mogen zij de gegevens zien?',
    lead: (title: string, names: string) =>
      `De cursus "${title}" is ook van ${names}. Lees de tekst voor. Zonder ja blijft alles zoals het is.`,
    read: (title: string, names: string, months: number) => [
      `De cursus "${title}" is ook van ${names}.`,
      'Gaat u daarheen, dan zien zij ook uw naam en wat u ons vertelde. Zij gebruiken het alleen voor de cursus.',
      `${months === 1 ? 'Een maand' : `${months} maanden`} na de laatste les wissen wij alles.`,
      'Is dat goed?',
    ],
    question: 'Voorlezen',
    other: 'Lees voor in het Engels',
    asked: 'Vastleggen',
    version: (version: string) => `Versie van de tekst: ${version}`,
    share: {
      label: 'Is dat goed?',
      options: { yes: 'Ja', no: 'Nee' },
      errors: {
        choice: 'Noteer wat de persoon zei',
        refused: 'Zonder ja zetten wij niemand over. De plaats hier blijft.',
      },
    },
    agreed: {
      label: (names: string, n: number) =>
        `Ja, ${names} ${n === 1 ? 'mag' : 'mogen'} mijn gegevens zien`,
      required: 'Zet een vinkje als u het goedvindt. Anders blijft u op uw plaats.',
    },
    another: 'Kies een andere cursus',
  },
}

export { en }
export const texts = { nl, en }
