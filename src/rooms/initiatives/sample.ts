// Believable initiatives for tests, the demo and the gallery.
import type { Db } from '../../platform/tenant.ts'
import { fresh } from '../../ui/parts/field.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { formPage } from './form-pages.ts'
import { listPage } from './pages.ts'
import { partnerPage } from './partner-pages.ts'
import type { Reason } from './rules.ts'
import { showPage } from './show-pages.ts'
import {
  addInitiative,
  addMatch,
  type Content,
  type Initiative,
  type Match,
  type NewMatch,
} from './store.ts'

export const initiative = (facts: Partial<Content> & { title: string }): Content => ({
  ...{ organisationId: null, runBy: '', contactFunction: '', contactMailbox: null, what: '' },
  ...{ areas: [], place: '', targetGroups: [], themes: [], activities: [], stage: 'running' },
  ...{ needs: [], needsText: '', offers: [], offersText: '' },
  ...facts,
})

/** Writes initiatives as they are, with what was decided about them. */
export async function fillInitiatives(
  db: Db,
  all: { initiatives: readonly (Content & { id: string })[]; matches: readonly NewMatch[] },
): Promise<void> {
  for (const { id, ...content } of all.initiatives) await addInitiative(db, id, content)
  for (const match of all.matches) await addMatch(db, match)
}

const districts = [{ code: 'WK900102', name: 'Waterwijk' }]
const kept: Initiative = {
  ...initiative({
    title: 'Telefooncafé in de Lindeflat',
    what: 'Elke dinsdag oefenen buren samen op hun telefoon, met koffie.',
    runBy: 'bewonersgroep Lindeflat',
    contactFunction: 'beheerder van de flat',
    areas: ['WK900102'],
    place: 'gemeenschappelijke ruimte',
    targetGroups: ['seniors'],
    themes: ['device', 'social'],
    activities: [3],
    needs: ['people', 'devices'],
    needsText: 'Twee vrijwilligers en vier leentablets.',
    offers: ['places'],
  }),
  ...{ id: '00000000-0000-4000-8000-000000000021', ownerName: 'bewonersgroep Lindeflat' },
  ...{ version: 1, changedBy: null, connected: 1 },
}
const reasons: Reason[] = [
  { why: 'gives', kind: 'people', what: 'Lessen op tablet en telefoon' },
  { why: 'area', code: 'WK900102' },
  { why: 'theme', theme: 'device' },
]
const welfare = { id: '00000000-0000-4000-8000-000000000002', name: 'Welzijn Lindemeer' }
const match = (status: Match['status'], organisationName: string, reason = ''): Match => ({
  ...{ initiativeId: kept.id, organisationId: welfare.id, organisationName, status, reason },
  ...{ side: 'partner', decidedOn: '2026-10-05' },
})

/** The pages of this room: a list, none, one that fits partners, a partner, and the form. */
export function initiativePages(view: View): Sample[] {
  const wish = { zoek: '', stand: '', wijk: '', nodig: '', activiteit: '' }
  const list = { initiatives: [kept], total: 1, wish, districts, mayAdd: true, ownId: welfare.id }
  const known = { roles: [], gives: [], areas: [], themes: [], activities: [] }
  const fit = { partner: { ...welfare, ...known }, reasons, weight: 7 }
  const matches = [
    match('connected', 'Bibliotheek Lindemeer'),
    match('declined', 'Polderbank', 'Geen mensen op dinsdag.'),
  ]
  const may = { mayEdit: true, mayDecide: () => true }
  const shown = { initiative: kept, districts, fits: [fit], matches, ...may }
  const partner = {
    partner: welfare,
    initiatives: [kept],
    matches,
    districts,
    mayDecide: () => true,
  }
  const start = fresh({ stage: 'idea' })
  const choice = { partners: [welfare], residents: true, districts }
  return [
    { name: 'initiatives', html: listPage(view, list) },
    {
      name: 'initiatives, none',
      html: listPage(view, { ...list, initiatives: [], total: 0 }),
    },
    { name: 'initiative', html: showPage(view, shown) },
    {
      name: 'initiative, nobody fits',
      html: showPage(view, { ...shown, fits: [], matches: [], done: 'saved' }),
    },
    {
      name: 'initiatives of a partner',
      html: partnerPage(view, { ...partner, fits: [{ initiative: kept, reasons }] }),
    },
    { name: 'initiative, new', html: formPage(view, { ...choice, sheet: start }) },
  ]
}
