// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { typedFrom } from '../../ui/parts/clash.ts'
import { fresh } from '../../ui/parts/field.ts'
import { notice } from '../../ui/parts/notice.ts'
import { cast, partners, people, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import type { KnownTerm } from './lead-store.ts'
import { contactPage, goalPage, programmePage } from './programme/form-pages.ts'
import { leadPage, termPage } from './programme/lead-pages.ts'
import { type HomeFacts, homePage } from './programme/pages.ts'
import { activitiesPage } from './steps/activity-page.ts'
import type { Known } from './steps/live.ts'
import { startPage, stepsPage } from './steps/pages.ts'
import { blankStep, type StepFacts, stepPage } from './steps/step-page.ts'
import { toolsOfStep } from './steps/tools.ts'
import type { Kept, Programme, Step } from './store.ts'

const kept = { version: 2, changedBy: people.lead.name }
const programme: Kept<Programme> = {
  ...kept,
  ...{
    name: 'Lindemeer doet mee',
    status: 'running',
    startsOn: '2025-01-01',
    endsOn: '2028-12-31',
  },
  vision: 'Elke inwoner kan meedoen, met of zonder computer.',
  definition: 'Wie hulp zoekt bij digitale zaken, vindt die in de eigen buurt.',
  canText: 'Een bericht openen en beantwoorden.',
  knowText: 'Weten waar hulp is.',
  wantText: 'Durven vragen.',
  ...{ parentAgenda: 'Sociale agenda 2025–2028', parentUrl: 'https://lindemeer.example/agenda' },
  ...{ contextPolitics: 'Staat in het coalitieakkoord.', contextNeeds: '', contextNetwork: '' },
  ...{ contextMeans: 'Budget tot en met 2027.', contextLibrary: '' },
}
const blank = Object.fromEntries(
  Object.keys(programme).map((key) => [key, '']),
) as unknown as Programme
const nothing: Kept<Programme> = {
  ...blank,
  ...{
    status: 'draft',
    parentUrl: null,
    startsOn: null,
    endsOn: null,
    version: 0,
    changedBy: null,
  },
}
const term: KnownTerm = {
  ...kept,
  ...{ id: sampleId(1), organisationId: cast.town.id, personId: people.lead.id },
  ...{ organisationName: cast.town.name, personName: people.lead.name, endedOn: null },
  functionText: 'beleidsadviseur',
  mandate: 'Roept partners bijeen en verdeelt het budget.',
  ...{
    fromOn: '2025-01-01',
    untilOn: '2026-12-31',
    decisionText: 'Collegebesluit 12 december 2024',
  },
  decisionUrl: 'https://lindemeer.example/besluit',
}
const earlier = {
  ...term,
  id: sampleId(2),
  personId: null,
  personName: null,
  endedOn: '2024-12-31',
}
const goals = [
  {
    ...kept,
    id: sampleId(3),
    text: 'In elke wijk een hulppunt',
    origin: 'chosen' as const,
    originText: '',
  },
  {
    ...kept,
    id: sampleId(4),
    text: 'Alle formulieren ook op papier',
    origin: 'imposed' as const,
    originText: 'Raad',
  },
]
const step: Kept<Step> = {
  ...kept,
  ...{ step: 3, status: 'busy', ownerId: cast.welfare.id, ownerName: cast.welfare.name },
  ...{ ownerFunction: 'coördinator', dueOn: '2026-12-15', note: 'De politie doet ook mee.' },
  nextAction: 'Kaart bespreken in het overleg',
}
const perActivity = ([1, 2, 3, 4, 5] as const).map((activity) => ({
  ...{ activity, offers: activity * 3 - 3, national: 1, isGap: activity === 1 },
}))
const known: Known = {
  ...{ partners: 12, relations: 18, contacts: 2, municipalityOffers: 5, offers: 48, perActivity },
  ...{ points: 4, goals: 2, agreements: 3, contributions: 22, running: 9, questions: 2140 },
  ...{ cells: { filled: 17, all: 30 }, given: { 1: 2, 3: 9, 4: 6 }, evidence: { 3: 1 } },
}
const none: Known = {
  ...{ partners: 0, relations: 0, contacts: 0, municipalityOffers: 0, offers: 0, perActivity: [] },
  ...{ points: 0, goals: 0, agreements: 0, contributions: 0, running: 0, questions: null },
  ...{ cells: { filled: 0, all: 0 }, given: {}, evidence: {} },
}

/** Each page in the states that matter. */
export const chainPages = (view: View): Sample[] => [
  ...homes(view),
  ...programmeForms(view),
  ...leads(view),
  ...steps(view),
]

function homes(view: View): Sample[] {
  const contact = {
    ...kept,
    ...{
      kind: 'administrative' as const,
      organisationId: cast.town.id,
      email: 'wethouder@lindemeer.example',
    },
    ...{ functionText: 'wethouder', portfolio: 'Sociaal domein', motivation: '' },
    organisationName: cast.town.name,
  }
  const expiring = [
    {
      id: sampleId(5),
      subject: 'Samen digitaal',
      endsOn: '2027-01-31',
      parties: [cast.library.name],
    },
  ]
  const home: HomeFacts = {
    ...{ kind: 'keten', programme, goals, contacts: [contact], gaps: ['official'], maySteer: true },
    ...{ lead: { name: people.lead.name, term }, steps: { done: 2, busy: 3 }, expiring },
  }
  const start: HomeFacts = {
    ...{ ...home, programme: nothing, goals: [], contacts: [], expiring: [] },
    ...{ lead: { name: null, term: undefined }, steps: { done: 0, busy: 0 } },
    gaps: ['lead', 'administrative', 'official', 'vision', 'definition', 'goals', 'term'],
  }
  return [
    { name: 'chain', html: homePage(view, home) },
    { name: 'chain, nothing yet', html: homePage(view, start) },
    { name: 'chain, for others', html: homePage(view, { ...home, maySteer: false }) },
    { name: 'chain, nothing yet for others', html: homePage(view, { ...start, maySteer: false }) },
  ]
}

function programmeForms(view: View): Sample[] {
  const sheet = fresh(typedFrom(programme))
  const wrong = withError(fresh({ ...sheet.typed, endsOn: '2024-01-01' }), 'endsOn', 'date')
  const clash = notice(view, 'warn', people.lead.name)
  const goal = fresh({ text: goals[0]?.text, origin: 'chosen', version: '2' })
  const noText = withError(emptySheet, 'text', 'required')
  const contact = { kind: 'official' as const, partners: [...partners] }
  const typed = fresh({ functionText: 'beleidsadviseur', email: 'digitaal@lindemeer.example' })
  return [
    { name: 'programme, form', html: programmePage(view, sheet) },
    { name: 'programme, form with errors', html: programmePage(view, wrong, clash) },
    { name: 'goal', html: goalPage(view, goal, sampleId(3)) },
    { name: 'goal, new with errors', html: goalPage(view, noText, null) },
    { name: 'contact', html: contactPage(view, typed, contact) },
    {
      name: 'contact, errors',
      html: contactPage(view, withError(emptySheet, 'email', 'email'), {
        ...contact,
        kind: 'administrative',
      }),
    },
  ]
}

function leads(view: View): Sample[] {
  const leading = [{ id: people.lead.id, name: people.lead.name, organisation: cast.town.name }]
  const lead = {
    terms: [term, earlier],
    partners: [...partners],
    people: leading,
    maySteer: true,
    sheet: emptySheet,
  }
  const wrong = withError(emptySheet, 'mandate', 'required')
  return [
    { name: 'lead', html: leadPage(view, lead) },
    { name: 'lead, errors', html: leadPage(view, { ...lead, terms: [], sheet: wrong }) },
    { name: 'lead, for others', html: leadPage(view, { ...lead, maySteer: false }) },
    { name: 'lead, term', html: termPage(view, fresh(typedFrom(term)), term) },
  ]
}

function steps(view: View): Sample[] {
  const list = { steps: [step], known, start: null, hasLead: true, maySteer: true }
  const one: StepFacts = {
    ...{ number: 3, step, known, tools: toolsOfStep(view.at, 'lead', 3), partners: [...partners] },
    evidence: [
      {
        id: sampleId(6),
        step: 3,
        label: 'Kaart van november',
        url: 'https://lindemeer.example/kaart',
        addedAt: view.today,
        file: undefined,
      },
    ],
    ...{ mayKeep: true, maySteer: true, sheet: fresh(typedFrom(step)), evidenceSheet: emptySheet },
  }
  const untouched = {
    ...one,
    step: undefined,
    evidence: [],
    tools: [],
    known: none,
    sheet: blankStep(),
  }
  const wrong = withError(emptySheet, 'label', 'required')
  return [
    { name: 'steps', html: stepsPage(view, { ...list, start: ['policy', 'alderman'] }) },
    {
      name: 'steps, to begin',
      html: stepsPage(view, { ...list, steps: [], known: none, hasLead: false }),
    },
    { name: 'steps, for others', html: stepsPage(view, { ...list, maySteer: false }) },
    { name: 'where to begin', html: startPage(view, fresh({ answers: ['policy', 'alderman'] })) },
    { name: 'step', html: stepPage(view, one) },
    { name: 'step, evidence with errors', html: stepPage(view, { ...one, evidenceSheet: wrong }) },
    { name: 'step, untouched', html: stepPage(view, untouched) },
    { name: 'step, for others', html: stepPage(view, { ...one, mayKeep: false, maySteer: false }) },
    { name: 'activities', html: activitiesPage(view, { known, block: null, role: 'lead' }) },
    {
      name: 'activities of a building block',
      html: activitiesPage(view, { known: none, block: 2, role: 'desk' }),
    },
    {
      name: 'activities, block without any',
      html: activitiesPage(view, { known, block: 4, role: null }),
    },
  ]
}
