// Every sentence of this room.
import type { StaffRole } from './rules.ts'

export const nl = {
  roles: {
    desk: 'Baliemedewerker',
    coordinator: 'Coördinator',
    lead: 'Regievoerder',
    admin: 'Beheerder',
  },
  signIn: {
    title: 'Inloggen voor medewerkers',
    lead: 'Vul uw e-mailadres in. U krijgt een code van zes cijfers.',
    resident: 'Zoekt u hulp? Dan hoeft u niet in te loggen.',
    toGuide: 'Naar de hulp in de buurt',
    email: { label: 'E-mailadres', hint: 'Het adres waarmee u bent uitgenodigd.' },
    send: 'Stuur mij een code',
    tooOften: 'U vroeg vaak een code. Wacht een kwartier en probeer het dan opnieuw.',
    codeTitle: 'Vul de code in',
    codeLead:
      'Is uw adres bij ons bekend? Dan kreeg u zojuist een e-mail met zes cijfers. De code werkt tien minuten.',
    code: {
      label: 'Code',
      hint: 'Zes cijfers. Plakken mag.',
      errors: {
        wrong:
          'Deze code klopt niet of werkt niet meer. Kijk de cijfers na, of vraag een nieuwe code.',
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
    },
  },
}

export const en: typeof nl = {
  roles: {
    desk: 'Desk worker',
    coordinator: 'Coordinator',
    lead: 'Network lead',
    admin: 'Administrator',
  },
  signIn: {
    title: 'Sign in for staff',
    lead: 'Enter your e-mail address. You get a code of six digits.',
    resident: 'Are you looking for help? Then you do not need to sign in.',
    toGuide: 'To help nearby',
    email: { label: 'E-mail address', hint: 'The address you were invited with.' },
    send: 'Send me a code',
    tooOften: 'You asked for a code many times. Wait fifteen minutes and try again.',
    codeTitle: 'Enter the code',
    codeLead:
      'Do we know your address? Then we just sent you an e-mail with six digits. The code works for ten minutes.',
    code: {
      label: 'Code',
      hint: 'Six digits. You may paste them.',
      errors: {
        wrong: 'This code is wrong or no longer works. Check the digits, or ask for a new code.',
      },
    },
    enter: 'Sign in',
    again: 'Ask for a new code',
    castTitle: 'Try the demo',
    castLead: 'Choose a role. You are in at once.',
    mail: 'You find the codes of the demo in the mail of the demo.',
    mailLink: 'Mail of the demo',
  },
  mails: {
    code: {
      subject: (guide: string) => `Your code for ${guide}`,
      text: (code: string) =>
        [
          'Dear colleague,',
          '',
          `Your code to sign in is: ${code}`,
          '',
          'The code works for ten minutes and once.',
          'Did you not ask for a code? Then you need not do anything. Give the code to nobody.',
        ].join('\n'),
    },
  },
}

export const texts = { nl, en }

/** The name of a staff role in a language. */
export const roleName = (role: StaffRole, lang: 'nl' | 'en'): string => texts[lang].roles[role]
