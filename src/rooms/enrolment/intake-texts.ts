// Words about the talk before a course, and about who else organises it.
import { en } from './intake-texts-en.ts'

export const nl = {
  /** On the form. */
  says: 'Voor de eerste les is er een gesprek. Wij bellen u daarvoor.',
  phone: {
    hint: 'Wij bellen u voor het gesprek.',
    errors: {
      'no-phone':
        'Vul uw telefoonnummer in: wij bellen u voor het gesprek. Hebt u geen telefoon? Schrijf hieronder hoe wij u dan spreken.',
    } as Record<string, string>,
  },
  via: {
    label: 'Geen telefoon? Hoe spreken wij u dan?',
    hint: 'Bijvoorbeeld: stuur mij een mail, of ik kom dinsdag langs.',
    errors: {
      private: 'Schrijf hier geen BSN of wachtwoord. Wij hebben het niet nodig.',
    } as Record<string, string>,
  },
  /** Beside a participant. */
  talk: { open: 'gesprek nog doen', held: 'gesprek gehad' },
  /** On the slip and in a letter. */
  comes: 'Voor de eerste les is er een gesprek. Wij nemen contact met u op.',
  by: 'Gegeven door',
}

export { en }
export const texts = { nl, en }
