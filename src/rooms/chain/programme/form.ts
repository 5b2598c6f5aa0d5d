import { z } from 'zod'
import { rule } from '../../../platform/form.ts'
import { networkKinds } from '../../partners/door.ts'
import { isPrivateMail, origins, programmeStatuses } from '../rules.ts'

const version = rule.whole(0, 1_000_000)

export const programmeForm = z
  .object({
    name: rule.anyText(),
    kind: rule.choice(networkKinds),
    status: rule.choice(programmeStatuses),
    vision: rule.anyText(2000),
    definition: rule.anyText(2000),
    canText: rule.anyText(2000),
    knowText: rule.anyText(2000),
    wantText: rule.anyText(2000),
    parentAgenda: rule.anyText(),
    parentUrl: rule.optionalUrl(),
    contextPolitics: rule.anyText(2000),
    contextNeeds: rule.anyText(2000),
    contextNetwork: rule.anyText(2000),
    contextMeans: rule.anyText(2000),
    contextLibrary: rule.anyText(2000),
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
  originText: rule.anyText(),
  version: rule.optionalWhole(0, 1_000_000),
})

const mandate = {
  functionText: rule.anyText(),
  mandate: rule.anyText(2000),
  fromOn: rule.day(),
  untilOn: rule.optionalDay(),
  decisionText: rule.anyText(),
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
    portfolio: rule.anyText(),
    motivation: rule.anyText(2000),
    email: rule.email(),
    version,
  })
  .refine(({ email }) => !isPrivateMail(email), { path: ['email'], error: 'private' })
