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
  move: {
    titleOf: (name: string) => `${name} naar een andere cursus`,
    crumb: 'Overzetten',
    lead: 'Gegevens, toestemming en code gaan mee. De plaats hier gaat naar wie wacht.',
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
      already: 'Deze persoon staat al op de lijst van die cursus.',
      gone: 'Die cursus is er niet meer.',
      late: 'Dit kon niet meer. Kijk hoe het nu staat.',
      'not-allowed': 'Naar deze cursus kan niemand worden overgezet.',
    },
  },
}

export { en }
export const texts = { nl, en }
