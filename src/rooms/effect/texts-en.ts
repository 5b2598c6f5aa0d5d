import type { nl } from './texts.ts'

export const en: typeof nl = {
  statements: {
    dare: 'I dare to try something new on a phone or computer.',
    find: 'I can find what I look for on the internet.',
    arrange: 'I can arrange something online without someone else doing it for me.',
    help: 'I know where to get help when I am stuck.',
    safe: 'I notice when a message can’t be trusted.',
    ask: 'I ask for help when something does not work.',
    use: 'What I learned here, I use at home as well.',
    recommend: 'I would recommend this course to somebody I know.',
  },
  choices: {
    unknown: 'I don’t know',
    no: 'No',
    little: 'A little',
    quite: 'Mostly',
    yes: 'Yes',
  },
  moments: { start: 'Start measurement', end: 'End measurement' },
  answer: {
    title: { start: 'Where are you now?', end: 'What did the course bring you?' },
    lead: 'This is not a test. Every answer is right. You may skip a sentence.',
    anonymous:
      'We do not ask who you are and do not keep your sheet. We only add up all answers together.',
    send: 'Done',
    nothing: 'Choose a face for at least one sentence.',
    stops: {
      over: 'These questions are closed. Thank you for wanting to answer.',
      full: 'All answers for this course have come in. Thank you for wanting to answer.',
    },
  },
  thanks: {
    title: 'Thank you!',
    text: 'Your answers have been counted. There is nothing else to do.',
    next: 'Next participant',
    tabletText: 'Now hand the screen to the next one.',
  },
  code: {
    title: 'Questions about your course',
    lead: 'On your question sheet is a code of 8 letters and numbers. Type it here.',
    field: {
      label: 'Code',
      hint: 'For example K7MF-2QXP',
      errors: {
        wrong:
          'We don’t know this code. Use the code on the question sheet, not the one you got when you enrolled.',
      },
    },
    show: 'Continue',
  },
  course: {
    title: 'Measuring the effect',
    lead: 'A few questions with faces. Nobody writes a name.',
    about: {
      start:
        'As the first exercise of the first lesson: six sentences. You see the difference later. You do not have to.',
      end: 'At the end of the last lesson, for example together with the certificate: eight sentences.',
    },
    make: { start: 'Prepare the start measurement', end: 'Prepare the end measurement' },
    code: 'Code',
    count: (answers: number, seats: number) =>
      `${answers} ${answers === 1 ? 'answer' : 'answers'}, with ${seats} ${seats === 1 ? 'participant' : 'participants'}`,
    tooMany: (n: number) =>
      n === 1
        ? 'There is 1 answer more than there are participants. Perhaps somebody answered twice, or somebody took part who is not on the list. It can’t be taken out: we don’t know which answer is whose.'
        : `There are ${n} answers more than there are participants. Perhaps somebody answered more than once, or people took part who are not on the list. They can’t be taken out: we don’t know which answer is whose.`,
    until: (day: string) => `Open until and including ${day}.`,
    over: 'Closed. The answers count as soon as there are 10 or more together with other courses.',
    full: 'No more can be added. A few more answers than participants are fine, and that number has been reached.',
    ways: {
      paper: 'On paper',
      paperText: 'Print the sheet and hand it out. It also says how to answer at home.',
      print: 'See and print the sheet',
      type: 'Type in sheets',
      tablet: 'On one tablet or phone',
      tabletText: 'Pass the screen on. After each answer it begins empty again.',
      openTablet: 'Open on this screen',
      home: 'At home',
      homeText: (address: string) => `At ${address}, with the code.`,
    },
    results: 'What you will see',
    resultsText:
      'We show no answers of one course, not even to you. After the measurement they go into a batch: courses with 10 answers or more together. You only see whole batches, per programme, organisation and year.',
    toResults: 'To the results',
    nobody:
      'You can prepare a measurement as soon as the course is open. You open it on the tab Course.',
    done: {
      ready: 'The measurement is ready.',
      typed: (n: number) => (n === 1 ? '1 sheet was counted.' : `${n} sheets were counted.`),
    },
  },
  paper: {
    name: (course: string) => `Sheet of questions: ${course}`,
    title: { start: 'Where are you now?', end: 'What did the course bring you?' },
    lead: 'Put one cross per sentence. This is not a test. Every answer is right. Do not write your name on it.',
    statement: 'Sentence',
    home: 'Rather at home, on your phone or computer?',
    homeText: (address: string) => `Point your camera at the square. Or go to ${address}`,
    homeCode: 'and type this code:',
    qr: 'QR code to the questions',
    back: 'Back to the course',
  },
  type: {
    title: 'Type in sheets',
    lead: 'One row per sheet. Type one digit per sentence; the next box comes by itself.',
    legend: '4 = yes · 3 = mostly · 2 = a little · 1 = no · 0 = I don’t know · empty = skipped',
    sentences: 'The sentences',
    sheet: 'Sheet',
    cell: (sheet: number, statement: number) => `Sheet ${sheet}, sentence ${statement}`,
    wrong: (sheet: number, statement: number) =>
      `Sheet ${sheet}, sentence ${statement}: type a digit from 0 to 4.`,
    nothing: 'Nothing has been typed yet. Fill in at least one sheet.',
    unfit: {
      title: 'Nothing has been counted yet',
      full: (sheets, room) =>
        `You typed ${sheets === 1 ? '1 sheet' : `${sheets} sheets`}. ${
          room === 0 ? 'No sheet' : room === 1 ? 'One more' : `${room} more`
        } can be added: there can only be a few more answers than participants.`,
      look: 'What you typed is still here. See whether there are sheets that count already, because somebody typed them before or the participant answered at home. Empty those rows and save again.',
      over: 'The measurement has just closed. No more can be added.',
    },
    save: 'Save',
  },
}
