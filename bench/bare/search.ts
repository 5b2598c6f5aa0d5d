// GET /hulp: the search, by words and postcode.
import { anything, languagesOffered, pointOf, search } from '../../src/rooms/offers/door.ts'
import { conceptsIn } from '../../src/rooms/offers/search/query.ts'
import type { Recorder } from './recorder.ts'
import { type Answer, anyone, within } from './visit.ts'

/** Transaction, point of the postcode, terms and search beside the languages on offer. */
export async function openSearch({ record }: Recorder, network: string): Promise<Answer> {
  const from = { lat: 52.0123, lon: 5.0321 }
  const stands = { network, like: '1001 AB%', ...conceptsOf('digid'), ...from }
  const point = await record(stands, (db) => pointOf(db, '1001 AB'))
  const found = await record(stands, (db) => search(db, { ...anything, text: 'digid', from }))
  const languages = await record(stands, languagesOffered)
  const concepts = new Map<string, ReturnType<typeof conceptsOf>>()
  return (bare, asked) => {
    const who = anyone(bare, asked)
    const text = asked.query.get('q') ?? ''
    const words = concepts.get(text) ?? conceptsOf(text)
    concepts.set(text, words)
    return within(bare.sql, who, async (tx) => {
      const here = { network: who.networkId, like: `${asked.query.get('postcode')}%` }
      const [[middle] = []] = await point(tx, here)
      const values = { ...here, ...words, lat: middle?.lat, lon: middle?.lon }
      const [[, hits], offered] = await Promise.all([found(tx, values), languages(tx, values)])
      return { hits, languages: offered[0] }
    })
  }
}

function conceptsOf(text: string) {
  const concepts = conceptsIn(text)
  return {
    typed: concepts.map((one) => one.typed),
    strict: concepts.map((one) => one.strict),
    loose: concepts.map((one) => one.loose),
    plain: concepts.map((one) => one.plain),
  }
}
