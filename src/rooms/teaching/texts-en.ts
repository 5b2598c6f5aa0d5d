import type { nl } from './texts.ts'

export const en: typeof nl = {
  title: 'Teachers',
  lead: 'People of all partners who teach, also guests of the police or a bank.',
  none: 'There are no teachers yet.',
  noneText: 'Add the first one below.',
  columns: {
    name: 'Name',
    kind: 'Kind',
    organisation: 'Partner',
    certificates: 'Certificates',
    next: 'Next lesson',
  },
  kinds: { teacher: 'teacher', guest: 'guest' },
  former: 'stopped',
  until: (programme, day) => `${programme}, until ${day}`,
  always: (programme) => `${programme}, without an end`,
  ends: 'ends soon',
  ended: 'expired',
  alert: (n) =>
    n === 1
      ? 'One certificate ends within three months or has expired.'
      : `${n} certificates end within three months or have expired.`,
  add: 'Add a teacher',
  save: 'Save',
  form: {
    organisationId: { label: 'Partner' },
    name: { label: 'Name' },
    kind: {
      label: 'Kind',
      options: { teacher: 'Teacher: gives the lesson', guest: 'Guest: tells about one subject' },
    },
    about: { label: 'About what', hint: 'Of a guest, such as: scams by telephone.' },
    email: {
      label: 'E-mail at work',
      hint: 'Is this also the address of an account? Then the lessons stand at My lessons after signing in.',
      errors: {
        theirs:
          'The teacher’s own partner fills this in: names of participants are behind this address.',
      },
    },
    programmeId: { label: 'Programme' },
    issuedOn: { label: 'Given on' },
    expiresOn: {
      label: 'Valid until',
      errors: { order: 'This is before the day on which it was given.' },
    },
    fromOn: { label: 'First day' },
    untilOn: {
      label: 'Last day',
      hint: 'Empty is one day.',
      errors: { order: 'The last day is before the first day.' },
    },
  },
  one: {
    facts: 'Details',
    edit: 'Change details',
    clash: 'Somebody else just changed this. See what it says now and save again.',
    noEmail: 'not known',
    certificates: 'Certificates',
    noCertificates: 'No certificate has been noted yet.',
    addCertificate: 'Note a certificate',
    remove: 'Remove',
    removeOf: (programme) => `Remove the certificate for ${programme}`,
    lessons: 'Lessons to come',
    noLessons: 'No lessons are planned.',
    stop: 'Stops teaching',
    stopText:
      'Is somebody leaving? The link then no longer works. Give the lessons in this name to somebody else. After a year we erase the details.',
    back: 'Is back',
    stopped: (day) => `Stopped on ${day}.`,
  },
  times: {
    title: 'When can this person teach?',
    own: 'When can you teach?',
    text: 'Choose the parts of the week in which teaching is usually possible. Nothing chosen means: not known.',
    choose: 'Choose parts of the week',
    save: 'Save these parts',
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    parts: { morning: 'morning', afternoon: 'afternoon', evening: 'evening' },
    none: 'not known',
    away: 'Not available',
    awayText: 'A holiday or something else: nobody needs to know why.',
    addAway: 'Add days',
    noAway: 'No days have been noted.',
    span: (from, until) => `${from} to ${until}`,
    drop: 'Remove',
    dropOf: (days) => `Remove ${days}`,
  },
  link: {
    title: 'Personal link',
    text: (days) =>
      `Without an account a teacher sees the own lessons by a link in a mail. The link works for ${days} days; after that the teacher can ask for a new one. If you send a new one, the old one stops working.`,
    send: 'Mail the link',
    again: 'Mail a new link',
    end: 'Withdraw the link',
    noEmail: 'Fill in an e-mail address first.',
    states: {
      works: (day) => `There is a link that works until ${day}.`,
      old: (day) => `The last link expired on ${day}.`,
      ended: 'The last link was withdrawn.',
    },
  },
  own: {
    title: 'My lessons',
    lead: 'The lessons that you give, for all partners together.',
    hello: (name) => `Lessons of ${name}`,
    none: 'You give no lessons in the time to come.',
    noneText: 'Once you stand as teacher at a course, its lessons appear here.',
    nobody: 'No teacher belongs to your e-mail address yet.',
    nobodyText:
      'Ask your coordinator to add you at Teachers, with the same e-mail address as that of your account.',
    open: 'Tap a lesson for the list and the material.',
    past: 'Just over',
    people: (n) => (n === 1 ? '1 participant' : `${n} participants`),
    off: 'cancelled',
    planned: 'not open yet',
    linkUntil: (day) =>
      `This page is for you alone. The link works until ${day}; after that you ask for a new one here.`,
    calendar: 'In your own calendar',
    calendarText:
      'Your lessons in the calendar on your phone or computer, also when something changes.',
    calendarMake: 'Address for my calendar',
    saved: 'Saved.',
  },
  lesson: {
    title: 'Lesson',
    where: 'Where',
    together: 'Together with',
    organiser: 'Organiser',
    phone: 'Phone',
    expected: 'Number of participants',
    list: 'Participants',
    nameless: (organiser) =>
      `The organiser does not share the names. Do you need them? Ask ${organiser} for the list.`,
    nobody: 'Nobody has enrolled yet.',
    columns: { nr: 'No.', name: 'First name', there: 'Was there' },
    erased: 'name erased',
    material: 'Material',
    noMaterial: 'No material is noted with this programme.',
    workbook: 'Each participant gets a workbook.',
    goals: 'What people learn',
    back: 'My lessons',
    print: 'Print the list',
    note: 'Who was there? Leave empty what you do not know.',
    later: 'On the day of the lesson you note here who was there.',
    unsaved: 'This was not saved.',
    stops: {
      guest: (organiser) => `A guest does not note who was there. Tell ${organiser}.`,
      nameless: (organiser) =>
        `The organiser does not share the names any more. Tell ${organiser} who was there.`,
      off: (organiser) => `The lesson is off. Was it held after all? Call ${organiser}.`,
      early: () => 'The lesson is still to come. On the day itself you can note who was there.',
      late: (organiser) => `The lesson is too long ago. Tell ${organiser} who was there.`,
    },
  },
  old: {
    title: {
      old: 'This link has expired',
      ended: 'This link no longer works',
      sent: 'A new link was sent',
    },
    text: {
      old: 'Ask for a new one. It goes to the same mailbox as the last one.',
      ended:
        'The link was replaced or withdrawn. See whether you have a newer mail, or ask the person you know.',
      sent: 'Look in your mail. Does nothing come? Ask the person you know.',
    },
    ask: 'Send me a new link',
    unsaved: {
      old: 'What you just filled in was not saved. Fill it in again with the new link.',
      ended: 'What you just filled in was not saved.',
      sent: 'What you just filled in was not saved.',
    },
  },
  letters: {
    link: {
      subject: 'Your lessons',
      text: (name, days) =>
        `Dear ${name},\n\nWith this link you see your lessons, how many people come and the material. You can also say when you can teach. The link is for you alone and works for ${days} days. After that you can ask for a new one on the same page.`,
      bye: (organisation) => `Kind regards,\n${organisation}`,
    },
    endings: {
      subject: (n) =>
        n === 1 ? 'A certificate is about to end' : `${n} certificates are about to end`,
      text: 'Within three months these certificates of teachers end:',
      line: (name, programme, day) => `- ${name}: ${programme}, valid until ${day}`,
      next: 'Without a valid certificate a course of this programme can’t open. Is there a new certificate? Note it here:',
    },
  },
  gone: {
    title: (programme) => `Remove the certificate for ${programme}?`,
    courses:
      'This teacher still gives these courses. They ask for a teacher with a valid certificate. If there is no other, the organiser sees so at the course:',
    none: 'No course of this teacher asks for this certificate now.',
    again: 'You cannot undo this. Filling it in again is possible.',
    save: 'Yes, remove',
    back: 'No, back to the teacher',
  },
}
