// Figures of learning, and what participants say of it.
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { localDate } from '../../platform/dates.ts'
import { readQuery, rule } from '../../platform/form.ts'
import { allow, missing } from '../../platform/http.ts'
import type { Db } from '../../platform/tenant.ts'
import type { Env } from '../../ui/env.ts'
import { programmesOf } from '../courses/door.ts'
import { choiceIn, csvOf, rangesFor, scopeOf } from '../monitor/door.ts'
import { organisationById, organisationsOf, ownNetwork } from '../partners/door.ts'
import { batchesHere, hiddenCourses } from './batch-store.ts'
import { publishYear, together } from './effect.ts'
import { chosenGroups, type EffectFacts, effectPage, ownCourses } from './effect-pages.ts'
import { groupTable, saidTable } from './effect-sheets.ts'
import { learningPage } from './pages.ts'
import { type Report, reportOf } from './report.ts'
import { may } from './rules.ts'
import { type Around, sheetKeys, sheetsOf } from './sheets.ts'
import { countedSince, countsIn } from './store.ts'

export const learningRoutes = new Hono<Env>()
type C = Context<Env>

learningRoutes.get('/cijfers/leren', allow(may.read), async (c) => {
  const { report, around } = await figuresFor(c)
  return c.html(learningPage(c.var.view, report, around))
})

for (const key of sheetKeys) {
  learningRoutes.get(`/cijfers/leren/${key}.csv`, allow(may.read), async (c) => {
    const { report, around } = await figuresFor(c)
    const sheet = sheetsOf(report, around).get(key)
    if (!sheet) throw missing()
    const { from, until } = report.choice.period
    return file(c, `${key}-${from}-${until}`, csvOf(sheet))
  })
}

learningRoutes.get('/leren/effect', allow(may.readEffect), async (c) =>
  c.html(effectPage(c.var.view, await effectFor(c))),
)

learningRoutes.get('/leren/effect.csv', allow(may.readEffect), async (c) => {
  const { names, groups: all, chosen } = await effectFor(c)
  const groups = chosenGroups(all, chosen)
  if (groups.length === 0) throw missing()
  const whole = together(groups, { programme: null, organiser: null })
  const tables = [saidTable(names, whole), groupTable(names, groups, whole)]
  return file(c, `effect-${chosen.year}`, tables.map(csvOf).join('\r\n'))
})

function file(c: C, name: string, text: string) {
  c.header('Content-Type', 'text/csv; charset=utf-8')
  c.header('Content-Disposition', `attachment; filename="${name}.csv"`)
  return c.body(text)
}

async function figuresFor(c: C): Promise<{ report: Report; around: Around }> {
  const { db, lang } = c.var
  const choice = choiceIn(c)
  const own = scopeOf(db.who)
  const [rows, since, network, programmes, organisations] = await Promise.all([
    countsIn(db, rangesFor(choice), own),
    countedSince(db),
    ownNetwork(db),
    programmesOf(db),
    organisationsOf(db),
  ])
  const report = reportOf(rows, { choice, since, today: localDate(db.at) })
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  await addFormer(
    db,
    names,
    [...report.organisers, ...report.ledBy].map(({ key }) => key),
  )
  const around = {
    lang,
    organisations: names,
    programmes: new Map(programmes.map(({ id, name }) => [id, name])),
    organisation: own && (names.get(own) ?? ''),
    network: network.name,
  }
  return { report, around }
}

const asked = z.object({
  jaar: rule.optionalWhole(2000, 2100),
  programma: rule.optionalText(40),
  organisatie: rule.optionalId(),
})

async function effectFor(c: C): Promise<EffectFacts> {
  const { db, lang } = c.var
  const [batches, hidden, programmes, organisations] = await Promise.all([
    batchesHere(db),
    hiddenCourses(db),
    programmesOf(db),
    organisationsOf(db),
  ])
  const { jaar, programma, organisatie } = readQuery(c, asked)
  const years = [...new Set([...batches, ...hidden].map(({ year }) => year))].sort((a, b) => b - a)
  const shown = years.find((one) => batches.some(({ year }) => year === one))
  const year = jaar ?? shown ?? years[0] ?? Number(localDate(db.at).slice(0, 4))
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  await addFormer(
    db,
    names,
    [...batches.flatMap(({ parts }) => parts), ...hidden].map(({ organiser }) => organiser),
  )
  const programme = programma === ownCourses ? '' : programma
  return {
    names: {
      lang,
      organisations: names,
      programmes: new Map(programmes.map(({ id, name }) => [id, name])),
    },
    years,
    chosen: { year, programme, organiser: organisatie },
    groups: publishYear(batches, year),
    hidden: hidden.filter((one) => one.year === year),
  }
}

/** Names of organisations that left the network but are still counted. */
async function addFormer(db: Db, names: Map<string, string>, ids: readonly string[]) {
  const unknown = [...new Set(ids)].filter((id) => id !== '' && !names.has(id))
  const former = await Promise.all(unknown.map((id) => organisationById(db, id)))
  for (const one of former) if (one) names.set(one.id, one.name)
}
