import type { Keep } from '../../platform/keeps.ts'

export const keeps: readonly Keep[] = [
  {
    table: 'attendance',
    holds: {
      nl: 'bij welke lessen een deelnemer was',
      en: 'at which lessons a participant was',
    },
    // Whose line it is, is erased with the enrolment: what is left points at nobody.
    personal: {
      nl: 'niets meer, zodra de aanmelding is gewist',
      en: 'nothing any more, once the enrolment is erased',
    },
    ground: 'consent',
    why: {
      nl: 'om de cursus te kunnen geven, en te bellen wie er twee keer niet was',
      en: 'to be able to give the course, and to call who was absent twice',
    },
    until: {
      nl: 'drie maanden na de laatste les; aantallen blijven',
      en: 'three months after the last lesson; numbers stay',
    },
  },
]
