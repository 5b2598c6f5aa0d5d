// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { fresh } from '../../ui/parts/field.ts'
import { cast } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { nothingFound, type Place, type Status } from '../referrals/door.ts'
import {
  nasty,
  sampleEvent,
  sampleGuarded,
  sampleReading,
  sampleReferral,
} from '../referrals/sample-reading.ts'
import { askPage, declinePage, endPage } from './deed-pages.ts'
import { followedPage, followStartPage, stoppedPage } from './follow-pages.ts'
import { type AnswerFacts, answerPage, endedLinkPage } from './pages.ts'

const show = '/lindemeer/antwoord/VOORBEELD'
const place: Place = { show, deed: (name) => `${show}/${name}`, byLink: true }
const reading = sampleReading('receiver')
const answeredAt = new Date('2026-11-19T09:15:00Z')

/** Each page in the states that matter. */
export const answersPages = (view: View): Sample[] => [
  ...answering(view),
  ...deeds(view),
  ...following(view),
]

function answering(view: View): Sample[] {
  const start: AnswerFacts = { reading, place, until: '2026-12-02', days: '3 en 7', stop: null }
  const answer = (name: string, more: Partial<AnswerFacts>) => ({
    name: `answer, ${name}`,
    html: answerPage(view, { ...start, ...more }),
  })
  const accepted = sampleReferral({ status: 'accepted', answeredAt })
  const asked = sampleReferral({ askedAt: answeredAt })
  const question = sampleEvent('asked', { text: 'Heeft mevrouw een eigen tablet?' })
  const helped = sampleReferral({ status: 'helped', answeredAt, closedAt: view.today })
  const ended = { receiver: cast.seniorweb.name, renew: `${show}/link` }
  const links = ['old', 'closed', 'renewed', 'withdrawn', 'elsewhere'] as const
  return [
    answer('asked for', {}),
    answer('question asked', { reading: sampleReading('receiver', asked, [question]) }),
    answer('accepted', { reading: sampleReading('receiver', accepted) }),
    answer('helped', {
      reading: sampleReading('receiver', helped, [sampleEvent('helped', { code: 'learning' })]),
    }),
    answer('someone was first', { stop: 'moved' }),
    ...links.map((state) => ({
      name: `answer, link ${state}`,
      html: endedLinkPage(view, { ...ended, state }),
    })),
  ]
}

function deeds(view: View): Sample[] {
  const page = { reading, place, sheet: emptySheet, guarded: nothingFound }
  const found = sampleGuarded(view.lang, 'text')
  const typed = withError(fresh({ outcome: 'learning', text: nasty }), 'text', 'personal-data')
  const noReason = withError(emptySheet, 'reason', 'choice')
  return [
    { name: 'declining', html: declinePage(view, { ...page, reason: null }) },
    {
      name: 'declining, errors',
      html: declinePage(view, { ...page, sheet: noReason, reason: 'full' }),
    },
    { name: 'asking back', html: askPage(view, page) },
    { name: 'helped, form', html: endPage(view, { ...page, to: 'helped' }) },
    {
      name: 'helped, errors',
      html: endPage(view, { ...page, sheet: typed, guarded: found, to: 'helped' }),
    },
    { name: 'not reached, form', html: endPage(view, { ...page, to: 'notReached' }) },
  ]
}

function following(view: View): Sample[] {
  const code = 'K7MF-2QXP'
  const facts = { reach: 'phone' as const, hasAppointment: false, message: null, proof: 'x' }
  const followed = (status: Status, more: Partial<Parameters<typeof followedPage>[1]> = {}) => ({
    name: `followed, ${status}`,
    html: followedPage(view, {
      ...facts,
      referral: sampleReferral({ status, answeredAt }),
      ...more,
    }),
  })
  const pausedUntil = new Date('2026-11-22T13:15:00Z')
  return [
    { name: 'following', html: followStartPage(view, { code: '' }) },
    { name: 'following, wrong', html: followStartPage(view, { code, isWrong: true }) },
    { name: 'following, paused', html: followStartPage(view, { code, pausedUntil }) },
    followed('sent'),
    followed('accepted', { hasAppointment: true }),
    followed('declined', {
      message: 'Onze groep is vol tot januari. De bibliotheek zoekt verder.',
    }),
    followed('helped'),
    { name: 'stopped', html: stoppedPage(view, true) },
    { name: 'not stopped', html: stoppedPage(view, false) },
  ]
}
