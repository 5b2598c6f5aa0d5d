// Every sentence of this room, in Dutch; texts-en.ts holds the same in English.
import type { StaffRole } from './rules.ts'
import { en } from './texts-en.ts'

export const nl = {
  roles: {
    desk: 'Baliemedewerker',
    coordinator: 'Coördinator',
    lead: 'Regievoerder',
    admin: 'Beheerder',
  },
  kinds: {
    municipality: 'Gemeente',
    library: 'Bibliotheek',
    welfare: 'Welzijn',
    seniorweb: 'SeniorWeb',
    'language-house': 'Taalhuis',
    police: 'Politie',
    bank: 'Bank',
    employer: 'Werkgever',
    school: 'School',
    care: 'Zorg',
    housing: 'Woningcorporatie',
    'volunteer-org': 'Vrijwilligersorganisatie',
    national: 'Landelijke organisatie',
    provider: 'Internet of telefonie',
    'legal-aid': 'Rechtshulp',
    'residents-initiative': 'Bewonersinitiatief',
    cooperation: 'Samenwerking',
    other: 'Anders',
  },
  sectors: {
    public: 'Publiek',
    social: 'Maatschappelijk',
    private: 'Privaat',
    experience: 'Ervaringsdeskundigen',
  },
  partners: {
    title: 'Partners',
    sub: (n: number) => (n === 1 ? '1 organisatie doet mee' : `${n} organisaties doen mee`),
    invite: 'Partner uitnodigen',
    caption: 'Organisaties in dit netwerk',
    columns: { name: 'Organisatie', kind: 'Soort', sector: 'Sector', since: 'Sinds' },
    empty: 'Er doen nog geen organisaties mee. Nodig de eerste partner uit.',
    about: 'Over deze organisatie',
    phone: 'Telefoon',
    email: 'E-mail',
    url: 'Website',
    lead: 'Voert de regie',
    edit: 'Gegevens wijzigen',
    chain: 'Rollen en samenwerking',
    people: 'Mensen',
    noPeople: 'Van deze organisatie logt nog niemand in.',
    open: 'Openstaande uitnodigingen',
    expires: (day: string) => `geldig tot ${day}`,
    revoke: 'Intrekken',
    saved: 'De gegevens zijn opgeslagen.',
    invited: 'De uitnodiging is onderweg. De link in de e-mail werkt twee weken.',
    ended: 'Deze persoon kan niet meer inloggen voor deze organisatie.',
    revoked: 'De uitnodiging is ingetrokken.',
  },
  form: {
    name: { label: 'Naam van de organisatie' },
    kind: { label: 'Soort organisatie' },
    sector: { label: 'Sector' },
    description: {
      label: 'Wat doet uw organisatie?',
      hint: 'Twee of drie zinnen. Collega’s van andere partners lezen dit.',
    },
    phone: { label: 'Telefoonnummer', hint: 'Het algemene nummer, niet dat van een persoon.' },
    email: {
      label: 'Algemeen e-mailadres',
      hint: 'Een adres van de organisatie, niet van een persoon.',
    },
    url: { label: 'Website' },
    save: 'Opslaan',
    editTitle: (name: string) => `Gegevens van ${name}`,
    welcome:
      'U doet mee. Zeg hier wat voor organisatie u bent: zo staat u goed in de tabel en op de kaart.',
    sharedName:
      'Deze organisatie doet ook mee in een ander netwerk. Hier wijzigt u alleen wat uw netwerk leest. De naam, de soort en de sector wijzigt een coördinator die in alle netwerken voor de organisatie werkt.',
  },
  invite: {
    partnerTitle: 'Partner uitnodigen',
    partnerLead:
      'De organisatie krijgt een e-mail met een link. Wie de link opent, wordt coördinator van die organisatie.',
    colleagueTitle: 'Collega uitnodigen',
    colleagueLead: 'Uw collega krijgt een e-mail met een link. De link werkt twee weken.',
    email: {
      label: 'E-mailadres',
      hint: 'Hier gaat de uitnodiging naartoe. Na twee weken wissen wij het adres als niemand de link gebruikt.',
    },
    role: { label: 'Wat gaat uw collega doen?' },
    send: 'Uitnodiging versturen',
    end: (name: string) => `Toegang van ${name} beëindigen`,
    endShort: 'Toegang beëindigen',
    you: 'dit bent u',
  },
  join: {
    title: (organisation: string) => `Doe mee namens ${organisation}`,
    lead: (network: string, role: string) =>
      `U bent uitgenodigd voor ${network}, als ${role.toLowerCase()}.`,
    name: { label: 'Uw naam', hint: 'Zo zien uw collega’s u.' },
    email: {
      label: 'Uw e-mailadres',
      hint: 'Hier sturen wij nu een code naartoe. Straks logt u er ook mee in.',
    },
    go: 'Verder',
    codeTitle: 'Vul de code in om mee te doen',
    codeLead:
      'Wij stuurden een code naar uw e-mailadres. Pas als u die invult, doet u mee. De code werkt tien minuten.',
    enter: 'Meedoen',
    again: 'Geen code gekregen? Open de link in de uitnodiging opnieuw.',
    tooOften:
      'Met deze uitnodiging zijn vandaag te veel codes gevraagd. Probeer het morgen opnieuw, of vraag een nieuwe uitnodiging.',
    goneTitle: 'Deze uitnodiging werkt niet meer',
    gone: 'De uitnodiging is al gebruikt, ingetrokken of ouder dan twee weken. Vraag een nieuwe aan wie u uitnodigde.',
  },
  manage: {
    title: 'Instellingen',
    sub: 'Termijnen en teksten van dit netwerk',
    tabs: { settings: 'Instellingen', letters: 'Post', log: 'Logboek' },
    saved: 'De instellingen zijn opgeslagen.',
    fields: {
      guideName: { label: 'Naam van de gids', hint: 'Dit zien inwoners bovenaan elke pagina.' },
      helplinePhone: { label: 'Telefoonnummer van de hulplijn' },
      helplineHoursNl: { label: 'Wanneer is de hulplijn open?' },
      helplineHoursEn: { label: 'Hetzelfde in het Engels' },
      theme: {
        label: 'Huisstijl',
        options: {
          ketenwijzer: 'Ketenwijzer',
          voorbeeld: 'Voorbeeld (NL Design System)',
          denhaag: 'Den Haag',
        },
      },
      firstReminder: {
        label: 'Eerste herinnering aan de ontvanger',
        hint: 'In werkdagen na het versturen van een doorverwijzing.',
      },
      secondReminder: {
        label: 'Tweede herinnering aan de ontvanger',
        hint: 'In werkdagen na het versturen.',
      },
      warnSenderAfterWorkingDays: {
        label: 'Bericht aan verzender en regievoerder',
        hint: 'In werkdagen, als niemand antwoordt.',
      },
      expireAfterDays: { label: 'Doorverwijzing verloopt', hint: 'In dagen na het versturen.' },
      answerLinkDays: { label: 'Antwoordlink werkt', hint: 'In dagen.' },
      contactKeptMonths: {
        label: 'Contactgegevens bewaren na afloop',
        hint: 'In maanden. Daarna worden ze gewist; het aantal blijft.',
      },
      answeredInTimeWorkingDays: {
        label: 'Op tijd beantwoord',
        hint: 'In werkdagen. Telt mee in de cijfers.',
      },
      promiseMonths: {
        label: 'Aanbod nakijken',
        hint: 'Om de hoeveel maanden de eigenaar het aanbod nakijkt.',
      },
      asksBackground: {
        label: 'Vraag aan de balie ook de leeftijdsgroep',
        hint: 'Staat standaard uit. Vraag niet meer dan nodig is.',
      },
    },
    order: 'De tweede herinnering komt na de eerste.',
    lettersSub: 'Wat het systeem mailde of nog gaat mailen. De inhoud staat hier nooit.',
    lettersCaption: 'Laatste 100 brieven',
    lettersEmpty: 'Er is nog niets gemaild.',
    letterColumns: {
      at: 'Gemaakt',
      kind: 'Soort',
      status: 'Stand',
      tries: 'Pogingen',
      problem: 'Wat ging er mis',
    },
    statuses: { waiting: 'wacht', sent: 'verstuurd', kept: 'bewaard (demo)', failed: 'mislukt' },
  },
  signIn: {
    title: 'Inloggen voor medewerkers',
    lead: 'Vul uw e-mailadres in. U krijgt een code van 8 letters en cijfers.',
    resident: 'Zoekt u hulp? Dan hoeft u niet in te loggen.',
    toGuide: 'Naar de hulp in de buurt',
    email: { label: 'E-mailadres', hint: 'Het adres waarmee u bent uitgenodigd.' },
    send: 'Stuur mij een code',
    tooOften:
      'Er is hier te vaak geprobeerd in te loggen. Wacht een kwartier en probeer het opnieuw.',
    codeTitle: 'Vul de code in',
    codeLead:
      'Is uw adres bij ons bekend? Dan kreeg u zojuist een e-mail met een code. De code werkt tien minuten.',
    code: {
      label: 'Code',
      hint: '8 letters en cijfers, bijvoorbeeld K7MF-2QXP. Plakken mag.',
      errors: {
        wrong:
          'Deze code klopt niet of werkt niet meer. Kijk de code na, of vraag een nieuwe code.',
      },
    },
    enter: 'Inloggen',
    again: 'Nieuwe code vragen',
    castTitle: 'Probeer de demo',
    castLead: 'Kies een rol. U bent meteen binnen.',
    mail: 'De codes van de demo vindt u bij de post van de demo.',
    mailLink: 'Post van de demo',
  },
  mails: {
    partner: {
      subject: (network: string) => `Doe mee in ${network}`,
      text: (facts: { organisation: string; network: string; link: string }) =>
        [
          'Beste collega,',
          '',
          `${facts.network} nodigt ${facts.organisation} uit om mee te doen. Samen zorgen wij dat iedereen hulp vindt bij digitale zaken.`,
          '',
          'Open deze link om mee te doen:',
          facts.link,
          '',
          'De link werkt twee weken. Klopt dit niet? Dan hoeft u niets te doen.',
        ].join('\n'),
    },
    colleague: {
      subject: (network: string) => `Uw toegang tot ${network}`,
      text: (facts: { organisation: string; network: string; link: string }) =>
        [
          'Beste collega,',
          '',
          `U kunt voor ${facts.organisation} meewerken in ${facts.network}.`,
          '',
          'Open deze link om te beginnen:',
          facts.link,
          '',
          'De link werkt twee weken. Klopt dit niet? Dan hoeft u niets te doen.',
        ].join('\n'),
    },
    code: {
      subject: (guide: string) => `Uw code voor ${guide}`,
      text: (code: string) =>
        [
          'Beste collega,',
          '',
          `Uw code om in te loggen is: ${code}`,
          '',
          'De code werkt tien minuten en één keer.',
          'Vroeg u geen code? Dan hoeft u niets te doen. Geef de code aan niemand.',
        ].join('\n'),
      joining: (code: string, organisation: string) =>
        [
          'Beste collega,',
          '',
          `Met deze code doet u mee namens ${organisation}: ${code}`,
          '',
          'De code werkt tien minuten en één keer. Daarna logt u met dit e-mailadres in.',
          'Wilt u dit niet? Dan hoeft u niets te doen. Geef de code aan niemand.',
        ].join('\n'),
    },
  },
}

export { en }
export const texts = { nl, en }

/** The name of a staff role in a language. */
export const roleName = (role: StaffRole, lang: 'nl' | 'en'): string => texts[lang].roles[role]
