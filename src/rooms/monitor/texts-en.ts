import type { nl } from './texts.ts'

export const en: typeof nl = {
  title: 'Figures',
  learning: 'Figures of learning',
  beside: (period: string, other: string) => `${period}, next to ${other}`,
  period: {
    one: (month: string, year: string) => `${month} ${year}`,
    two: (first: string, second: string, year: string) => `${first} and ${second} ${year}`,
    more: (first: string, last: string, year: string) =>
      `${first} up to and including ${last} ${year}`,
    over: (first: string, last: string) => `${first} up to and including ${last}`,
    sameMonth: (year: string) => `the same month of ${year}`,
    sameMonths: (year: string) => `the same months of ${year}`,
    yearEarlier: 'the same months a year earlier',
  },
  running: (month: string) =>
    `${month} is not over yet: you see what was counted up to and including today. The months beside it are complete.`,
  halfCounted: (since: string) =>
    `We have counted questions only since ${since}. The months beside it are therefore not complete.`,
  spans: {
    label: 'Period',
    'this-quarter': 'This quarter',
    'last-quarter': 'Last quarter',
    'this-month': 'This month',
    'last-month': 'Last month',
    'this-year': 'This year',
    'last-year': 'Last year',
  },
  chooser: {
    open: 'Another period or comparison',
    label: 'Choose a period',
    show: 'Show this period',
    from: { label: 'From' },
    until: { label: 'Up to and including' },
    beside: 'Put next to it:',
    besides: { year: 'the same months a year earlier', before: 'the months before' },
  },
  problems: {
    unknown: 'We do not know this period. You now see the usual period.',
    reversed:
      'The period starts after its end. Choose an earlier start. You now see the usual period.',
    future: 'This period is still to come. You now see the usual period.',
    'too-long': 'You can see three years at most at a time. You now see the usual period.',
  },
  stats: {
    questions: 'questions at the desk',
    questionsWhat: 'Contacts, not persons: who comes twice counts twice.',
    sent: 'warm referrals',
    sentOwn: 'warm referrals sent by you',
    receivedOwn: 'warm referrals sent to you',
    sentWhat: 'Sent for the first time in this period.',
    inTime: (days: number) =>
      days === 1 ? 'answered within 1 working day' : `answered within ${days} working days`,
    inTimeWhat: 'The receiver’s first yes or no. What still waits is part of the whole.',
    outcome: 'with a known outcome',
    outcomeWhat: 'Helped, not reached or declined. Everything else has no outcome.',
    was: (value: string) => `Then: ${value}.`,
    noShare: 'Too few for a percentage.',
    changeInFull: (percent: string) => `${percent} in the full months`,
  },
  questions: {
    title: 'Questions at the desk',
    week: {
      title: 'Questions per week',
      head: 'Week',
      value: 'Questions',
      definition:
        'Contacts, not persons. Of a week at the edge of the period only the days within it count.',
      name: (week: number, from: string, until: string) => `${week} (${from} – ${until})`,
      oneDay: (week: number, day: string) => `${week} (${day})`,
    },
    month: {
      title: 'Questions per month',
      head: 'Month',
      value: 'Questions',
      definition: 'Contacts, not persons.',
    },
    themes: {
      title: 'What were they about?',
      head: 'Theme',
      definition: 'Each question has one theme.',
    },
    points: {
      title: 'At which help point?',
      head: 'Help point',
      definition: 'The help point where the question was noted.',
    },
    help: {
      title: 'What help was given?',
      head: 'Help',
      definition:
        'One question can have several kinds of help. Together they are more than the number of questions.',
    },
    named: {
      title: 'Who were visitors pointed to?',
      head: 'Organisation',
      definition:
        'Cold referrals: the visitor was given the name of an organisation. Who went there, we do not know.',
    },
  },
  referrals: {
    title: 'Referrals',
    sentTitle: 'Referrals that you sent',
    receivedTitle: 'Referrals that you received',
    status: {
      title: 'How are they going?',
      head: 'Status now',
      definition:
        'Warm referrals, counted on the day on which they were first sent, with their status of today. Drafts do not count.',
    },
    statusReceived: 'How are those that you received going?',
    all: 'Sent',
    allReceived: 'Received',
    inTime: (days: number) =>
      days === 1 ? 'Answered within 1 working day' : `Answered within ${days} working days`,
    groups: { outcome: 'Outcome known', open: 'No outcome yet' },
    statuses: {
      helped: 'Helped',
      notReached: 'Not reached',
      declined: 'Declined by the receiver',
      sent: 'Waiting for an answer',
      accepted: 'Accepted, still busy',
      expired: 'Expired without an answer',
      withdrawn: 'Withdrawn',
    },
    receivers: {
      title: 'To whom?',
      head: 'Receiver',
      definition: 'Each referral counts for the receiver it has now.',
    },
    senders: {
      title: 'From whom?',
      head: 'Sender',
      definition: 'Each referral counts for the organisation that sent it.',
    },
  },
  offers: {
    title: 'Offers per activity',
    titleOwn: 'Your offers per activity',
    head: 'Activity',
    definition:
      'What is in the guide today. What belongs to several activities counts for each of them. National offers fill no gap.',
    local: 'Here',
    national: 'National',
    own: 'Yours',
    gap: 'gap: no offer here',
    gaps: (n: number) =>
      n === 1 ? '1 activity without an offer here.' : `${n} activities without an offer here.`,
    noGaps: 'Every activity has an offer here.',
    stale: (n: number) =>
      n === 1 ? '1 offer was not checked in time.' : `${n} offers were not checked in time.`,
    noStale: 'All offers were checked in time.',
    toOffers: 'To the offers',
    toStale: 'See what has to be checked',
  },
  total: 'Total',
  csv: 'Download as CSV',
  csvOf: (title: string) => `: ${title}`,
  notSplit: 'Too few to divide any further: it could show who it was.',
  legend: {
    few: '<5: fewer than five.',
    range: (example) => `${example}: the number lies between these.`,
    hidden: 'x: can not be shown. It would give away a small number.',
  },
  notShownWhy: 'can not be shown',
  nothing: 'Nothing was counted in this period.',
  unknown: {
    organisation: 'Organisation that no longer takes part',
    point: 'Help point that no longer exists',
    other: 'Something else',
  },
  empty: {
    title: 'There are no figures yet',
    text: 'As soon as a question is noted at a desk or someone is referred, you see it here. You need not do anything for that.',
    note: 'Note a question',
    points: 'See the help points',
  },
  emptyPeriod: (since: string) =>
    `Nothing was counted in this period. The first count is of ${since}.`,
  notes: {
    title: 'How we count',
    since: (questions: string | null, referrals: string | null) =>
      [
        questions && `We have counted questions since ${questions}.`,
        referrals && `We have counted warm referrals since ${referrals}.`,
      ]
        .filter(Boolean)
        .join(' '),
    takenIn: (name: string, on: string) =>
      `${name} became part of this network on ${on}. What was counted there until that day is in the figures of that network.`,
    persons:
      'We count contacts and not persons: who comes more often counts more often. So do not add up figures of different groups as if they were people.',
    few: '<5 means: fewer than five. We do not show such small numbers, because they could show who it was.',
    range:
      '28–31 means: the right number lies between those. That way nobody can work out a small number from the rest. At x we can show nothing.',
    months:
      'A period always consists of whole months. If you ask for single days, you see the months that they are in.',
    scopeNetwork: 'You see the whole network.',
    scopeOwn: (organisation: string) =>
      `You see the help points of ${organisation}, and the referrals that you sent or received.`,
  },
}
