import type { nl } from './texts.ts'

export const en: typeof nl = {
  find: 'Search nearby',
  findLabel: 'Courses nearby',
  postcode: { label: 'Postcode or town' },
  unknownPlace: (text) =>
    `We do not know where ‘${text}’ is. You see all courses. Try a postcode or a town nearby.`,
  level: 'Not sure what you want to learn? See what suits you',
  count: (n) => (n === 1 ? '1 course' : `${n} courses`),
  away: (distance) => `${distance} from you`,
  practise: 'You practise:',
  goal: 'What for',
  noneTitle: 'There is no course that fits now',
  noneText: 'Take a choice away, or call us. We will look together at what there is for you.',
  clear: 'Show all courses',
  chosen: 'You chose',
  remove: 'Take away:',
  filters: {
    label: 'Choosing courses',
    show: 'Show',
    all: 'All',
    deel: 'Time of day',
    taal: 'Language of the lesson',
    niveau: 'How difficult',
    start: 'When it begins',
    doel: 'What for',
    leren: 'What you want to learn',
  },
  parts: { morning: 'Mornings', afternoon: 'Afternoons', evening: 'Evenings' },
  notYet: 'not open yet',
  starts: { soon: 'Within four weeks', later: 'Later' },
}
