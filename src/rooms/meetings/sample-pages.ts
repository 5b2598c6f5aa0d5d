// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast, partners, people, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import type { Action, Decision } from '../outcomes/door.ts'
import { sampleAction, sampleDecision } from '../outcomes/sample-pages.ts'
import { agendaPage } from './agenda-pages.ts'
import type { Item } from './agenda-store.ts'
import { type DuringFacts, duringPage } from './during-pages.ts'
import { typedOf } from './form.ts'
import { listPage, planPage } from './list-pages.ts'
import { type MeetingFacts, meetingPage } from './pages.ts'
import type { Proposal } from './proposals.ts'
import { type ReportFacts, reportPage, reportText } from './report-pages.ts'
import { sampleFacts } from './sample.ts'
import type { Invitee, Line, Meeting } from './store.ts'

const meeting: Meeting = {
  ...sampleFacts({ link: 'https://overleg.example/lindemeer' }),
  ...{ id: sampleId(1), seriesId: sampleId(2), status: 'planned', sequence: 0, version: 1 },
  ...{ report: null, reportVersion: 0, reportApprovedAt: null, reportApprovedBy: null },
  reportMailedAt: null,
}
const item = (n: number, facts: Partial<Item>): Item => ({
  ...{ id: sampleId(n), meetingId: meeting.id, title: 'Opening', minutes: 5, kind: 'opening' },
  ...{ about: '', aboutLabel: '', notes: '', version: 1 },
  ...facts,
})
const items = [
  item(3, {}),
  item(4, {
    ...{ title: 'Zaterdag open?', minutes: 20, kind: 'decision' },
    notes: 'Welzijn heeft genoeg vrijwilligers, de bibliotheek nog niet.',
  }),
  item(5, {
    ...{ title: 'Actiepunten', minutes: 15, kind: 'actions' },
    ...{ about: '/lindemeer/actiepunten', aboutLabel: 'Actiepunten die te laat zijn' },
  }),
]
const invitee = (n: number, facts: Partial<Invitee>): Invitee => ({
  ...{ id: sampleId(n), meetingId: meeting.id, function: '', email: null, mailedSequence: 0 },
  ...{ organisationId: null, organisationName: '', personId: null, personName: null },
  ...{ personEmail: null, reply: null, attendance: null },
  ...facts,
})
const invitees = [
  invitee(11, {
    ...{ organisationId: cast.library.id, organisationName: cast.library.name, reply: 'yes' },
    ...{ personId: people.coordinator.id, personName: people.coordinator.name },
    attendance: 'present',
  }),
  invitee(12, {
    ...{ organisationId: cast.welfare.id, organisationName: cast.welfare.name, reply: 'no' },
    attendance: 'apologies',
  }),
  invitee(13, {
    organisationName: 'Provincie Waterrand',
    function: 'adviseur',
    email: 'adviseur@waterrand.example',
  }),
  invitee(14, {
    ...cast.longest,
    organisationId: cast.longest.id,
    organisationName: cast.longest.name,
    mailedSequence: null,
  }),
]
const decisions: Decision[] = [sampleDecision]
const actions: Action[] = [sampleAction]
const held = { ...meeting, id: sampleId(6), heldOn: '2026-11-10', status: 'held' as const }
const report = reportText('nl', { meeting: held, invitees, items, decisions, actions })
const members = [
  { id: people.volunteer.id, label: `${people.volunteer.name}, ${cast.welfare.name}` },
]

/** Each page in the states that matter. */
export const meetingsPages = (view: View): Sample[] => [
  ...lists(view),
  ...preparing(view),
  ...leading(view),
  ...reporting(view),
]

function lists(view: View): Sample[] {
  const line: Line = { ...meeting, items: 3, decisions: 0, actions: 0, hasReport: false }
  const past: Line = { ...line, ...held, decisions: 1, actions: 2, hasReport: true }
  const cancelled: Line = { ...past, id: sampleId(7), status: 'cancelled', hasReport: false }
  const list = { coming: [line], past: [past, cancelled], page: 1, pages: 2, isLead: true }
  const none = { coming: [], past: [], page: 1, pages: 1 }
  const wrong = withError(withError(emptySheet, 'title', 'required'), 'day', 'required')
  const plan = { partners, sheet: fresh(typedOf(meeting)), meeting }
  return [
    { name: 'meetings', html: listPage(view, list) },
    { name: 'meetings, none', html: listPage(view, { ...none, isLead: true }) },
    { name: 'meetings, none for others', html: listPage(view, { ...none, isLead: false }) },
    { name: 'meeting, form', html: planPage(view, plan) },
    { name: 'meeting, new with errors', html: planPage(view, { partners, sheet: wrong }) },
  ]
}

function preparing(view: View): Sample[] {
  const facts: MeetingFacts = {
    ...{ meeting, invitees, items, decisions: [], actions: [], isLead: true, partners, members },
    mayReply: () => true,
  }
  const bare = { ...facts, invitees: [], items: [] }
  const proposals: Proposal[] = [
    {
      ...{ key: 'overdue', source: 'overdue', title: 'Actiepunten die te laat zijn', minutes: 10 },
      ...{ kind: 'actions', about: '', aboutLabel: '', why: '2 actiepunten zijn te laat.' },
    },
  ]
  const agenda = { meeting, items, proposals }
  const wrong = withError(emptySheet, 'item', 'required')
  const editing = {
    of: sampleId(4),
    sheet: fresh({ item: 'Zaterdag open?', length: '20', kind: 'decision' }),
  }
  return [
    { name: 'meeting', html: meetingPage(view, { ...facts, done: 'invited' }) },
    { name: 'meeting, nothing yet', html: meetingPage(view, { ...bare, done: 'planned' }) },
    {
      name: 'meeting, held',
      html: meetingPage(view, { ...facts, meeting: held, decisions, actions }),
    },
    {
      name: 'meeting, cancelled',
      html: meetingPage(view, { ...facts, meeting: { ...meeting, status: 'cancelled' } }),
    },
    {
      name: 'meeting, invitee with errors',
      html: meetingPage(view, {
        ...facts,
        sheet: withError(emptySheet, 'organisation', 'required'),
      }),
    },
    {
      name: 'meeting, for others',
      html: meetingPage(view, { ...facts, isLead: false, mayReply: () => false }),
    },
    { name: 'agenda', html: agendaPage(view, agenda) },
    { name: 'agenda, an item open', html: agendaPage(view, { ...agenda, editing }) },
    { name: 'agenda, none with errors', html: agendaPage(view, { ...agenda, items: [], wrong }) },
  ]
}

function leading(view: View): Sample[] {
  const facts: DuringFacts = { meeting, items, item: items[1], decisions, actions, partners }
  const wrong = { of: 'decision' as const, sheet: withError(emptySheet, 'text', 'required') }
  return [
    { name: 'during the meeting', html: duringPage(view, { ...facts, done: 'decision' }) },
    { name: 'during the meeting, errors', html: duringPage(view, { ...facts, wrong }) },
    {
      name: 'during the meeting, notes of two',
      html: duringPage(view, { ...facts, theirs: 'Eerst een proef van drie maanden.' }),
    },
    {
      name: 'during the meeting, no agenda',
      html: duringPage(view, { ...facts, items: [], item: undefined, decisions: [], actions: [] }),
    },
  ]
}

function reporting(view: View): Sample[] {
  const draft = { ...held, report, reportVersion: 1 }
  const facts: ReportFacts = { meeting: draft, isLead: true, mayApprove: true, approvedBy: null }
  const approved = { ...draft, reportApprovedAt: view.today, reportApprovedBy: people.lead.id }
  const mailed = { ...approved, reportMailedAt: view.today }
  return [
    { name: 'report', html: reportPage(view, { ...facts, done: 'drafted' }) },
    { name: 'report, none yet', html: reportPage(view, { ...facts, meeting: held }) },
    {
      name: 'report, errors',
      html: reportPage(view, { ...facts, sheet: withError(emptySheet, 'report', 'required') }),
    },
    { name: 'report, of two', html: reportPage(view, { ...facts, theirs: report }) },
    {
      name: 'report, approved',
      html: reportPage(view, { ...facts, meeting: approved, approvedBy: people.lead.name }),
    },
    {
      name: 'report, for others',
      html: reportPage(view, {
        ...facts,
        meeting: mailed,
        approvedBy: people.lead.name,
        isLead: false,
        mayApprove: false,
      }),
    },
  ]
}
