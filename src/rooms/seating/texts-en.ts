import type { nl } from './texts.ts'

export const en: typeof nl = {
  places: {
    title: 'Places for partners',
    people: 'Participants',
    sub: (taken: number, kept: number, maximum: number) =>
      `${taken} of ${maximum} places given or offered, ${kept} still free for partners`,
    kept: 'Kept',
    keptText:
      'A kept place is only for who comes through that partner. On the day of release it is for everybody, and goes to who waits.',
    none: 'Nothing is kept.',
    columns: {
      partner: 'Partner',
      seats: 'Places',
      taken: 'Used already',
      until: 'Free on',
      action: 'Do',
    },
    released: 'released',
    release: 'Release now',
    releaseOf: (partner: string) => `Release the places of ${partner} now`,
    add: 'Keep places',
    partnerId: { label: 'For which partner' },
    seats: {
      label: 'How many places',
      hint: 'Those who take part through this partner already included.',
      errors: {
        'too-many': 'So many places are not free any more.',
        gone: 'The course has begun or is over. Nothing can be kept any more.',
      },
    },
    releasesOn: {
      label: 'Release on',
      hint: 'The day of the first lesson at the latest.',
      errors: {
        past: 'Choose a day after today.',
        'after-start': 'Choose a day before or on the first lesson.',
      },
    },
    save: 'Save',
    own: 'Moving by themselves',
    ownText:
      'Participants can then go to another course of your organisation with their code. They are told at once, and the place goes to who waits.',
    ownMoves: { label: 'Participants may move themselves' },
    done: {
      reserved: 'The places are kept.',
      released: 'The places are free for everybody.',
      'own-moves': 'Saved.',
      late: 'These places were free already.',
    },
  },
  stop: {
    crumb: 'Taking off',
    titleOf: (name) => `Take ${name || 'this person'} off the list?`,
    place: {
      list: () => 'The place on the waiting list ends. Who stands behind it moves up.',
      begun: () => 'The course has begun: the place stays empty.',
      next: (_partner, waiting) =>
        `The place is offered at once to whose turn it is. ${waiting === 1 ? '1 person waits' : `${waiting} people wait`}.`,
      kept: (partner) => `The place is kept again for who comes through ${partner}.`,
      free: () => 'Nobody waits: the place is free for everybody after that.',
    },
    mailed: 'The person gets an e-mail that they are off the list.',
    called: 'The person has no e-mail and goes on the call list, to hear it.',
    referrer: 'Who referred them hears that the person takes part no more.',
    noReferrer: 'No referrer hears of this.',
    forGood: 'You cannot undo this. Enrolling again is possible: then behind who waits already.',
    knows: { label: 'The person knows this already, for instance because they called' },
    save: 'Yes, take off',
    back: 'No, back to the participants',
  },
  move: {
    titleOf: (name: string) => `${name} to another course`,
    crumb: 'Move',
    lead: 'Contact data, consent and code go along. If somebody waits here, they are offered the place.',
    to: { label: 'To which course?', errors: { choice: 'Choose a course.' } },
    save: 'Move',
    none: 'There is no other course of your organisation that is open now.',
    ownTitle: 'Another course or time?',
    ownLead: 'Choose a course. Your place here goes to somebody else. Your code stays the same.',
    ownNone: 'There is no other course now. Call us and we will look together.',
    ownSave: 'Yes, I move',
    back: 'Back',
    stops: {
      'not-yet': 'One cannot enrol in that course yet.',
      'too-late': 'One cannot enrol in that course any more.',
      'not-open': 'That course takes nobody any more.',
      'no-reach': 'That course is online. It needs a phone number or e-mail address.',
      already: 'This person is on the list of that course already.',
      gone: 'That course is not there any more.',
      late: 'That was no longer possible. See how it stands now.',
      'not-allowed': 'Nobody can be moved to this course.',
      'needs-yes': 'Who gives that course has just changed. Choose again.',
    },
  },
  yes: {
    also: (names: string) => `also of ${names}: asks a new yes`,
    ownAlso: (names: string) => `also of ${names}`,
    title: 'May they see the data?',
    lead: (title: string, names: string) =>
      `The course "${title}" is also of ${names}. Read the text aloud. Without a yes everything stays as it is.`,
    read: (title: string, names: string, months: number) => [
      `The course "${title}" is also of ${names}.`,
      'If you go there, they too see your name and what you told us. They use it only for the course.',
      `${months === 1 ? 'One month' : `${months} months`} after the last lesson we erase everything.`,
      'Is that all right?',
    ],
    question: 'Read aloud',
    other: 'Read aloud in Dutch',
    asked: 'For the record',
    version: (version: string) => `Version of the text: ${version}`,
    share: {
      label: 'Is that all right?',
      options: { yes: 'Yes', no: 'No' },
      errors: {
        choice: 'Note what the person said',
        refused: 'Without a yes we move nobody. The place here stays.',
      },
    },
    agreed: {
      label: (names: string) => `Yes, ${names} may see my data`,
      required: 'Tick the box if you agree. Otherwise you keep your place.',
    },
    another: 'Choose another course',
  },
}
