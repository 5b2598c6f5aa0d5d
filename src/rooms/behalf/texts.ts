import { en } from './texts-en.ts'

export const nl = {
  courses: 'Cursussen',
  referral: (code: string) => `Doorverwijzing ${code}`,
  choose: {
    title: 'Aanmelden voor een cursus',
    lead: 'Kies een cursus waar nu plaats is, of een wachtlijst.',
    leadFrom: (code: string) => `Voor de persoon van doorverwijzing ${code}. Kies een cursus.`,
    none: 'Nu is er geen cursus open',
    noneText: 'Kijk in het aanbod of er iets anders past, zoals een inloop of een maatje.',
    offers: 'Naar het aanbod',
    full: 'vol, wachtlijst',
    own: 'plaats vrijgehouden',
  },
  enrol: {
    crumb: 'Iemand aanmelden',
    title: (course: string) => `Aanmelden voor ${course}`,
    lead: 'Vul in wat de persoon wil vertellen. Een voornaam is genoeg. Lees de toestemming voor.',
    who: 'Wie doet mee?',
    from: (code: string, sender: string) =>
      `Uit doorverwijzing ${code} van ${sender}. Kijk met de persoon of het nog klopt.`,
    own: (n: number) =>
      n === 1
        ? 'Er is nog één plaats vrijgehouden voor wie via deze partner komt.'
        : `Er zijn nog ${n} plaatsen vrijgehouden voor wie via deze partner komt.`,
    full: 'De cursus is vol. De persoon komt op de wachtlijst.',
    talk: 'Voor de eerste les is er een gesprek. Wie de cursus geeft, belt daarvoor.',
    send: 'Aanmelden, en dan het briefje',
    stops: {
      'not-yet': 'Aanmelden kan nog niet.',
      'too-late': 'Aanmelden kan niet meer.',
      'not-open': 'Aanmelden kan niet meer.',
      'no-reach': 'Deze cursus is online. Vul een telefoonnummer of e-mailadres in.',
      already: 'Deze persoon staat al op de lijst voor deze cursus.',
      gone: 'Deze cursus is er niet meer.',
    },
  },
  /** For who may not read the list: the same words, whether somebody stood on it already or not. */
  sent: {
    title: (course: string) => `Aanmelding doorgegeven: ${course}`,
    heading: 'De aanmelding is doorgegeven',
    to: (organisers: string) => `Aan ${organisers}.`,
    same: 'Stond deze persoon al op de lijst, dan verandert er niets. Alleen wie de cursus geeft, ziet wie erop staan.',
    as: {
      enrolled: 'Er is plaats in deze cursus.',
      waiting:
        'De cursus is vol: dit is een plaats op de wachtlijst. Komt er een plaats vrij, dan hoort u het.',
    },
    via: {
      email:
        'U krijgt een e-mail met uw code. Daarmee ziet u hoe het staat, en kunt u zich afmelden.',
      phone: 'Verandert er iets, dan wordt u gebeld. Kunt u niet, of wilt u stoppen? Bel dan zelf.',
    },
    lessons: 'De lessen',
    bring: 'Neem mee',
    contact: 'Bel',
    print: 'Print dit briefje',
    another: 'Nog iemand aanmelden',
    back: 'Naar alle cursussen',
  },
  /** About somebody else, in the words of who writes it down. */
  contact: {
    name: { label: 'Naam', hint: 'Alleen een voornaam mag ook.' },
    phone: {
      label: 'Telefoon',
      hint: 'Dan kan de organisator bellen als er iets verandert.',
      errors: {
        'no-reach':
          'Deze cursus is online. Vul een telefoonnummer of e-mailadres in. Anders hoort de persoon niet hoe die meedoet. Zonder telefoon en e-mail past een cursus op een plek.',
      } as Record<string, string>,
    },
    talk: {
      hint: 'De organisator belt voor het gesprek voor de eerste les.',
      errors: {
        'no-phone':
          'Vul een telefoonnummer in: voor de eerste les is er een gesprek. Geen telefoon? Schrijf hieronder hoe de organisator de persoon dan spreekt.',
      } as Record<string, string>,
    },
    via: {
      label: 'Geen telefoon? Hoe spreekt de organisator de persoon dan?',
      hint: 'Bijvoorbeeld: per e-mail, of dinsdag aan de balie.',
      errors: {
        private: 'Schrijf hier geen BSN of wachtwoord. Wij hebben het niet nodig.',
      } as Record<string, string>,
    },
    email: { label: 'E-mail', hint: 'Geen e-mail? Laat dit dan leeg.' },
    either: {
      phone: 'Vul dit in, of het e-mailadres. Deze cursus is online.',
      email: 'Of vul het telefoonnummer in.',
    },
    language: { label: 'Welke taal praat de persoon het liefst?' },
    wishes: {
      label: 'Wat wil de persoon graag leren?',
      errors: {
        private: 'Schrijf hier geen BSN of wachtwoord. Wij hebben het niet nodig.',
      } as Record<string, string>,
    },
    needs: {
      label: 'Is er hulp nodig?',
      options: {
        reading: 'Met lezen',
        hearing: 'Hoort niet goed',
        seeing: 'Ziet niet goed',
        wheelchair: 'Komt met een rolstoel',
        companion: 'Er komt iemand mee',
      },
    },
  },
  consent: {
    one: '1. Aanmelden',
    two: '2. Terughoren',
    asked: 'Vastleggen',
    other: 'Lees voor in het Engels',
    version: (version: string) => `Versie van de tekst: ${version}`,
    share: {
      label: 'Mogen wij u aanmelden?',
      options: { yes: 'Ja', no: 'Nee' },
      errors: {
        choice: 'Noteer het antwoord op vraag 1',
        refused: 'Zonder ja melden wij niemand aan. Geef het nummer van de cursus mee.',
      },
    },
    feedback: {
      label: 'Mag de verwijzer horen hoe het gaat?',
      options: { yes: 'Ja', no: 'Nee' },
      errors: { choice: 'Noteer het antwoord op vraag 2' },
    },
  },
  read: {
    share: (organiser: string, months: number) => [
      `Wij melden u aan voor de cursus van ${organiser}.`,
      'Zij bewaren uw naam en wat u vertelt, om de cursus te regelen. Alleen wie de cursus geeft, ziet het.',
      `${months === 1 ? 'Een maand' : `${months} maanden`} na de laatste les wissen zij alles. U kunt altijd stoppen met uw code, of door te bellen.`,
      'Mogen wij u aanmelden?',
    ],
    feedback: (sender: string) => [
      `Mag ${sender} horen of u begint, de cursus afmaakt of stopt?`,
      'Dan weten zij of de cursus iets voor u was. Dit hoeft niet. Ook bij nee doet u gewoon mee.',
    ],
  },
}

export { en }
export const texts = { nl, en }
