import type { nl } from './texts.ts'

export const en: typeof nl = {
  move: {
    title: 'Move a lesson',
    now: (when) => `The lesson is now on ${when}.`,
    save: 'Move the lesson',
  },
  add: {
    title: 'Add a lesson',
    lead: 'One more lesson in this course. The other lessons stay as they are.',
    instead: (when) =>
      `This lesson comes instead of the one of ${when}. The message says so as well.`,
    save: 'Add the lesson',
  },
  told: (mailed, called) =>
    `Everyone with a place hears it apart. With an e-mail of their own: ${mailed}. On the call list: ${called}.`,
  teachers: (names) =>
    `Teachers: ${names}. The program does not tell them. Talk with them first. Their own page and calendar will be right by themselves.`,
  noTeacher: 'There is no teacher for this lesson.',
  fields: {
    heldOn: {
      label: 'Day',
      errors: {
        past: 'This moment is over. Choose a day and a time still to come.',
        far: 'That is too far away. Choose a day within three years.',
        same: 'The lesson is on this day, at this time and in this room already. Change something.',
        'before-opening':
          'This becomes the first lesson, but enrolling is not possible yet by then. Choose a later day, or change the day on which enrolling begins in the details of the course.',
        'before-closing':
          'This becomes the first lesson, but enrolling is still possible by then. Choose a later day, or let enrolling close earlier in the details of the course.',
        'before-release':
          'This becomes the first lesson, but by then places are still kept for a partner. Choose a later day, or release those places first at Participants.',
      },
    },
    starts: {
      label: 'Starts at',
      errors: { overlap: 'There is a lesson of this course at that moment already.' },
    },
    ends: { label: 'Ends at', errors: { order: 'The lesson ends after its start.' } },
    room: { label: 'Room' },
    teachers: {
      label: 'Who gives this lesson',
      errors: { choice: 'Choose teachers of this course.' },
    },
    why: { label: 'Why', hint: 'Participants read this. Mention no names.' },
  },
  stops: {
    over: 'This course is not open yet, or is over. Its lessons can’t be changed this way.',
    off: 'This lesson is cancelled. Add a lesson instead of it.',
    begun: 'This lesson has begun or is over.',
    late: 'A colleague was before you: the lesson was just changed. See how it is now and save again.',
  },
  toCourse: 'Back to the course',
  addInstead: 'Add a lesson instead of this one',
  doubts: 'Mind: there is something about the teacher',
  uncertified: (name, day) =>
    `On ${day} ${name} has no certificate that counts for this programme.`,
  anyway: 'If you save once more, it stays the way you filled it in.',
}
