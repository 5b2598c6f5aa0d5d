import type { nl } from './series-texts.ts'

export const en: typeof nl = {
  rhythms: {
    once: 'Once',
    week: 'Every week',
    'two-weeks': 'Every two weeks',
    daily: 'Every working day',
  },
  fields: {
    firstOn: {
      label: 'First lesson',
      errors: {
        range: 'Choose a day not more than a year ago, and not later than three years from now.',
      },
    },
    starts: { label: 'Starts at' },
    ends: {
      label: 'Ends at',
      hint: 'May stay empty when the programme says how long a lesson takes.',
      errors: { order: 'The end is before the start.' },
    },
    rhythm: { label: 'How often' },
    times: {
      label: 'Number of lessons',
      hint: 'May stay empty for once only, or when the programme says it.',
      errors: {
        required: 'Fill in how many lessons there are.',
        none: 'This leaves no lesson at all. Look at the first lesson and at the days you pass over.',
        'too-many':
          'The last lesson would be more than three years away. Choose fewer lessons, or more often.',
      },
    },
    except: {
      label: 'Not on these days',
      hint: 'One per line, such as 24-12-2026. We skip public holidays ourselves.',
    },
    room: { label: 'Room' },
  },
  passed: {
    title: 'There is no lesson on these days',
    holiday: (day: string, name: string) => `${day}: ${name}.`,
    weekend: (day: string) => `${day}: weekend.`,
    asSaid: (day: string) => `${day}: you passed over it yourself.`,
    after: 'The lessons move on: there are as many as you asked.',
  },
  days: {
    title: 'Please look at the day',
    holiday: (day: string, name: string) =>
      `${day} is a public holiday: ${name}. Is the place open then, and can everyone come?`,
    'no-hour': (day: string, time: string) =>
      `On ${day} there is no ${time}: the clock goes forward an hour.`,
  },
  anyway: 'If you save once more, it stays as you filled it in.',
  clashTitle: 'This is at the same time as something else',
  clashes: {
    room: (room: string, other: string, when: string) =>
      `${room} is then also for: ${other}, ${when}.`,
    teacher: (name: string, other: string, when: string) =>
      `${name} then also teaches: ${other}, ${when}.`,
    away: (name: string, when: string) => `${name} is away then: ${when}.`,
    outside: (name: string, when: string) =>
      `${name} said not to be free at that part of the day: ${when}.`,
    stopped: (name: string, when: string) => `${name} no longer teaches then: ${when}.`,
  },
  more: (n: number) => `And ${n} more.`,
}
