import type { KindKey } from './kinds.ts'
import type { tactics as dutchTactics, KindWords } from './texts-kinds.ts'

const level = { low: 'low', middle: 'middle', high: 'high' }
const attitude = { supporter: 'in favour', waiting: 'waiting', critical: 'critical' }
const conclusion = { enter: 'go ahead', adapt: 'change it first', not: 'do not go ahead' }

export const tactics: typeof dutchTactics = {
  thank: 'Thank the partner and say so in public',
  'let-speak': 'Let the partner tell others what it brings',
  'give-a-part': 'Give the partner a part of its own to lead',
  'show-result': 'Show a result of somebody else',
  'small-trial': 'Propose a small trial with an end date',
  'name-gain': 'Work out what the partner gains',
  'take-work-away': 'Take away work or worries',
  'ask-worry': 'Ask about the worry and write it down',
  'shared-interest': 'Find an interest you share and begin there',
  'via-other': 'Let somebody ask whom the partner trusts',
  'leave-be': 'Let it rest for now and keep in touch',
  other: 'Something else',
}

export const kindWords: Record<KindKey, KindWords> = {
  'network-analysis': {
    name: 'Network analysis',
    what: 'Who takes part or should take part, and where does that ask most effort?',
    subject: 'Who',
    add: 'Add somebody to the analysis',
    head: {},
    columns: {
      sort: {
        label: 'Sort',
        options: { organisation: 'organisation', group: 'group', function: 'function' },
      },
      role: { label: 'Role' },
      interest: { label: 'Interest' },
      influence: { label: 'Influence', options: level },
      with: { label: 'For whom or with whom' },
      shift: { label: 'What has to change?' },
      effort: { label: 'Effort', options: level },
    },
  },
  forces: {
    name: 'Analysis of forces',
    what: 'What does each partner want, what does working together add, and where does it stand?',
    subject: 'Partner',
    add: 'Add a partner to the analysis',
    head: {},
    columns: {
      interest: { label: 'Interest of the partner' },
      forUs: { label: 'What it gives us' },
      fromUs: { label: 'What it gives the partner' },
      activities: {
        label: 'For which activities',
        options: {
          '1': '1 devices',
          '2': '2 internet',
          '3': '3 help',
          '4': '4 referring',
          '5': '5 services',
        },
      },
      influence: { label: 'Influence', hint: 'From 1 (little) to 5 (much).' },
      stake: { label: 'How much it is worth to them', hint: 'From 1 (little) to 5 (much).' },
      attitude: { label: 'Attitude now', options: attitude },
      wanted: { label: 'Wanted attitude', options: attitude },
      action: { label: 'Action' },
    },
  },
  weighing: {
    name: 'Weighing table',
    what: 'Do we begin this cooperation? Two people fill it in apart and then lay the answers side by side.',
    head: {
      conclusion: { label: 'Decided together', options: conclusion },
      why: { label: 'Why' },
    },
    columns: {
      score: { label: 'Score', hint: 'From 1 (not at all) to 5 (fully).' },
      why: { label: 'Explanation' },
      breaks: { label: 'This alone stops it' },
    },
    groups: { fit: 'Does it fit?', value: 'Does it add something?', feasible: 'Can it be done?' },
    items: {
      mission: 'Fits our task',
      audience: 'Is there for the same people',
      culture: 'Works in a way that fits ours',
      'no-conflict': 'Has no interest that clashes with ours',
      reach: 'Reaches people whom we miss',
      knowledge: 'Brings knowledge',
      means: 'Brings money, people, places or things',
      legitimacy: 'Gives us standing or trust',
      capacity: 'We and they have the people for it',
      money: 'The money is there',
      time: 'It fits in the time',
      board: 'The boards are behind it',
      privacy: 'Privacy rules and other laws allow it',
    },
    verdict: {
      conclusion: { label: 'Conclusion', options: conclusion },
      why: { label: 'Explanation of the conclusion' },
    },
  },
  goals: {
    name: 'Cooperation and strategic goals',
    what: 'Which cooperation brings which goal closer, and which goal stands alone?',
    subject: 'Cooperation',
    add: 'Add a cooperation',
    head: { goals: { label: 'Goals', hint: 'One goal per line.' } },
    columns: {
      goal: { label: 'Goal' },
      gain: {
        label: 'Contributes',
        options: {
          minus: '− works against it',
          zero: '0 makes no difference',
          plus: '+ helps',
          'plus-plus': '++ helps much',
        },
      },
      why: { label: 'Explanation' },
    },
  },
  alliance: {
    name: 'Alliance check',
    what: 'How healthy is a cooperation that runs already?',
    head: {
      agreed: { label: 'What will we do differently?', hint: 'One agreement per line.' },
      again: { label: 'Check again on' },
    },
    columns: {
      score: { label: 'Score', hint: 'From 1 (not true) to 5 (fully true).' },
      why: { label: 'How do you notice?' },
      action: { label: 'Action' },
    },
    groups: {
      ambition: 'Ambition',
      interests: 'Interests',
      relation: 'Relation',
      organisation: 'Organisation',
      process: 'Process',
    },
    items: {
      'same-picture': 'We want to reach the same, and say it in the same words',
      'still-counts': 'What we want to reach is still worth it',
      'interests-known': 'We know each other’s interests, the awkward ones too',
      'gain-for-all': 'Every partner gains something',
      trust: 'We trust each other',
      difference: 'A difference of opinion is put on the table',
      'who-does-what': 'It is clear who does what and who decides',
      'means-agreed': 'People and money are agreed',
      'meets-often': 'We speak to each other often enough',
      learns: 'We look back together and change our work',
    },
  },
  tactics: {
    name: 'Tactics',
    what: 'What did we do to get a partner along, and what worked?',
    subject: 'Partner',
    add: 'Add a tactic',
    head: {},
    columns: {
      on: { label: 'Date' },
      attitude: { label: 'Attitude then', options: attitude },
      tactic: { label: 'Tactic', options: tactics },
      what: { label: 'What did we do?' },
      result: { label: 'What came of it?' },
      worked: {
        label: 'Did it work?',
        options: { yes: 'yes', partly: 'a little', no: 'no', unknown: 'not known yet' },
      },
    },
  },
  conversation: {
    name: 'Partner conversation',
    what: 'A talk with one partner about content, recruitment and money, with what was agreed.',
    head: {
      present: { label: 'Who were there?', hint: 'Functions only, no names.' },
      next: { label: 'Next talk' },
    },
    columns: {
      discussed: { label: 'Discussed' },
      agreements: { label: 'Agreements', hint: 'One agreement per line.' },
      who: { label: 'Who does it?', hint: 'A function or organisation.' },
      by: { label: 'Before' },
    },
    groups: { topics: 'Topics' },
    items: {
      content: 'Content: what is needed and who offers what?',
      recruitment: 'Recruitment: how do people come to us and to them?',
      finance: 'Money and people: who pays for what?',
    },
  },
}
