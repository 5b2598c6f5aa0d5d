import type { nl } from './texts.ts'

export const en: typeof nl = {
  calls: {
    title: 'Call list',
    lead: 'People who still have to hear something. Call one by one, and mention no other names.',
    none: 'Nobody has to be called.',
    noPhone: 'no number: tell them at the lesson or at the desk',
    about: {
      enrolled: 'The place is certain.',
      waiting: 'Is on the waiting list.',
      offered: 'There is a place. Would you like it?',
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
        `One lesson is cancelled: ${was ? `the one of ${was}. Its new day is cancelled too: ${when}` : when}.`,
      othersGoOn: 'The other lessons go on.',
      noneLeft: 'It was the last lesson: there will be no more lessons.',
      notSaidYes: 'The place is not certain yet: nobody said yes so far.',
      'course-off': 'The whole course is cancelled. There will be no lessons.',
      intake: 'Have the talk before the first lesson, or agree on a time.',
    },
    heldUntil: (until: string) => `We keep the place until ${until}.`,
    why: 'The reason:',
    theyRead: 'They read:',
    via: 'no phone, says:',
    talked: 'Talk held',
    talkedOf: (name: string) => `The talk with ${name} was held`,
    outcomes: { comes: 'Comes again', stops: 'Stops', 'not-reached': 'Not reached' },
    outcomeOf: (name: string, outcome: string) => `${name}: ${outcome.toLowerCase()}`,
    mail: 'no number, but e-mail:',
    done: {
      stops: 'Taken off. If somebody waits, they are offered the place.',
      late: 'A colleague was before you.',
    },
    called: 'Called',
    calledOf: (name: string) => `${name} was called`,
  },
  off: {
    lessonTitle: 'Cancel one lesson',
    courseTitle: 'Cancel the whole course',
    left: {
      more: (when: string) => `Only this lesson is cancelled: ${when}. The other lessons go on.`,
      held: (when: string) =>
        `This lesson is cancelled: ${when}. No lessons come after it: the course is then over.`,
      none: (when: string) =>
        `This is the only lesson that still goes on: ${when}. If you cancel it, the whole course is cancelled. Everyone hears that, also who waits. You can’t undo this.`,
    },
    courseText: 'All lessons are cancelled. You can’t undo this.',
    told: (mailed: number, called: number) =>
      `With an e-mail of their own: ${mailed}. On the call list: ${called}.`,
    toldFor: (organisers: string) =>
      `Everyone hears it apart. Who has no e-mail is put on the call list of ${organisers}: they call. You see no names.`,
    whole: {
      label: 'Yes, the whole course is cancelled.',
      errors: {
        required:
          'Without this lesson there is no course left. Tick the box if you want to cancel the whole course.',
      },
    },
    instead: {
      label: (organisers: string) => `I cancel this instead of ${organisers}, and they know.`,
      errors: { required: 'Talk to who organises the course first, and then tick the box.' },
    },
    stops: {
      begun:
        'This lesson has begun or is over. It can’t be cancelled any more. Did it not take place after all? Then note nobody at Attendance: it counts as missed for nobody. Do you hold it later? Add a lesson to the course: everyone hears of it.',
      off: 'This lesson was cancelled already.',
      over: 'This course is not open yet, or is over. A lesson can only be cancelled in between.',
    },
    attendance: 'To the attendance of this lesson',
    toCourse: 'Back to the course',
    why: { label: 'Why', hint: 'Participants read this. Mention no names.' },
    move: 'Do you know another day already? Move the lesson',
    lesson: 'Cancel this lesson',
    course: 'Cancel the whole course',
  },
}
