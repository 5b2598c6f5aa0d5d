import type { nl } from './texts.ts'

export const en: typeof nl = {
  choose: {
    title: 'To whom do you refer?',
    lead: 'Choose the offer or the partner. Then you write the question down. Nothing is sent yet.',
    find: { label: 'Search the offers', hint: 'A few words, for example: tablet lesson' },
    theme: { label: 'Theme' },
    all: 'All themes',
    search: 'Search',
    searchLabel: 'Search offers',
    fitting: 'Fits the question',
    none: 'No offers found',
    noneText: 'Search with other words, or choose a partner below.',
    partners: 'Or choose a partner',
    noMailbox: 'no e-mail address yet: call them',
  },
  form: {
    title: 'Write a referral',
    change: 'Change the referral',
    to: 'To',
    other: 'Choose someone else',
    forWhom: 'For whom',
    places: 'Places',
    placesText: (n) => `${n} in all. Ask whether there is a place now if need be.`,
    access: 'How to reach it',
    cost: 'Cost',
    ages: (min, max) => (max === null ? `from ${min} years` : `${min ?? 0} to ${max} years`),
    notActive: 'This offer is not active at the moment. Call first to see if it goes on.',
    aboutQuestion: 'The question',
    aboutPerson: 'The person',
    contactLead:
      'Ask no more than is needed. Only here may a name and a number stand. We encrypt them.',
    question: {
      label: 'What does the person want?',
      hint: 'In one or two sentences. No name, number or BSN.',
      required: 'Write down what the person wants',
    },
    theme: { label: 'Theme' },
    needs: { label: 'What should the helper mind?' },
    note: {
      label: 'Something else to mind',
      hint: 'For example: rather a quiet place. No name, number or BSN.',
    },
    urgency: { label: 'How urgent is it?' },
    reach: {
      label: 'How will they get in touch?',
      options: {
        phone: 'The partner calls',
        email: 'The partner e-mails',
        none: 'The person gets in touch',
      },
    },
    reachHints: { none: 'No name or number goes along. The person mentions the code on the slip.' },
    name: {
      label: 'Name',
      hint: 'As the person wants to be called, for example: Ms D. Empty: only a code.',
    },
    phone: {
      label: 'Phone number',
      errors: { required: 'Fill in a phone number, or choose another way to get in touch' },
    },
    email: {
      label: 'E-mail address',
      errors: { required: 'Fill in an e-mail address, or choose another way to get in touch' },
    },
    time: { label: 'What time is best?' },
    language: { label: 'Which language does the person prefer?' },
    next: 'On to consent',
    save: 'Save the change',
  },
  consent: {
    title: 'Ask for consent',
    lead: 'Read the text aloud, calmly. Note what the person says. Without a yes to question 1 nothing is sent.',
    other: 'Read aloud in Dutch',
    again: {
      title: 'Please ask once more',
      text: (before: string, now: string) =>
        `You recorded consent already${before && ` for ${before}`}. Now the question goes to ${now}. A yes is for one partner, so please read the text aloud again. Everything else that you filled in has been kept.`,
    },
    one: '1. Passing on',
    two: '2. Hearing back',
    version: (version) => `Text ${version}`,
    share: {
      label: 'May we pass this on?',
      options: { yes: 'Yes', no: 'No' },
      errors: {
        choice: 'Note the answer to question 1',
        refused: 'Without a yes we send nothing. Hand out the address of the partner.',
      },
    },
    feedback: {
      label: 'May we hear how it ended?',
      options: { yes: 'Yes', no: 'No' },
      errors: { choice: 'Note the answer to question 2' },
    },
    how: { label: 'How did you ask?', options: { desk: 'At the desk', phone: 'By phone' } },
    day: {
      label: 'On which day?',
      errors: {
        future: 'This day is still to come',
        'too-long-ago': 'This is more than a week ago. Ask again.',
      },
    },
    lang: { label: 'In which language did you read?', options: { nl: 'Dutch', en: 'English' } },
    next: 'On to checking',
  },
  read: {
    share: (receiver, reach, months) => [
      `We want to pass your question on to ${receiver}.`,
      reach === 'none'
        ? 'We do not pass on a name or a phone number. You get in touch yourself and mention your code.'
        : 'They read your question, what to mind, and how to reach you. They use this only to help you.',
      `At most ${months} months afterwards we erase your data.`,
      'You may say no. If you say yes now, you can always stop later. Then we erase your data at once.',
      'May we pass your question on?',
    ],
    feedback: (receiver) => [
      `May ${receiver} tell us how it ended?`,
      'Then we know whether you were helped. You do not have to. If you say no you still get help.',
    ],
  },
  slip: {
    title: 'Slip for the resident',
    giveIt: 'Print this slip and hand it out. The pin can be seen only in the first half hour.',
    unreachable:
      'We cannot mail this person ourselves. So hand out the slip: it says what happens next.',
    heading: 'We referred you',
    to: (receiver) => `Your question is now with ${receiver}.`,
    where: {
      offer: 'What for',
      organisation: 'With whom',
      address: 'Where',
      hours: 'When open',
      phone: 'Phone',
      from: 'Referred by',
    },
    code: 'Your code',
    pin: 'Your pin',
    hidden: 'The pin can not be seen any more',
    newPin: 'Make a new pin',
    newPinHint: 'The old pin then stops working.',
    next: 'What happens now?',
    steps: {
      phone: (receiver, days) => `${receiver} calls you. Usually within ${days} working days.`,
      email: (receiver, days) => `${receiver} e-mails you. Usually within ${days} working days.`,
      none: (receiver) => `You get in touch with ${receiver}. Mention your code.`,
    },
    follow: (address) =>
      `Do you want to know how it is going? Go to ${address}. Fill in your code and pin.`,
    stop: (phone) =>
      `Changed your mind? You always can. Stop on the same page${phone ? `, or call us: ${phone}` : ''}. We erase your data.`,
    nothing: (phone) => `Heard nothing after three weeks? Call ${phone}.`,
    back: 'To the referral',
    print: 'Print the slip',
  },
  resend: {
    title: 'Send again',
    lead: 'Choose a partner and ask for consent again. The code and the pin of the person stay the same.',
    why: { label: 'Why again?', hint: 'For the new partner. No name, number or BSN.' },
    send: 'Send again',
  },
}
