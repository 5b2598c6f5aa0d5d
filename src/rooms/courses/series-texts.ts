import { en } from './series-texts-en.ts'

/** The lessons of a course as they are planned: a series, what it passes over, and what one should look at. */
export const nl = {
  rhythms: {
    once: 'Eén keer',
    week: 'Elke week',
    'two-weeks': 'Om de week',
    daily: 'Elke werkdag',
  },
  fields: {
    firstOn: {
      label: 'Eerste les',
      errors: {
        range:
          'Kies een dag die niet langer dan een jaar geleden is, en niet later dan over drie jaar.',
      },
    },
    starts: { label: 'Begint om' },
    ends: {
      label: 'Eindigt om',
      hint: 'Mag leeg blijven als het programma zegt hoe lang een les duurt.',
      errors: { order: 'Het einde ligt voor het begin.' },
    },
    rhythm: { label: 'Hoe vaak' },
    times: {
      label: 'Aantal lessen',
      hint: 'Mag leeg blijven bij één keer, of als het programma het zegt.',
      errors: {
        required: 'Vul in hoeveel lessen er zijn.',
        none: 'Zo blijft er geen enkele les over. Kijk naar de eerste les en naar de dagen die u overslaat.',
        'too-many':
          'De laatste les komt zo pas over meer dan drie jaar. Kies minder lessen, of vaker.',
      },
    },
    except: {
      label: 'Niet op deze dagen',
      hint: 'Eén per regel, zoals 24-12-2026. Feestdagen slaan wij zelf over.',
    },
    room: { label: 'Ruimte' },
  },
  passed: {
    title: 'Op deze dagen is er geen les',
    holiday: (day: string, name: string) => `${day}: ${name}.`,
    weekend: (day: string) => `${day}: weekend.`,
    asSaid: (day: string) => `${day}: die dag sloeg u zelf over.`,
    after: 'De lessen schuiven op: het blijven er evenveel.',
  },
  days: {
    title: 'Kijk nog even naar de dag',
    holiday: (day: string, name: string) =>
      `${day} is een feestdag: ${name}. Is de plek dan open, en kan iedereen?`,
    'no-hour': (day: string, time: string) =>
      `Op ${day} bestaat ${time} niet: de klok gaat dan een uur vooruit.`,
  },
  anyway: 'Bewaart u nog een keer, dan blijft het zoals u het invulde.',
  clashTitle: 'Dit valt samen met iets anders',
  clashes: {
    room: (room: string, other: string, when: string) =>
      `${room} is dan ook voor: ${other}, ${when}.`,
    teacher: (name: string, other: string, when: string) =>
      `${name} geeft dan ook: ${other}, ${when}.`,
    away: (name: string, when: string) => `${name} is er dan niet: ${when}.`,
    outside: (name: string, when: string) => `${name} zei op dit dagdeel niet te kunnen: ${when}.`,
    stopped: (name: string, when: string) => `${name} is dan gestopt als docent: ${when}.`,
  },
  more: (n: number) => `En nog ${n}.`,
}

export { en }
export const texts = { nl, en }
