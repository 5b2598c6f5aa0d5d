// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast, partners, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { nothingFound } from './form.ts'
import { type ListFacts, listPage } from './list-pages.ts'
import { type ListLine, views } from './list-store.ts'
import { type ShowFacts, showPage } from './pages.ts'
import {
  draftFacts,
  nasty,
  sampleEvent,
  sampleGuarded,
  sampleReading,
  sampleReferral,
} from './sample-reading.ts'

const line = (facts: Partial<ListLine>): ListLine => {
  const referral = sampleReferral(facts)
  const question = 'Wil leren veilig bankieren op een tablet'
  return { ...referral, seen: referral.status, question, remark: null, ...facts }
}
const lines = [
  line({}),
  line({ id: sampleId(2), code: 'R3DN-9CTW', dueOn: '2026-11-16', theme: 'device' }),
  line({ id: sampleId(3), code: 'H6VP-4KXM', status: 'accepted', receiverId: cast.longest.id }),
  line({ id: sampleId(4), code: 'T2YQ-7FDG', status: 'declined' }),
  line({ id: sampleId(5), code: 'X9MC-3JRH', status: 'helped', seen: 'closed', question: null }),
]

/** Each page in the states that matter. */
export const referralsPages = (view: View): Sample[] => [...lists(view), ...shown(view)]

function lists(view: View): Sample[] {
  const counts = Object.fromEntries(views.map((one, at) => [one, at])) as ListFacts['counts']
  const list: ListFacts = {
    query: {},
    view: 'sent',
    views: views.filter((one) => one !== 'stuck' && one !== 'settled'),
    counts,
    lines,
    total: 42,
    ...{ page: 1, pages: 3 },
    us: cast.library.id,
    names: new Map(partners.map(({ id, name }) => [id, name])),
    saved: [{ id: sampleId(6), name: 'Bankzaken bij SeniorWeb', query: 'thema=bank' }],
    mayExport: true,
    settled: undefined,
  }
  const none = { lines: [], total: 0, pages: 1, saved: [], mayExport: false }
  const lead = { ...list, views: [...views], view: 'stuck' as const, lines: lines.slice(3, 4) }
  const settled = [line({ status: 'declined', remark: 'Zelf gebeld: het is geregeld.' })]
  return [
    { name: 'referrals', html: listPage(view, list) },
    { name: 'referrals, none', html: listPage(view, { ...list, ...none, view: 'new' }) },
    {
      name: 'referrals, stuck',
      html: listPage(view, { ...lead, settled: { id: sampleId(1), code: 'K7MF-2QXP' } }),
    },
    {
      name: 'referrals, settled',
      html: listPage(view, { ...lead, view: 'settled', lines: settled }),
    },
  ]
}

function shown(view: View): Sample[] {
  const sheet = emptySheet
  const bare = {
    stops: [],
    stop: null,
    answer: { sheet, guarded: nothingFound },
    rescue: undefined,
  }
  const show = (name: string, reading: ShowFacts['reading'], more: Partial<ShowFacts> = {}) => ({
    name: `referral, ${name}`,
    html: showPage(view, { ...bare, reading, ...more }),
  })
  const answeredAt = new Date('2026-11-19T09:15:00Z')
  const asked = sampleReferral({ askedAt: answeredAt })
  const question = sampleEvent('asked', { text: 'Heeft mevrouw een eigen tablet?' })
  const closed = { answeredAt, closedAt: view.today }
  const helped = sampleReferral({ ...closed, status: 'helped', outcome: 'learning' })
  const end = sampleEvent('helped', { code: 'learning', text: 'Komt elke week.', at: view.today })
  const declined = sampleReferral({ ...closed, status: 'declined', declineReason: 'full' })
  const no = sampleEvent('declined', { code: 'full', text: 'Onze groep is vol tot januari.' })
  const vouching = {
    sheet: withError(fresh({ text: nasty }), 'text', 'personal-data'),
    guarded: sampleGuarded(view.lang, 'text'),
  }
  const rescue = { settled: undefined, sheet, guarded: nothingFound }
  const done = { settledAt: view.today, remark: 'Zelf gebeld: het is geregeld.' }
  return [
    show('draft', sampleReading('sender', sampleReferral(draftFacts)), {
      stops: ['no-consent', 'no-mailbox'],
    }),
    show('sent', sampleReading('sender')),
    show('received', sampleReading('receiver')),
    show('answer with errors', sampleReading('sender', asked, [question]), { answer: vouching }),
    show('accepted', sampleReading('receiver', sampleReferral({ status: 'accepted', answeredAt }))),
    show('someone was first', sampleReading('receiver'), { stop: 'moved' }),
    show('helped', sampleReading('sender', helped, [sampleEvent('accepted'), end])),
    show('closed', sampleReading('sender', { ...helped, consentFeedback: false }, [end])),
    show('declined', sampleReading('sender', declined, [no])),
    show('stuck, for the lead', sampleReading(null, declined), { rescue }),
    show('settled', sampleReading(null, declined), { rescue: { ...rescue, settled: done } }),
  ]
}
