import type { nl } from './texts.ts'

export const en: typeof nl = {
  title: 'What would you like to learn?',
  lead: 'Here are six things. Choose what suits you. Every answer is fine.',
  start: 'Start',
  nothingKept: 'We keep nothing. You do not need to say who you are.',
  try: (what) => `Want to try? ${what}`,
  answers: {
    yes: 'Yes, I can',
    helped: 'With help',
    'not-yet': 'Not yet',
    unknown: 'I do not know',
  },
  things: {
    photo: {
      ask: 'Can you send somebody a photo?',
      try: 'Take a photo of something on the table. Send it to somebody you know.',
      short: 'Sending a photo',
    },
    journey: {
      ask: 'Can you look up when the bus leaves?',
      try: 'Find the bus or train to somebody you like to visit.',
      short: 'Looking up a bus or train',
    },
    doctor: {
      ask: 'Can you make an appointment on the internet?',
      try: 'See on the website of your doctor or hairdresser whether you can.',
      short: 'Making an appointment on the internet',
    },
    digid: {
      ask: 'Can you sign in with DigiD?',
      try: 'Open the DigiD app. Stop whenever you like.',
      short: 'Signing in with DigiD',
    },
    fake: {
      ask: 'Do you see when a message is not real?',
      try: 'Look at the last message from your bank. Are you sure that it is from your bank?',
      short: 'Recognising a fake message',
    },
    app: {
      ask: 'Can you put an app on your phone?',
      try: 'Open the Play Store or App Store. Look for a weather app.',
      short: 'Putting an app on your phone',
    },
  },
  postcode: {
    label: 'Your postcode or town',
    hint: 'Then we look nearby. You may leave this empty.',
  },
  send: 'Show me what suits me',
  chooseOne: 'Choose an answer for at least one thing.',
  any: { label: 'Your answers' },
  result: {
    title: 'This suits you',
    lead: 'Choose what you like or find useful. Nothing is a must.',
    choseTitle: 'What you chose',
    learn: 'You may want to learn this',
    together: 'You can look at this together with somebody',
    known: 'You can do this already',
    nothing: 'You can do everything already. Want to go on? Look below.',
    coursesTitle: 'Courses',
    trains: (skills) => `Here you practise: ${skills}.`,
    noCourses: 'There is no course now that fits. Call us, or walk in somewhere.',
    allCourses: 'All courses',
    helpTitle: 'Also help, without a course',
    noHelp: 'We found nothing here yet. Call us: we will look together.',
    allHelp: 'All help',
    unknownPlace: (text) =>
      `We do not know where ‘${text}’ is. You see what there is in the whole area.`,
    callTitle: 'Rather call?',
    callText: 'You get someone on the line who takes the time.',
    print: 'Print this page',
    again: 'Choose again',
  },
  because: {
    walkIn: 'no appointment needed',
    about: (theme) => `about: ${theme}`,
    near: (distance) => `${distance} from you`,
    free: 'free',
  },
}
