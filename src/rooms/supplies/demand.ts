// What courses ask for, laid beside what there is.
import type { Db } from '../../platform/tenant.ts'
import { type CourseLine, courseLines, type Programme, programmesOf } from '../courses/door.ts'
import {
  type Demand,
  devicesNeeded,
  type Need,
  noStock,
  plus,
  type Stock,
  shortOf,
  workbooksNeeded,
} from './rules.ts'
import { givenPerCourse, type Supply } from './store.ts'

type Asked = {
  courses: readonly CourseLine[]
  programmes: readonly Programme[]
  given: ReadonlyMap<string, number>
}

/** Courses that people are on, programmes, and what was handed out for which course. */
export async function demandOf(db: Db): Promise<Asked> {
  const [courses, programmes, given] = await Promise.all([
    courseLines(db, { states: ['open', 'full', 'running'] }),
    programmesOf(db),
    givenPerCourse(db),
  ])
  return { courses, programmes, given }
}

export type StockLine = { supply: Supply; need: Need; short: number }

/** Each stock with what is needed of it. Devices of one organiser serve together: their need stands at the first. */
export function stockLines(supplies: readonly Supply[], asked: Asked): StockLine[] {
  return supplies.map((supply) => {
    const { organisationId, kind } = supply
    const own = asked.courses.filter((one) => one.organiserId === organisationId)
    if (kind === 'workbook') {
      const of = own.filter(({ programmeId }) => programmeId === supply.programmeId)
      const need = workbooksNeeded(of.map((one) => demand(one, supply.id, asked)))
      return { supply, need, short: shortOf(need, supply, supply.reserve, false) }
    }
    const devices = supplies.filter(
      (one) => one.organisationId === organisationId && one.kind !== 'workbook',
    )
    if (devices[0] !== supply) return { supply, need: { now: 0, atMost: 0 }, short: 0 }
    const { need, stock, reserve } = deviceStock(organisationId, devices, asked)
    return { supply, need, short: shortOf(need, stock, reserve, true) }
  })
}

/** All loan devices of an organiser together. */
export function deviceStock(
  organisationId: string,
  devices: readonly Supply[],
  { courses }: Asked,
): { need: Need; stock: Stock; reserve: number } {
  const lending = courses.filter(
    (one) => one.organiserId === organisationId && one.device === 'lent',
  )
  const need = devicesNeeded(lending.map((one) => ({ ...one, given: 0 })))
  const stock = devices.reduce((all, one) => plus(all, one), noStock)
  return { need, stock, reserve: devices.reduce((all, one) => all + one.reserve, 0) }
}

const demand = (one: CourseLine, supplyId: string, { given }: Asked): Demand => ({
  ...one,
  given: given.get(`${supplyId} ${one.id}`) ?? 0,
})

export type Missing = {
  organisationId: string
  organisationName: string
  programme: Programme
  need: Need
}

/** Programmes with a workbook of which an organiser gives courses, and nobody keeps a stock yet. */
export function missingStocks(
  supplies: readonly Supply[],
  asked: Asked,
  organisations: readonly { id: string; name: string }[],
): Missing[] {
  return organisations.flatMap(({ id, name }) =>
    asked.programmes
      .filter(({ needsWorkbook }) => needsWorkbook)
      .filter((one) => !supplies.some((s) => s.organisationId === id && s.programmeId === one.id))
      .flatMap((programme) => {
        const own = asked.courses.filter(
          (one) => one.organiserId === id && one.programmeId === programme.id,
        )
        const need = workbooksNeeded(own.map((one) => demand(one, '', asked)))
        return own.length === 0
          ? []
          : [{ organisationId: id, organisationName: name, programme, need }]
      }),
  )
}
