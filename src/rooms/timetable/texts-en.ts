import type { nl } from './texts.ts'

export const en: typeof nl = {
  title: 'Timetable',
  lead: 'All lessons of all partners, also of courses that are not open yet.',
  month: 'Per month',
  week: 'Per week',
  before: 'Earlier',
  after: 'Later',
  now: 'Today',
  weekFrom: (day) => `Week of ${day}`,
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weekHead: 'Week',
  caption: (period) => `Lessons in ${period}`,
  nothing: 'No lessons in this time.',
  nothingText:
    'Choose another month or week. Did you choose a partner, place or teacher? Set it to ‘all’.',
  more: (n) => (n === 1 ? '1 lesson' : `${n} lessons`),
  off: 'cancelled',
  planned: 'not open yet',
  clash: 'clash',
  look: 'please look',
  clashes: (n) =>
    n === 1
      ? 'Please look: one thing in this timetable'
      : `Please look: ${n} things in this timetable`,
  filters: {
    label: 'Choose lessons',
    show: 'Show',
    partner: { label: 'Partner' },
    place: { label: 'Place or room' },
    teacher: { label: 'Teacher' },
    all: 'all',
  },
  print: 'Print the timetable',
  feeds: {
    title: 'In your calendar',
    open: 'In your calendar',
    lead: 'A secret address with which a calendar reads the lessons, and keeps up when something changes. Names of participants are not in it.',
    made: 'Your address',
    madeText:
      'We show this address once. Copy it now and put it into your calendar: choose to add a calendar by address (URL). Whoever has the address sees the lessons, so do not share it.',
    field: 'Address for your calendar',
    list: 'Addresses that work',
    none: 'There are no addresses yet.',
    columns: { about: 'Of what', made: 'Made on', read: 'Last read', action: 'Do' },
    never: 'never yet',
    kinds: { teacher: 'Lessons of teacher', organiser: 'Lessons of partner', place: 'Lessons at' },
    end: 'Withdraw',
    endOf: (about) => `Withdraw the address for ${about}`,
    ended: 'The address no longer works.',
    new: 'Make a new address',
    make: 'Make address',
    form: {
      kind: {
        label: 'Which lessons',
        options: {
          organiser: 'Of my organisation',
          place: 'At one place',
          teacher: 'Of one teacher',
        },
      },
      place: {
        label: 'Place',
        hint: 'If you choose one place.',
        errors: { required: 'Choose a place.' },
      },
      teacherId: {
        label: 'Teacher',
        hint: 'If you choose one teacher.',
        errors: { required: 'Choose a teacher.' },
      },
    },
    tooMany: 'There are too many addresses. Withdraw one first.',
    name: (what) => `Lessons ${what}`,
    back: 'To the timetable',
    backOwn: 'To your lessons',
  },
  letters: {
    'too-few': {
      subject: (title) => `Few enrolments: ${title}`,
      text: ({ title, taken, minimum, day }) =>
        `${taken === 1 ? '1 person has' : `${taken} people have`} enrolled in ${title}. The minimum is ${minimum}. One can enrol until ${day}.`,
      next: 'You can still invite people, lower the minimum, or cancel the course. Each participant then hears it apart.',
    },
    'no-certificate': {
      subject: (title) => `Certificate missing: ${title}`,
      text: ({ title }) =>
        `The course ${title} is open, but no teacher has a certificate that is valid on all lessons to come. Perhaps a certificate was removed or ended, or somebody else teaches now.`,
      next: 'Choose another teacher, or note the new certificate.',
    },
  },
}
