// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast, people, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { goneInvitationPage, joinPage } from './join/pages.ts'
import type { Invitation } from './join/store.ts'
import { lettersPage, settingsPage } from './manage/pages.ts'
import { partnerPage, partnersPage } from './pages.ts'
import { rolesToGive, type StaffRole, staffRoles } from './rules.ts'
import { codePage, signInPage } from './sign-in/pages.ts'
import type { Colleague, Partner } from './store.ts'
import { colleaguePage, organisationPage, partnerInvitePage } from './team/pages.ts'

const library: Partner = {
  ...cast.library,
  kind: 'library',
  sector: 'public',
  description: 'De bibliotheek van Lindemeer. Elke dag een hulppunt open.',
  phone: '000-0000102',
  email: 'info@bibliotheek-lindehof.example',
  url: 'https://bibliotheek-lindehof.example',
  ring: 'consortium',
  since: '2024-01-01',
}
const bare = { description: '', phone: null, email: null, url: null, since: '2026-03-01' } as const
const partners: Partner[] = [
  library,
  { ...library, ...cast.welfare, kind: 'welfare', sector: 'social' },
  { ...library, ...bare, ...cast.bank, kind: 'bank', sector: 'private' },
  { ...library, ...bare, ...cast.longest, kind: 'volunteer-org', sector: 'social' },
]
const invitation: Invitation = {
  id: sampleId(1),
  kind: 'colleague',
  organisationId: library.id,
  organisationName: library.name,
  role: 'desk',
  expiresAt: new Date('2026-12-06T12:00:00Z'),
}
const colleague = (person: { id: string; name: string }, role: StaffRole): Colleague => ({
  membershipId: person.id,
  personId: person.id,
  name: person.name,
  email: 'iemand@bibliotheek-lindehof.example',
  organisationId: library.id,
  role,
})
const colleagues = [
  colleague(people.coordinator, 'coordinator'),
  colleague(people.desk, 'desk'),
  colleague(people.volunteer, 'desk'),
]

/** Each page in the states that matter. */
export const partnersPages = (view: View): Sample[] => [
  ...signingIn(view),
  ...reading(view),
  ...changing(view),
  ...administering(view),
]

function signingIn(view: View): Sample[] {
  const sheet = emptySheet
  const who = { desk: people.desk, coordinator: people.coordinator, lead: people.lead }
  const all = { ...who, admin: people.volunteer }
  const roles = staffRoles.map((role) => ({
    ...colleague(all[role], role),
    ...{ personName: all[role].name, organisationName: library.name },
  }))
  const unknown = withError(fresh({ email: 'kees' }), 'email', 'email')
  const wrong = withError(fresh({ code: '12345' }), 'code', 'wrong')
  const join = { invitation, token: 'VOORBEELD' }
  const noName = withError(fresh({ email: 'iemand@post.example' }), 'name', 'required')
  return [
    { name: 'sign-in', html: signInPage({ ...view, demo: false }, { sheet, cast: [] }) },
    { name: 'sign-in, demo', html: signInPage(view, { sheet, cast: roles }) },
    { name: 'sign-in, errors', html: signInPage(view, { sheet: unknown, cast: [] }) },
    { name: 'sign-in code', html: codePage(view, { sheet, id: sampleId(2) }) },
    { name: 'sign-in code, wrong', html: codePage(view, { sheet: wrong, id: sampleId(2) }) },
    {
      name: 'sign-in code, joining',
      html: codePage(view, { sheet, id: sampleId(2), isJoining: true }),
    },
    { name: 'joining', html: joinPage(view, { ...join, sheet }) },
    { name: 'joining, errors', html: joinPage(view, { ...join, sheet: noName }) },
    { name: 'joining, invitation gone', html: goneInvitationPage(view) },
  ]
}

function reading(view: View): Sample[] {
  const list = { partners, mayInvite: true, open: [invitation] }
  const outside = { partners: [], mayInvite: false, open: [] }
  const one = {
    organisation: library,
    isLead: true,
    colleagues,
    mayEdit: true,
    mayInvite: true,
    open: [invitation],
    mayEnd: ['desk'],
    self: people.coordinator.id,
  }
  const plain = { ...one, mayEdit: false, mayInvite: false, isLead: false }
  return [
    { name: 'members', html: partnersPage(view, { ...list, done: 'invited' }) },
    { name: 'members, none', html: partnersPage(view, outside) },
    { name: 'member', html: partnerPage(view, { ...one, done: 'saved' }) },
    {
      name: 'member, nobody yet',
      html: partnerPage(view, { ...one, colleagues: [], open: [] }),
    },
    {
      name: 'member, for others',
      html: partnerPage(view, { ...plain, organisation: { ...library, ...bare } }),
    },
  ]
}

function changing(view: View): Sample[] {
  const typed = { ...library, phone: library.phone ?? '', email: '', url: '' }
  const { name, kind, sector, description, phone } = typed
  const sheet = fresh({ name, kind, sector, description, phone })
  const wrong = withError(fresh({ ...sheet.typed, phone: 'balie' }), 'phone', 'phone')
  const invite = { organisation: library, sheet: emptySheet, roles: staffRoles }
  const half = withError(fresh({ name: 'Zeilclub De Muis' }), 'email', 'required')
  return [
    { name: 'member, form', html: organisationPage(view, library, sheet, true) },
    { name: 'member, form with errors', html: organisationPage(view, library, wrong, true) },
    {
      name: 'member, form of a shared organisation',
      html: organisationPage(view, library, sheet, false),
    },
    {
      name: 'inviting a colleague',
      html: colleaguePage(view, { ...invite, roles: rolesToGive('coordinator') }),
    },
    {
      name: 'inviting a colleague, errors',
      html: colleaguePage(view, { ...invite, sheet: withError(emptySheet, 'email', 'required') }),
    },
    { name: 'inviting a partner', html: partnerInvitePage(view, emptySheet) },
    { name: 'inviting a partner, errors', html: partnerInvitePage(view, half) },
  ]
}

function administering(view: View): Sample[] {
  const settings = fresh({
    guideName: 'Digihulp Lindemeer',
    helplinePhone: '0800-0000',
    helplineHoursNl: 'maandag tot en met vrijdag, 9.00 tot 17.00 uur',
    helplineHoursEn: 'Monday to Friday, 9:00 to 17:00',
    theme: 'ketenwijzer',
    firstReminder: '3',
    secondReminder: '7',
    warnSenderAfterWorkingDays: '10',
    expireAfterDays: '30',
    answerLinkDays: '14',
    contactKeptMonths: '3',
    answeredInTimeWorkingDays: '5',
    promiseMonths: '6',
  })
  const early = withError(settings, 'secondReminder', 'order')
  const letter = {
    id: sampleId(3),
    kind: 'referrals.receiver-new',
    channel: 'email' as const,
    status: 'kept' as const,
    tries: 1,
    problem: null,
    createdAt: view.today,
    doneAt: view.today,
  }
  const failed = {
    ...letter,
    status: 'failed' as const,
    tries: 5,
    problem: 'ETIMEDOUT',
    doneAt: null,
  }
  return [
    { name: 'settings', html: settingsPage(view, settings, true) },
    { name: 'settings, errors', html: settingsPage(view, early, false) },
    { name: 'letters', html: lettersPage(view, [letter, failed]) },
    { name: 'letters, none', html: lettersPage(view, []) },
  ]
}
