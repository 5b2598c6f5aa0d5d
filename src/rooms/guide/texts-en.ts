// Every sentence that residents read in English.
import type { nl } from './texts.ts'

export const en: typeof nl = {
  home: {
    title: 'Help with computer, phone and internet',
    lead: 'Nearby and mostly free. You need no experience, and you only tell us what you want to.',
    description: 'Find help with computer, phone and internet in your area.',
    chooseTitle: 'Choose what suits you',
    nowTitle: 'Open now near you',
    soonTitle: 'Open soon near you',
    nowEmpty: 'At this moment nothing is open where you can just walk in.',
    nowAll: 'See everything that is open now',
    soonAll: 'See all places without an appointment',
    callTitle: 'Rather call?',
    callText: 'You get someone on the line who takes the time.',
    callTextFree: 'The helpline is free. You get someone on the line who takes the time.',
    find: 'Find help',
  },
  choices: {
    help: { title: 'Help with computer or phone', text: 'Someone looks along with you' },
    government: {
      title: 'DigiD and government matters',
      text: 'Benefits, tax, municipality',
    },
    learn: { title: 'I want to learn it myself', text: 'Courses in your area' },
    without: { title: 'I have no computer or internet', text: 'Use one, or get one' },
    scam: { title: 'I think I am being scammed', text: 'What to do right now' },
    talk: { title: 'I want to talk to someone', text: 'Call or visit' },
  },
  searchBar: {
    label: 'Find help',
    q: { label: 'What do you want help with?' },
    postcode: { label: 'Postcode or town' },
  },
  search: {
    crumb: 'Search',
    start: 'Start',
    titleAll: 'All help',
    titleFor: (words) => `Help with ‘${words}’`,
    near: (where) => `near ${where}`,
    nearPostcode: (postcode) => `near postcode ${postcode}`,
    again: 'Search again',
    count: (n, near) =>
      n === 0
        ? `Nothing found${near}`
        : n === 1
          ? `1 result${near}`
          : `${n} results${near}, the best first`,
    unknownPlace: (text) =>
      `We do not know where ‘${text}’ is. You see help from the whole area. Try a postcode or a town nearby.`,
    guessedPlace: (text, name) => `We do not know ‘${text}’. We searched near ${name}.`,
    chosen: 'You chose',
    remove: 'Remove:',
    removeAll: 'Remove all',
    show: 'Show',
    filters: 'Choose what suits you',
    more: 'More choices',
    view: 'View and print',
    callShort: (phone) => `Call ${phone}`,
    otherPlaces: (n) => (n === 1 ? 'and at 1 other place' : `and at ${n} other places`),
    nothingTitle: 'We found nothing that fits',
    nothingText:
      'That is not your fault. Call the helpline: they search along with you. Or walk in at a place below.',
    nothingFilters: 'You may find more if you remove a choice.',
    nearestTitle: 'You can walk in here',
    wishes: { nu: 'Open now', gratis: 'Free', rolstoel: 'In a wheelchair' },
    groups: {
      choose: 'What matters to you',
      when: 'When',
      day: 'Day',
      how: 'How',
      language: 'Language',
      theme: 'Subject',
      help: 'Kind of help',
      kind: 'Kind of offer',
      target: 'For whom',
      anyDay: 'Any day',
    },
    parts: { morning: 'In the morning', afternoon: 'In the afternoon', evening: 'In the evening' },
    days: {
      MO: 'Monday',
      TU: 'Tuesday',
      WE: 'Wednesday',
      TH: 'Thursday',
      FR: 'Friday',
      SA: 'Saturday',
      SU: 'Sunday',
    },
    all: 'Everything',
  },
  reasons: {
    laterToday: {
      morning: (time) => `this morning from ${time}`,
      afternoon: (time) => `this afternoon from ${time}`,
      evening: (time) => `tonight from ${time}`,
    },
    about: (distance) => `about ${distance}`,
    access: {
      'walk-in': 'no appointment needed',
      appointment: 'by appointment',
      phone: 'by phone',
      online: 'online',
      home: 'at your home',
      'via-referrer': 'through someone who helps you',
    },
    cost: { free: 'free', 'free-conditional': 'sometimes free', paid: 'costs money' },
    wheelchair: 'wheelchair',
    national: 'for the whole country',
  },
  offer: {
    crumb: 'Find help',
    who: 'For whom',
    age: (min, max) =>
      min === null
        ? `up to ${max} years`
        : max === null
          ? `from ${min} years`
          : `${min} to ${max} years`,
    cost: 'Cost',
    where: 'Where',
    route: 'How to get there',
    when: 'When',
    next: 'Next time',
    nextMany: 'Next times',
    usual: 'Regular times',
    closed: (day, why) => `Closed on ${day}${why && ` (${why})`}.`,
    written: (text) => `In the organisation’s own words: ‘${text}’`,
    unsure: 'We could not read all of the times. Call before you go.',
    noTimes: 'There are no fixed times. Call or mail to arrange something.',
    call: 'Call',
    how: 'How to get help',
    language: 'Language',
    accessible: 'Accessibility',
    bring: 'Bring along',
    website: 'Website',
    mail: 'E-mail',
    by: 'By',
    together: (names) => `together with ${names}`,
    checked: (day) => `Checked on ${day}`,
    neverChecked: 'Not checked yet',
    stale: 'This information has not been checked for a while. Call before you go.',
    notHere: 'This is by phone, online or at your home. You need not go anywhere.',
    area: 'Area',
    national: 'The whole country',
    kind: 'Kind',
    onlyDutch: 'This text is only available in Dutch.',
    otherPlacesTitle: 'Also at these places',
    showPlace: 'See this place',
    mapShow: 'Show the map',
    mapHint: (host) => `The map comes from ${host}, which will then see your internet address.`,
    mapTitle: 'Map',
    mapAlt: (place) => `Map showing where ${place} is`,
    mapAbout: 'The place on the map is not exact.',
    mapBy: (host) => `Map: ${host}`,
    mapHide: 'Remove the map',
    print: 'Print this sheet',
    calendar: 'Add to your calendar',
    address: 'Address of this page',
    wrong: 'Is something wrong here?',
    calendarNote: 'Call before you go, because times may change.',
  },
  scam: {
    title: 'Do you think you are being scammed?',
    lead: 'It can happen to anyone. Do this now, in this order.',
    steps: [
      {
        title: 'Stop',
        text: 'Hang up. Do not click on anything. Pay nothing and give no codes. A real organisation will understand.',
        phones: [],
      },
      {
        title: 'Call your bank',
        text: 'Did you pay, or give your PIN or a code? Call your bank at once. The number is on your bank card or a statement. Your bank can block your card and account.',
        phones: [],
      },
      {
        title: 'Change your password',
        text: 'Did you fill in a password somewhere? Change it. Is that too hard on your own? Ask for help below.',
        phones: [],
      },
      {
        title: 'Keep everything',
        text: 'Do not delete the messages. Take a picture of the screen or write down what happened.',
        phones: [],
      },
      {
        title: 'Tell someone',
        text: 'There is no need to be ashamed. Call the police and report it.',
        phones: [
          { when: 'No hurry: ', phone: '0900 8844' },
          { when: 'In danger: ', phone: '112' },
        ],
      },
    ],
    helpTitle: 'Here you get help',
    nothing: 'Call the helpline. They will help you further.',
  },
  talk: {
    title: 'I want to talk to someone',
    lead: 'Call, or walk in. You need not know the right word for what you are looking for.',
    callTitle: 'Call',
    visitTitle: 'Visit',
    visitText: 'You can walk in here without an appointment.',
    more: 'More places without an appointment',
    none: 'We know of no place without an appointment yet. Call the helpline.',
    place: { label: 'Postcode or town' },
    find: 'Search nearby',
  },
  about: {
    title: 'About this guide',
    lead: (guide) => `${guide} shows where you get help with computer, phone and internet.`,
    whoTitle: 'Who makes the guide?',
    who: (network) =>
      `The guide is made by ${network}, in which local organisations work together.`,
    leads: (name) => `${name} leads the network.`,
    partners: 'These organisations take part',
    freshTitle: 'Is everything right?',
    fresh: (months) =>
      `Every organisation keeps its own offers up to date. They check at least every ${months} months. Each page says when that was last done.`,
    wrong:
      'Do you see a mistake? Click ‘Is something wrong here?’ at the bottom of the page of the offer.',
    privacyTitle: 'What do we know about you?',
    privacy: 'Nothing. You need no account and we do not track you.',
    sourcesTitle: 'Sources',
    places: 'Names of places come from GeoNames (geonames.org), under licence CC BY 4.0.',
    icons: 'Icons: Tabler (MIT). Typeface: Atkinson Hyperlegible Next (OFL).',
  },
  remark: {
    title: 'Is something wrong here?',
    lead: (title) => `Thank you for letting us know. It is about: ${title}.`,
    kind: {
      label: 'What is wrong?',
      options: {
        hours: 'The times',
        address: 'The place or the address',
        phone: 'The phone number or the website',
        closed: 'It no longer exists',
        cost: 'The cost',
        text: 'The explanation',
        other: 'Something else',
      },
      errors: { required: 'Choose what is wrong', choice: 'Choose what is wrong' },
    },
    text: {
      label: 'Would you like to add something?',
      hint: 'Do not write names, phone numbers or addresses of yourself or others.',
      errors: {
        'personal-data':
          'It holds something that may belong to a person, such as a number or e-mail address. Remove that.',
      },
    },
    vouched: { label: 'This belongs to an organisation, not to a person' },
    website: { label: 'Leave this field empty' },
    send: 'Send',
    who: (name) => `Your remark goes to ${name}. We do not ask who you are.`,
    thanksTitle: 'Thank you',
    thanks: (name) => `Your remark was sent to ${name}. They will look at it.`,
    back: 'Back to the offer',
    kinds: {
      bsn: 'a citizen service number',
      email: 'an e-mail address',
      phone: 'a phone number',
      iban: 'a bank account number',
      'birth-date': 'a date of birth',
      password: 'a password',
      'postcode-number': 'a home address',
    },
  },
  owner: {
    title: 'Remarks of visitors',
    sub: 'What visitors say is wrong',
    emptyTitle: 'No remarks',
    emptyText: 'Nobody reported that something is wrong.',
    said: (day) => `reported on ${day}`,
    settle: 'Looked at and solved',
    settled: 'The remark has been settled.',
    edit: 'Change the offer',
    noText: 'Without explanation',
  },
  mail: {
    subject: (title) => `A visitor says something is wrong: ${title}`,
    text: (facts) =>
      `A visitor of the guide reports that something is wrong with your offer.

Offer: ${facts.title}
It is about: ${facts.kind}

Look at the remark and change the offer:
${facts.address}
`,
  },
}
