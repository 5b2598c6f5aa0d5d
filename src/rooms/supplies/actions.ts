// Deeds with stock: each a line and new numbers, together or not at all; and telling who has too few.
import { record } from '../../platform/audit.ts'
import { post } from '../../platform/mail.ts'
import type { Db } from '../../platform/tenant.ts'
import { coordinatorEmails, ownNetwork } from '../partners/door.ts'
import { demandOf, type StockLine, stockLines } from './demand.ts'
import { shortLetter } from './mails.ts'
import { type Deed, deedsOf, effectOf, isOfCourse, isPossible, minus, plus } from './rules.ts'
import {
  addMove,
  addSupply,
  effectOfMove,
  heldSupply,
  markUndone,
  noteShort,
  type SupplyFields,
  saveStock,
  suppliesOf,
} from './store.ts'

/** A new stock; undefined when this organiser has one of that kind. */
export async function writeSupply(db: Db, fields: SupplyFields): Promise<string | undefined> {
  const id = await addSupply(db, fields)
  if (id) await record(db, 'supplies.added', id, { kind: fields.kind })
  return id
}

type Said = { deed: Deed; count: number; courseId: string | null }
type Stop = 'gone' | 'too-many' | 'deed'

/** Notes what happened to a stock; says why not when there are not so many. */
export async function noteMove(db: Db, supplyId: string, said: Said): Promise<Stop | undefined> {
  const held = await heldSupply(db, supplyId)
  if (!held) return 'gone'
  const { kind, ...stock } = held
  if (!deedsOf(kind).includes(said.deed)) return 'deed'
  const by = effectOf(said.deed, said.count, stock)
  const after = plus(stock, by)
  if (!isPossible(after)) return 'too-many'
  const courseId = isOfCourse(said.deed) ? said.courseId : null
  await addMove(db, { ...said, courseId, supplyId, by })
  await saveStock(db, supplyId, after)
  await record(db, `supplies.${said.deed}`, supplyId, { count: said.count })
  return undefined
}

/** Takes a line back; false when that had been done, or when too little is left for it. */
export async function takeBack(db: Db, supplyId: string, move: string): Promise<boolean> {
  const held = await heldSupply(db, supplyId)
  const by = held && (await effectOfMove(db, supplyId, move))
  if (!held || !by) return false
  const { kind: _k, ...stock } = held
  const after = plus(stock, minus(by))
  if (!isPossible(after)) return false
  await markUndone(db, move)
  await saveStock(db, supplyId, after)
  await record(db, 'supplies.undone', supplyId)
  return true
}

/** By the clock, each day: coordinators hear once that there is less than is needed. Returns how many letters. */
export async function tellOfShortage(db: Db, baseUrl: string): Promise<number> {
  const lines = stockLines(await suppliesOf(db), await demandOf(db))
  const news: StockLine[] = []
  for (const line of lines) {
    const wasLess = line.supply.toldShort < line.short
    if ((await noteShort(db, line.supply.id, line.short)) && wasLess) news.push(line)
  }
  if (news.length === 0) return 0
  const { slug } = await ownNetwork(db)
  let letters = 0
  for (const [owner, own] of Map.groupBy(news, ({ supply }) => supply.organisationId)) {
    for (const to of await coordinatorEmails(db, owner)) {
      await post(db, shortLetter(to, 'nl', { lines: own, baseUrl, slug }))
      letters += 1
    }
    for (const { supply } of own) await record(db, 'supplies.told', supply.id)
  }
  return letters
}
