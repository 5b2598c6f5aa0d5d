// POST /balie: a desk worker notes a question.
import { randomUUID } from 'node:crypto'
import { localDate } from '../../src/platform/dates.ts'
import { endedBefore, rememberOnce } from '../../src/platform/once.ts'
import { noteQuestion } from '../../src/rooms/desk/actions.ts'
import type { Answers, HelpPoint } from '../../src/rooms/desk/model.ts'
import { helpPointById } from '../../src/rooms/desk/store.ts'
import { type Recorder, recordedAt } from './recorder.ts'
import { type Answer, member, type Who, within } from './visit.ts'

/** Session, member, transaction, whether it was done before, help point, question beside audit and two tallies, once. */
export async function openQuestion(
  { record }: Recorder,
  { networkId: network, organisationId: organisation, personId: person }: Who,
  point: string,
): Promise<Answer> {
  const who = { network, organisation, person, role: 'desk' }
  let known: HelpPoint | undefined
  const found = await record({ ...who, point }, async (db) => {
    known = await helpPointById(db, point)
  })
  const day = localDate(recordedAt)
  const stands = { ...who, point, theme, day, ...counted({ organisation, point, theme, day }) }
  const answers = { askedOn: day, ...given } as Answers
  const note = await record(stands, (db) => noteQuestion(db, known as HelpPoint, answers))
  const [key, location] = [randomUUID(), '/keten-1/balie']
  const before = await record({ ...who, key }, (db) => endedBefore(db, key))
  const once = await record({ ...who, key, location }, (db) => rememberOnce(db, key, location))
  return async (bare, asked) => {
    const { role: _role, ...them } = await member(bare, asked)
    const at = new Date()
    const chosen = { point: asked.form.get('point') ?? '', theme: asked.form.get('theme') ?? '' }
    const values = { network: them.networkId, organisation: them.organisationId, ...chosen }
    const today = { at, day: at.toISOString().slice(0, 10) }
    const ended = `/${asked.slug}/balie?vraag=${randomUUID()}`
    await within(bare.sql, { ...them, role: 'desk' }, async (tx) => {
      await before(tx, { ...values, key: asked.form.get('_once') })
      await found(tx, values)
      const counts = counted({ ...values, ...today })
      await note(tx, { ...values, ...today, ...counts, person: them.personId })
      await once(tx, { ...values, ...today, key: asked.form.get('_once'), location: ended })
    })
    return { location: ended }
  }
}

// Its kind is 'other': no other value may read the same, or the two could not be told apart.
const theme = 'letters'
const given = {
  dayPart: 'morning',
  channel: 'walk-in',
  kind: 'other',
  theme,
  about: null,
  digid: null,
  help: ['explained'],
  referredOffers: [],
  referredOrganisations: [],
  duration: '5-15',
  result: 'unknown',
  consentForm: false,
  ageClass: null,
  note: '',
  noteVouched: false,
}

/** What the log and the two tallies are about. */
const counted = (about: { organisation: string; point: string; theme: string; day: string }) => {
  const { organisation, point, theme, day } = about
  return {
    traces: { theme, point, day },
    noted: { organisation, point, theme },
    helped: { help: 'explained', organisation, point },
  }
}
