import type { nl } from './texts.ts'

export const en: typeof nl = {
  title: 'Municipal module',
  lead: 'What residents arrange online with the municipality, as a lesson. Each topic belongs to the address of the service.',
  courses: 'Courses',
  add: 'Add a topic',
  sheet: 'Lesson sheet to print',
  none: 'There are no topics yet.',
  noneText:
    'Begin with four topics that nearly every municipality has. You fill in the addresses yourself.',
  start: 'Begin with four topics',
  started: 'The topics are ready. Now fill in the address of the service for each.',
  columns: {
    title: 'Topic',
    service: 'Service',
    owner: 'Of',
    checked: 'Checked',
    state: 'State',
  },
  noAddress: 'no address yet',
  never: 'not yet',
  versionOf: (n) => `version ${n}`,
  fine: 'in order',
  flags: {
    'no-address': 'The address of the service is missing.',
    unchecked: 'Nobody laid the lesson beside the service yet.',
    changed: 'The address was changed. Bring the lesson up to date.',
    due: 'It is time to lay the lesson beside the service again.',
    moved: 'The address now leads somewhere else. See whether the lesson is still right.',
    gone: 'The page is no longer there. Find the new address.',
    unreachable: 'The page has given no answer for a few days.',
  },
  flagTags: {
    'no-address': 'address missing',
    unchecked: 'not checked yet',
    changed: 'update the lesson',
    due: 'to be checked',
    moved: 'address leads elsewhere',
    gone: 'page gone',
    unreachable: 'no answer',
  },
  attention: (n) => (n === 1 ? '1 topic asks for attention.' : `${n} topics ask for attention.`),
  leadsTo: 'Now leads to',
  looked: (day) => `Looked at by the clock on ${day}`,
  noLooks:
    'Addresses are not looked at by the clock here. Who runs the installation can switch that on.',
  newTitle: 'Add a topic',
  facts: {
    short: 'Short address for paper',
    service: 'Service',
    owner: 'Kept by',
    municipality: 'Municipality',
    checked: 'Checked on',
    due: 'To be checked before',
    version: 'Version',
  },
  check: 'The lesson fits the service',
  checkText: 'Open the service and go through the lesson. Is all right? Then one click will do.',
  checkTitle: 'Checking',
  checked: 'Checked. We will ask again in a while.',
  edit: 'Change',
  saved: 'Saved.',
  remove: 'Take out of the module',
  removeText: 'The topic leaves the lesson sheet. Its short address stops working.',
  gone: 'The topic was taken out of the module.',
  clash: 'Somebody else just changed this topic. See what it says now and save again.',
  save: 'Save',
  form: {
    title: { label: 'Topic', hint: 'As a participant would say it: Telling that you move.' },
    short: {
      label: 'Short word for paper',
      hint: 'Small letters and digits. Participants type it over, for example: verhuizen.',
      errors: {
        short: 'Use two to thirty small letters, digits or hyphens.',
        taken: 'This word belongs to another topic.',
      },
    },
    lesson: {
      label: 'The lesson',
      hint: 'One step per line, in plain words. This goes on the lesson sheet.',
    },
    url: {
      label: 'Address of the service',
      hint: 'The address on the website of the municipality. It begins with https.',
      errors: { https: 'Fill in an address that begins with https, without a port or password.' },
    },
    ownerId: { label: 'Which partner keeps it' },
    municipality: { label: 'Municipality' },
    checkMonths: { label: 'To be checked every so many months' },
  },
  versions: 'Earlier versions',
  versionLine: (n, day, who) => `Version ${n}, ${day}${who && `, ${who}`}`,
  sheetTitle: 'Lesson sheet',
  sheetLead: 'One topic per sheet. Print it, or first choose what you need.',
  sheetGo: 'Type over this address:',
  sheetSteps: 'Do this',
  sheetNoSteps: 'The teacher shows how.',
  sheetNotes: 'My notes',
  sheetUpdated: (day, version) => `Version ${version}, changed on ${day}.`,
  sheetChecked: (day) => `Checked on ${day}.`,
  sheetCheckedBefore: (day) => `Checked on ${day}. After that the address was changed.`,
  sheetUnchecked: 'Not checked yet.',
  sheetNone: 'There is no topic with an address yet.',
  sheetWarn: 'This topic has a flag. Check it before you hand it out.',
  letter: {
    subject: (n) =>
      n === 1
        ? 'A topic of the municipal module asks for attention'
        : `${n} topics of the municipal module ask for attention`,
    intro: 'Your organisation keeps these topics.',
    whatNow: 'Open the topic, go through the lesson and confirm that it is right.',
  },
  startTopics: {
    paspoort: {
      title: 'Making an appointment for a passport or ID card',
      lesson:
        'Go to the address above.\nChoose: passport or identity card.\nChoose a day and time that suit you.\nFill in what is asked.\nWrite down what you have to bring.',
    },
    melding: {
      title: 'Telling that something in the street is broken',
      lesson:
        'Go to the address above.\nPoint out on the map where it is.\nWrite in one sentence what is wrong.\nAdd a photo if you have one.\nSend it and keep the number.',
    },
    verhuizen: {
      title: 'Telling that you move',
      lesson:
        'Go to the address above.\nSign in with DigiD. Only do this yourself.\nFill in your new address.\nFill in who moves with you.\nCheck everything and send it.',
    },
    parkeerkaart: {
      title: 'Asking for a disabled parking card',
      lesson:
        'Go to the address above.\nRead who can get the card.\nSee which papers and photo you need.\nAsk for the card, or write down the phone number.\nWrite down when you will hear.',
    },
  },
}
