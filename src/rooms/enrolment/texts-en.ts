import type { nl } from './texts.ts'

type About = { title: string; when: string; until: string; from: string; isWaiting: boolean } & {
  was: string
}
type Sms = { title: string; when: string; where: string; phone: string | null; network: string }

export const en: typeof nl = {
  enrol: {
    title: (course: string) => `Join ${course}`,
    back: 'Back to the course',
    online:
      'This course is online, at your home. Fill in your e-mail address or phone number. Then you hear how to join. Rather not? Choose a course at a place, or call us.',
    lead: 'You do not need an account. A first name is enough.',
    full: 'The course is full. You will be on the waiting list. When a place comes free, you will hear.',
    name: { label: 'Your name', hint: 'Just your first name is fine.' },
    phone: {
      label: 'Phone number',
      hint: 'Then we can call you when something changes.',
      errors: {
        'no-reach':
          'This course is online. Fill in your phone number, or your e-mail address. Otherwise we can’t tell you how to take part.',
      },
    },
    email: { label: 'E-mail address', hint: 'No e-mail? Then leave this empty.' },
    either: {
      phone: 'Fill in this, or your e-mail address. Then we tell you how to take part.',
      email: 'Or fill in your phone number.',
    },
    language: { label: 'Which language do you like to speak most?' },
    wishes: {
      label: 'What would you like to learn?',
      errors: { private: 'Please write no BSN or password here. We do not need it.' },
    },
    needs: {
      label: 'Do you need help?',
      options: {
        reading: 'With reading',
        hearing: 'I do not hear well',
        seeing: 'I do not see well',
        wheelchair: 'I use a wheelchair',
        companion: 'Somebody is coming with me',
      },
    },
    when: 'When',
    where: 'Where',
    consentText: (organisers, months) =>
      `We keep your name and what you fill in here, to arrange the course. Only ${new Intl.ListFormat('en').format(organisers)} ${organisers.length === 1 ? 'sees' : 'see'} it: it is their course. ${months === 1 ? 'One month' : `${months} months`} after the last lesson we erase everything. You can always stop with your code, or by phone.`,
    consent: {
      label: 'Yes, this is fine',
      errors: { required: 'Tick the box if you agree. Otherwise we can’t enrol you.' },
    },
    send: 'Enrol me',
    stops: {
      'not-yet': 'You can’t enrol yet.',
      'too-late': 'You can no longer enrol. Call us about another time.',
      'not-open': 'You can no longer enrol.',
      'no-reach': 'This course is online. Fill in your phone number or e-mail address.',
      already: 'You are on the list for this course already. You need not do anything.',
      gone: 'This course is no longer there.',
    },
  },
  slip: {
    titles: {
      enrolled: 'You are in',
      waiting: 'You are on the waiting list',
      offered: 'There is a place for you',
      lapsed: 'Your place went to somebody else',
      cancelled: 'You have been taken off',
      moved: 'You are going to another course',
    },
    texts: {
      enrolled: 'Your place is certain. See you at the first lesson!',
      waiting:
        'When a place comes free, we keep it for you for a few days. Did you leave no phone number or e-mail address? Then look often with your code, or call us.',
      offered: (until: string) => `We keep the place for you until ${until}. Do you want it?`,
      lapsed: 'We did not hear from you in time. You may enrol again.',
      cancelled: 'You do not need to do anything more.',
      moved: 'Fill in your code. Then you see your new course.',
    },
    off: 'The whole course is cancelled. There will be no lessons.',
    code: 'Your code',
    keep: 'Keep this code. Write it down, or print this page. With the code you can see how it stands, and cancel.',
    where: 'Fill in your code at',
    print: 'Print this slip',
    bring: 'Bring along',
    toReferral: 'Back to the referral',
    toCourse: 'Back to the course under Learning',
    another: 'Enrol somebody else',
    take: 'Yes, I take the place',
    move: 'I would like another course or time',
    stop: 'I no longer want to join',
    stopText: 'Then somebody else can have your place.',
    stopWaiting: 'Then you are not on the waiting list any more.',
    stopButton: 'Take me off',
    lessons: 'The lessons',
    lessonOff: 'cancelled',
    lessonMoved: 'moved:',
    lessonWas: (was: string) => `was ${was}`,
    call: 'Rather call? Call',
    again: 'To all courses',
    late: 'That was no longer possible. See how it stands now.',
  },
  codePage: {
    title: 'Look up my course',
    lead: 'Fill in the code that you got when you enrolled.',
    code: {
      label: 'Your code',
      hint: 'For example K7MF-2QXP',
      errors: { wrong: 'We do not know this code. See if all 8 letters and numbers are right.' },
    },
    show: 'Show',
    lost: 'Lost your code?',
    paused: (until: string) =>
      `Too many wrong codes were filled in. You can try again from ${until}. You can always call.`,
    call: 'Call',
  },
  statuses: {
    enrolled: 'takes part',
    waiting: 'waits',
    offered: 'place offered',
    lapsed: 'did not answer',
    cancelled: 'taken off',
    moved: 'to another course',
  },
  people: {
    title: 'Participants',
    sub: (taken: number, maximum: number, waiting: number, kept: number) =>
      `${taken} of ${maximum} places, ${waiting} on the waiting list${kept > 0 ? `, ${kept} free for a partner` : ''}`,
    add: 'Enrol somebody',
    in: 'Take part',
    list: 'Waiting list, in order',
    out: (n: number) => `${n} taken off, moved or did not answer`,
    none: 'Nobody yet.',
    columns: {
      nr: 'No.',
      name: 'Name',
      reach: 'Can be reached',
      wishes: 'Wishes',
      led: 'Through',
      status: 'State',
      action: 'Do',
    },
    self: 'themselves',
    noReach: 'only with the code',
    until: (when: string) => `until ${when}`,
    stop: 'Take off',
    stopOf: (name: string) => `Take ${name} off`,
    move: 'Move',
    moveOf: (name: string) => `Move ${name} to another course`,
    take: 'Takes the place',
    takeOf: (name: string) => `${name} takes the place`,
    erased: 'erased',
    maximum: {
      label: 'Maximum of participants',
      errors: {
        'below-taken': 'So many places have been given, offered or kept. It can’t be lower.',
        'below-minimum': 'This is less than the minimum of the course.',
        gone: 'The course is over.',
      },
    },
    maximumTitle: 'Number of places',
    maximumText: 'With more places, whoever waits longest gets an offer by itself.',
    save: 'Save',
    keptPlaces: 'Places for partners, and moving by themselves',
    done: {
      moved: 'Moved to the other course.',
      stopped: 'Taken off.',
      'stopped-next': 'Taken off. The place is offered to whose turn it was.',
      'stopped-free': 'Taken off. The place is free now.',
      taken: 'The place is given.',
      maximum: 'The number of places has changed.',
      attendance: 'Saved who was there.',
      off: 'The lesson is cancelled. Everyone with e-mail was told. The others are on the call list.',
      'lesson-moved':
        'The lesson was moved. Everyone with e-mail was told. The others are on the call list.',
      'lesson-added':
        'The lesson was added. Everyone with e-mail was told. The others are on the call list.',
      'course-off':
        'The course is cancelled. Everyone with e-mail was told. The others are on the call list.',
      late: 'That was no longer possible. See how it stands now.',
    },
    attendance: 'Who was there?',
  },
  letters: {
    hello: (name: string) => `Dear ${name},`,
    why: (why: string) => `The reason: ${why}`,
    lessons: 'The lessons:',
    goOn: 'These lessons go on:',
    nowLessons: 'These are the lessons still to come:',
    wasAway:
      'You had said that you could not come. That was about the old day or time. Can’t you come now either? Then please call us again.',
    heldUntil: (until: string) =>
      `You have not taken the place in this course yet. We keep it for you until ${until}. Do you want it? Say so with your code, or call us.`,
    where: 'Where:',
    bring: 'Bring along:',
    code: (code: string) => `Your code is ${code}. You fill it in here:`,
    call: (phone: string) => `Questions? Call ${phone}.`,
    bye: 'Kind regards,',
    enrolled: {
      subject: ({ title }: About) => `You are in: ${title}`,
      lead: ({ title }: About) => `You take part in the course "${title}". Your place is certain.`,
      next: 'Can’t you come after all? Cancel with your code. Then somebody else can come.',
    },
    waiting: {
      subject: ({ title }: About) => `You are on the waiting list: ${title}`,
      lead: ({ title }: About) =>
        `The course "${title}" is full. You are on the waiting list. When a place comes free, we will tell you.`,
      next: 'Do you no longer want to wait? Cancel with your code.',
    },
    offered: {
      subject: ({ title }: About) => `There is a place for you: ${title}`,
      lead: ({ title, until }: About) =>
        `A place is free in the course "${title}". We keep it for you until ${until}.`,
      next: 'Do you want the place? Say so with your code, or call us. If we hear nothing, it goes to somebody else.',
    },
    lapsed: {
      subject: ({ title }: About) => `Your place was given away: ${title}`,
      lead: ({ title }: About) =>
        `We did not hear in time whether you wanted the place in "${title}". It is now for somebody else.`,
      next: 'Do you still want to come? You may enrol again.',
    },
    stopped: {
      subject: ({ title }: About) => `You have been taken off: ${title}`,
      lead: ({ title }: About) => `You have been taken off "${title}". You need not do anything.`,
      next: 'Is this not right? Call us.',
    },
    moved: {
      subject: ({ title, isWaiting }: About) =>
        isWaiting
          ? `You are now on the waiting list of: ${title}`
          : `You now take part in: ${title}`,
      lead: ({ title, from, isWaiting }: About) =>
        isWaiting
          ? `You went from the course "${from}" to the course "${title}". It is full: you are on the waiting list. When a place comes free, we will tell you.`
          : `You went from the course "${from}" to the course "${title}". Your place there is certain.`,
      next: 'Your code stays the same. Is this not right? Call us.',
    },
    reminder: {
      subject: ({ title, when }: About) => `Tomorrow there is a lesson: ${title} (${when})`,
      lead: ({ title, when }: About) => `Tomorrow there is a lesson of "${title}" again: ${when}.`,
      next: 'Can’t you come? Please call us. You keep your place in the course.',
    },
    sms: ({ title, when, where, phone, network }: Sms) =>
      `Lesson tomorrow: ${title}. ${when}. ${where}.${phone ? ` Can’t you come? Call ${phone}.` : ''} ${network}`,
    'lesson-moved': {
      subject: ({ title, when }: About) => `One lesson was moved. Now: ${when} (${title})`,
      lead: ({ title, was, when }: About) =>
        `One lesson of "${title}" was moved.\n\nWas: ${was}. That no longer holds.\nNow: ${when}.\n\nThe course itself goes on.`,
      next: 'Can’t you come then? Please call us. You keep your place in the course.',
    },
    'lesson-added': {
      subject: ({ title, when }: About) => `There is one more lesson: ${when} (${title})`,
      lead: ({ title, was, when }: About) =>
        `There is one more lesson of "${title}": ${when}.${was ? ` This lesson comes instead of the one of ${was}. That one is cancelled.` : ' The other lessons stay as they are.'}`,
      next: 'Can’t you come then? Please call us. You keep your place in the course.',
    },
    'lesson-off': {
      subject: ({ title, when }: About) => `One lesson is cancelled: ${when} (${title})`,
      lead: ({ title, when }: About) =>
        `One lesson of "${title}" is cancelled: ${when}. The rest of the course goes on.`,
      next: 'You need not do anything. See you at the next lesson.',
    },
    'last-off': {
      subject: ({ title, when }: About) => `The last lesson is cancelled: ${when} (${title})`,
      lead: ({ title, when }: About) =>
        `The last lesson of "${title}" is cancelled: ${when}. There will be no more lessons.`,
      next: 'You do not have to do anything. Questions? Call us.',
    },
    'course-off': {
      subject: ({ title }: About) => `The whole course is cancelled: ${title}`,
      lead: ({ title }: About) =>
        `Sadly the course "${title}" is cancelled. There are no lessons. You need not come.`,
      next: 'Would you like to learn something else? Call us and we will look together.',
    },
  },
}
