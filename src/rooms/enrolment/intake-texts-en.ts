import type { nl } from './intake-texts.ts'

export const en: typeof nl = {
  says: 'There is a talk before the first lesson. We call you for it.',
  phone: {
    hint: 'We call you for the talk.',
    errors: {
      'no-phone':
        'Fill in your phone number: we call you for the talk. No phone? Write below how we can talk with you then.',
    },
  },
  via: {
    label: 'No phone? How do we talk with you then?',
    hint: 'For example: send me a mail, or I come by on Tuesday.',
    errors: { private: 'Do not write a BSN or password here. We do not need it.' },
  },
  talk: { open: 'talk still to hold', held: 'talk held' },
  comes: 'There is a talk before the first lesson. We contact you.',
  by: 'Given by',
}
