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
    send: 'Enrol, and then the slip',
    stops: {
      'not-yet': 'Enrolling is not possible yet.',
      'too-late': 'Enrolling is no longer possible.',
      'not-open': 'Enrolling is no longer possible.',
      already: 'This person is on the list of this course already.',
      gone: 'This course is not there any more.',
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
