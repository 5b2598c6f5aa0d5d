import { z } from 'zod'
import { rule } from '../../../platform/form.ts'
import { networkKinds } from '../../partners/door.ts'
import { isPrivateMail, origins, programmeStatuses } from '../rules.ts'

const long = () => rule.optionalText(2000).transform((text) => text ?? '')
const line = () => rule.optionalText(200).transform((text) => text ?? '')
export const version = rule.whole(0, 1_000_000)

export const programmeForm = z
  .object({
    name: line(),
    kind: rule.choice(networkKinds),
    status: rule.choice(programmeStatuses),
    vision: long(),
    definition: long(),
    canText: long(),
    knowText: long(),
    wantText: long(),
    parentAgenda: line(),
    parentUrl: rule.optionalUrl(),
    contextPolitics: long(),
    contextNeeds: long(),
    contextNetwork: long(),
    contextMeans: long(),
    contextLibrary: long(),
    startsOn: rule.optionalDay(),
    endsOn: rule.optionalDay(),
    version,
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || endsOn >= startsOn, {
    path: ['endsOn'],
    error: 'order',
  })

export const goalForm = z.object({
  text: rule.text(500),
  origin: rule.choice(origins),
  originText: line(),
  version: rule.optionalWhole(0, 1_000_000),
})

const mandate = {
  functionText: line(),
  mandate: long(),
  fromOn: rule.day(),
  untilOn: rule.optionalDay(),
  decisionText: line(),
  decisionUrl: rule.optionalUrl(),
}
const inOrder = ({ fromOn, untilOn }: { fromOn: string; untilOn: string | null }) =>
  !untilOn || untilOn >= fromOn

/** Another lead; `present` is the term that the form knew, empty when there was none. */
export const leadForm = z
  .object({
    ...mandate,
    organisationId: rule.optionalId(),
    personId: rule.optionalId(),
    present: rule.optionalId(),
  })
  .refine(({ organisationId, personId }) => organisationId !== null || personId !== null, {
    path: ['organisationId'],
    error: 'neither',
  })
  .refine(inOrder, { path: ['untilOn'], error: 'order' })

/** The words around the present lead. */
export const termForm = z
  .object({ ...mandate, version })
  .refine(inOrder, { path: ['untilOn'], error: 'order' })

export const contactForm = z
  .object({
    organisationId: rule.optionalId(),
    functionText: rule.text(120),
    portfolio: line(),
    motivation: long(),
    email: rule.email(),
    version,
  })
  .refine(({ email }) => !isPrivateMail(email), { path: ['email'], error: 'private' })
