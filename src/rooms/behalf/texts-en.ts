import type { nl } from './texts.ts'

export const en: typeof nl = {
  courses: 'Courses',
  referral: (code: string) => `Referral ${code}`,
  choose: {
    title: 'Enrol in a course',
    lead: 'Choose a course that has a place now, or a waiting list.',
    leadFrom: (code: string) => `For the person of referral ${code}. Choose a course.`,
    none: 'No course is open now',
    noneText: 'Look in the offers for something else that fits, such as a walk-in or a buddy.',
    offers: 'To the offers',
    full: 'full, waiting list',
    own: 'place kept',
  },
  enrol: {
    crumb: 'Enrol somebody',
    title: (course: string) => `Enrol in ${course}`,
    lead: 'Fill in what the person wants to tell. A first name is enough. Read the consent aloud.',
    who: 'Who takes part?',
    from: (code: string, sender: string) =>
      `Out of referral ${code} of ${sender}. Check with the person whether it is still right.`,
    own: (n: number) =>
      n === 1
        ? 'One place is still kept for who comes through this partner.'
        : `${n} places are still kept for who comes through this partner.`,
    full: 'The course is full. The person will be on the waiting list.',
    talk: 'There is a talk before the first lesson. Whoever gives the course calls for it.',
    send: 'Enrol, and then the slip',
    stops: {
      'not-yet': 'Enrolling is not possible yet.',
      'too-late': 'Enrolling is no longer possible.',
      'not-open': 'Enrolling is no longer possible.',
      'no-reach': 'This course is online. Fill in a phone number or e-mail address.',
      already: 'This person is on the list of this course already.',
      gone: 'This course is not there any more.',
    },
  },
  sent: {
    title: (course: string) => `Enrolment passed on: ${course}`,
    heading: 'The enrolment is passed on',
    to: (organisers: string) => `To ${organisers}.`,
    same: 'If this person was on the list already, nothing changes. Only who gives the course sees who is on the list.',
    as: {
      enrolled: 'There is a place in this course.',
      waiting:
        'The course is full: this is a place on the waiting list. When a place comes free, you will hear.',
    },
    via: {
      email: 'You get an e-mail with your code. With it you see how it stands, and can cancel.',
      phone:
        'When something changes, you get a call. Can’t you come, or do you want to stop? Then call yourself.',
    },
    lessons: 'The lessons',
    bring: 'Bring',
    contact: 'Call',
    print: 'Print this slip',
    another: 'Enrol somebody else',
    back: 'To all courses',
  },
  contact: {
    name: { label: 'Name', hint: 'Just a first name is fine.' },
    phone: {
      label: 'Phone',
      hint: 'Then the organiser can call when something changes.',
      errors: {
        'no-reach':
          'This course is online. Fill in a phone number or e-mail address. Otherwise the person does not hear how to take part. Without phone and e-mail a course at a place fits.',
      },
    },
    talk: {
      hint: 'The organiser calls for the talk before the first lesson.',
      errors: {
        'no-phone':
          'Fill in a phone number: there is a talk before the first lesson. No phone? Write below how the organiser can talk with the person then.',
      },
    },
    via: {
      label: 'No phone? How does the organiser talk with the person then?',
      hint: 'For example: by e-mail, or on Tuesday at the desk.',
      errors: { private: 'Do not write a BSN or password here. We do not need it.' },
    },
    email: { label: 'E-mail', hint: 'No e-mail? Then leave this empty.' },
    either: {
      phone: 'Fill in this, or the e-mail address. This course is online.',
      email: 'Or fill in the phone number.',
    },
    language: { label: 'Which language does the person like to speak most?' },
    wishes: {
      label: 'What would the person like to learn?',
      errors: { private: 'Please write no BSN or password here. We do not need it.' },
    },
    needs: {
      label: 'Is help needed?',
      options: {
        reading: 'With reading',
        hearing: 'Does not hear well',
        seeing: 'Does not see well',
        wheelchair: 'Uses a wheelchair',
        companion: 'Somebody comes along',
      },
    },
  },
  consent: {
    one: '1. Enrolling',
    two: '2. Hearing back',
    asked: 'For the record',
    other: 'Read aloud in Dutch',
    version: (version: string) => `Version of the text: ${version}`,
    share: {
      label: 'May we enrol you?',
      options: { yes: 'Yes', no: 'No' },
      errors: {
        choice: 'Note the answer to question 1',
        refused: 'Without a yes we enrol nobody. Give them the number of the course.',
      },
    },
    feedback: {
      label: 'May whoever sent you hear how it goes?',
      options: { yes: 'Yes', no: 'No' },
      errors: { choice: 'Note the answer to question 2' },
    },
  },
  read: {
    share: (organiser: string, months: number) => [
      `We enrol you in the course of ${organiser}.`,
      'They keep your name and what you tell, to arrange the course. Only who gives the course sees it.',
      `${months === 1 ? 'One month' : `${months} months`} after the last lesson they erase everything. You can always stop with your code, or by calling.`,
      'May we enrol you?',
    ],
    feedback: (sender: string) => [
      `May ${sender} hear whether you begin, finish the course or stop?`,
      'Then they know whether the course was right for you. You need not. Also with a no you simply take part.',
    ],
  },
}
