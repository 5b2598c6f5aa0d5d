// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast, partners, people, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { decisionPage, decisionsPage } from './decision-pages.ts'
import { actionsPage } from './list-pages.ts'
import { actionPage, newActionPage } from './pages.ts'
import type { Action, Decision } from './store.ts'

const meeting = { meetingId: sampleId(1), itemId: null, about: '', aboutLabel: '' }
const held = { ...meeting, meetingTitle: 'Ketenpartneroverleg', meetingOn: '2026-11-10' }

export const sampleDecision: Decision = {
  ...held,
  id: sampleId(2),
  ...{ year: 2026, number: 7, decidedOn: '2026-11-10', withdrawnAt: null, version: 1 },
  text: 'De balie in het buurthuis gaat ook op zaterdag open.\n\nWe kijken in maart of dat helpt.',
}
export const sampleAction: Action = {
  ...held,
  id: sampleId(3),
  what: 'Vrijwilligers vragen voor de zaterdag',
  organisationId: cast.welfare.id,
  organisationName: cast.welfare.name,
  function: '',
  personId: people.volunteer.id,
  personName: people.volunteer.name,
  ...{ dueOn: '2026-12-01', status: 'doing', version: 2 },
  ...{ remindedSoonAt: null, remindedLateAt: null, closedAt: null },
}
const late: Action = { ...sampleAction, id: sampleId(4), dueOn: '2026-11-15', status: 'open' }
const loose: Action = {
  ...{ ...late, id: sampleId(5), dueOn: null, what: 'Nieuwe folders halen bij de drukker' },
  ...{ meetingId: null, meetingTitle: null, meetingOn: null },
  ...{ personId: null, personName: null, function: 'coördinator', status: 'done' },
}

/** Each page in the states that matter. */
export const outcomesPages = (view: View): Sample[] => [
  ...decisions(view),
  ...lists(view),
  ...one(view),
]

function decisions(view: View): Sample[] {
  const withdrawn = { ...sampleDecision, id: sampleId(6), number: 6, withdrawnAt: view.today }
  const lines = [sampleDecision, withdrawn]
  const list = { lines, years: [2026, 2025], text: '', year: null, page: 1, pages: 2 }
  const sheet = withError(fresh({ text: '', version: '1' }), 'text', 'required')
  const decision = sampleDecision
  return [
    { name: 'decisions', html: decisionsPage(view, list) },
    {
      name: 'decisions, none found',
      html: decisionsPage(view, { ...list, lines: [], text: 'zwembad', pages: 1 }),
    },
    { name: 'decision', html: decisionPage(view, { decision, isLead: true, done: 'saved' }) },
    { name: 'decision, errors', html: decisionPage(view, { decision, isLead: true, sheet }) },
    {
      name: 'decision, withdrawn',
      html: decisionPage(view, { decision: withdrawn, isLead: false }),
    },
  ]
}

function lists(view: View): Sample[] {
  const wish = { wie: 'keten', wanneer: '', organisatie: '', status: '' }
  const list = { lines: [sampleAction, late, loose], total: 31, wish, partners, mayAdd: true }
  return [
    { name: 'action points', html: actionsPage(view, { ...list, page: 1, pages: 2 }) },
    {
      name: 'action points, none',
      html: actionsPage(view, { ...list, lines: [], total: 0, mayAdd: false, page: 1, pages: 1 }),
    },
  ]
}

function one(view: View): Sample[] {
  const members = [
    { id: people.volunteer.id, label: `${people.volunteer.name}, ${cast.welfare.name}` },
  ]
  const by = { personName: people.lead.name, organisationName: cast.town.name }
  const events = [
    {
      ...by,
      at: view.today,
      status: 'doing' as const,
      dueOn: '2026-12-01',
      remark: 'Vijf mensen gevraagd.',
    },
    {
      at: held.meetingOn ? new Date('2026-11-10T14:00:00Z') : view.today,
      status: 'open' as const,
      dueOn: '2026-12-01',
      remark: '',
      personName: null,
      organisationName: null,
    },
  ]
  const facts = {
    sheet: emptySheet,
    partners,
    members,
    action: sampleAction,
    events,
    mayChange: true,
    mayEdit: true,
  }
  const wrong = {
    of: 'edit' as const,
    sheet: withError(fresh({ what: '', version: '2' }), 'what', 'required'),
  }
  return [
    { name: 'action point', html: actionPage(view, { ...facts, done: 'added' }) },
    { name: 'action point, errors', html: actionPage(view, { ...facts, wrong }) },
    {
      name: 'action point, for others',
      html: actionPage(view, {
        ...facts,
        action: loose,
        events: [],
        mayChange: false,
        mayEdit: false,
      }),
    },
    {
      name: 'action point, new',
      html: newActionPage(view, { sheet: emptySheet, partners, members }),
    },
    {
      name: 'action point, new with errors',
      html: newActionPage(view, {
        sheet: withError(emptySheet, 'what', 'required'),
        partners,
        members,
      }),
    },
  ]
}
