// Three hundred referrals of a town, in every state.

import type { Bulk } from '../src/rooms/referrals/sample.ts'
import { idOf, organisationId } from './ids.ts'
import { offerId } from './offers.ts'
import {
  askBacks,
  callNames,
  declineReasons,
  outcomes,
  referralsPerStatus,
} from './referral-answers.ts'
import { needs, referralQuestions } from './referral-questions.ts'
import type { Town } from './types.ts'

/** Who sends what to whom: desks send, whoever has a fitting offer receives. */
export function referralsOf(town: Town, today: string): Bulk {
  const hosts = new Set(town.helpPoints.map((point) => point.host))
  return {
    seed: town.network.slug,
    today,
    perStatus: referralsPerStatus,
    senders: town.helpPoints.map((point) => {
      const worker = town.cast.find((person) => person.helpPoint === point.key)
      return {
        organisationId: organisationId(point.host),
        personId: worker ? idOf('person', worker.key) : null,
        point: point.name.nl,
      }
    }),
    receivers: town.offers
      .filter(
        (offer) =>
          offer.area !== 'national' && (!hosts.has(offer.owner) || offer.kind === 'course'),
      )
      .flatMap((offer) =>
        offer.themes.map((theme) => ({
          organisationId: organisationId(offer.owner),
          offerId: offerId(offer.key),
          theme,
        })),
      ),
    questions: referralQuestions,
    texts: { notes: needs, names: callNames, declines: declineReasons, asks: askBacks, outcomes },
  }
}
