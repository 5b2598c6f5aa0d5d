import type { nl } from './texts.ts'

export const en: typeof nl = {
  calls: {
    title: 'Call list',
    lead: 'People who still have to hear something. Call one by one, and mention no other names.',
    none: 'Nobody has to be called.',
    columns: { name: 'Name', phone: 'Phone', about: 'What you say', action: 'Do' },
    noPhone: 'no number: tell them at the lesson or at the desk',
    about: {
      enrolled: 'The place is certain.',
      waiting: 'Is on the waiting list.',
      offered: 'A place is free. Do you want it? We keep it for a few days.',
      lapsed: 'The place went to somebody else. Enrolling again is fine.',
      stopped: 'Was taken off. The course itself goes on.',
      moved: 'Went to this course. The code stays the same.',
      'lesson-moved': (when: string, was: string) =>
        `One lesson was moved: was ${was}, is now ${when}. The course itself goes on.`,
      'lesson-added': (when: string, was: string) =>
        `There is one more lesson: ${when}. ${was ? `It comes instead of the lesson of ${was}, which is cancelled.` : 'The other lessons stay as they are.'}`,
      wasAway: 'Had said not to come on the old day: ask whether this one suits.',
      reminder: (when: string, _was: string) =>
        `Reminder: there is a lesson tomorrow, ${when}. Will you be able to come?`,
      absences:
        'Was not there twice, and we heard nothing. Kindly ask how things are, and whether we can help with something.',
      'lesson-off': (when: string, was: string) =>
        `One lesson is cancelled: ${was ? `the one of ${was}. Its new day is cancelled too: ${when}` : when}. The other lessons go on.`,
      'course-off': 'The whole course is cancelled. There will be no lessons.',
    },
    outcomes: { comes: 'Comes again', stops: 'Stops', 'not-reached': 'Not reached' },
    outcomeOf: (name: string, outcome: string) => `${name}: ${outcome.toLowerCase()}`,
    mail: 'no number, but e-mail:',
    done: {
      stops: 'Taken off. The place goes to who waits.',
      late: 'A colleague was before you.',
    },
    called: 'Called',
    calledOf: (name: string) => `${name} was called`,
  },
  off: {
    lessonTitle: 'Cancel one lesson',
    courseTitle: 'Cancel the whole course',
    lessonText: (when: string) =>
      `Only this lesson is cancelled: ${when}. The other lessons go on.`,
    courseText: 'All lessons are cancelled. You can’t undo this.',
    told: (mailed: number, called: number) =>
      `With an e-mail of their own: ${mailed}. On the call list: ${called}.`,
    why: { label: 'Why', hint: 'Participants read this. Mention no names.' },
    move: 'Do you know another day already? Move the lesson',
    lesson: 'Cancel this lesson',
    course: 'Cancel the whole course',
  },
}
