// Who does what in one joint programme: the contributions that carry its name, by task.
import { paths } from '../../paths.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { linkButton } from '../../ui/parts/button.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { fresh } from '../../ui/parts/field.ts'
import { searchBar } from '../../ui/parts/filters.ts'
import { link } from '../../ui/parts/link.ts'
import { type Cell, table } from '../../ui/parts/table.ts'
import { tabs } from '../../ui/parts/tabs.ts'
import { textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { crumbs } from './form-pages.ts'
import type { Partner } from './matrix.ts'
import { isSafety, parts, safetyTasks } from './rules.ts'
import type { Contribution } from './store.ts'
import { matrixStyle } from './table.ts'
import { texts } from './texts.ts'
import { taskLabel } from './words.ts'

type RoleFacts = {
  programme: string
  programmes: readonly string[]
  contributions: readonly Contribution[]
  partners: ReadonlyMap<string, Partner>
  mayWrite: boolean
}

export function rolesPage(view: View, facts: RoleFacts): Markup {
  const { roles: t } = texts[view.lang]
  const { programme, programmes } = facts
  const all = programmes.map((name) => ({
    href: paths.contributions.roles(view.at, { programma: name }),
    label: name,
    current: name === programme,
  }))
  return workPage(view, { title: t.title, sub: t.lead, crumbs: crumbs(view, { label: t.title }) }, [
    matrixStyle(),
    tabs(view, t.choose, all),
    html`<h2>${programme}</h2>`,
    isSafety(programme) ? safetyTable(view, facts) : partTable(view, facts),
    facts.mayWrite &&
      searchBar(view, {
        action: paths.contributions.roles(view.at),
        fields: [textField(view, fresh(), 'programma', t.new, { optional: 'silent' })],
        find: t.show,
        label: t.choose,
      }),
  ])
}

/** Library and partner beside each other, four tasks (domain D-12, D-13). */
function safetyTable(view: View, facts: RoleFacts): Markup {
  const { roles: t } = texts[view.lang]
  const isLibrary = ({ organisationId }: Contribution) =>
    facts.partners.get(organisationId)?.kind === 'library'
  const rows = safetyTasks.map((task): Cell[] => {
    const here = facts.contributions.filter((one) => one.task === task)
    const cell = (side: 'library' | 'partner') => {
      const own = here.filter((one) => isLibrary(one) === (side === 'library'))
      const hint = html`<p class="kw-soft">${t.tasks[side][task]}</p>`
      const body = [hint, taskCell(view, facts, own, { taak: task })]
      return own.length === 0 ? { gap: body } : body
    }
    return [t.short[task], cell('library'), cell('partner')]
  })
  const columns = [
    { head: t.task },
    { head: t.library, wide: true },
    { head: t.partner, wide: true },
  ]
  return table(view, { caption: t.caption(facts.programme), captionUnseen: true, columns, rows })
}

/** Any other programme: its tasks, and who is responsible, joins in, is informed (domain B-11). */
function partTable(view: View, facts: RoleFacts): Markup {
  const t = texts[view.lang]
  const add =
    facts.mayWrite &&
    linkButton(paths.contributions.new(view.at, { programma: facts.programme }), t.roles.add, {
      icon: 'plus',
    })
  if (facts.contributions.length === 0)
    return emptyState(facts.programme, t.roles.empty, add ? [add] : [])
  const tasks = [...new Set(facts.contributions.map(({ task }) => task))].sort()
  const rows = tasks.map((task): Cell[] => [
    task || t.roles.noTask,
    ...parts.map((part) => {
      const here = facts.contributions.filter(
        (one) => one.task === task && (one.part ?? 'joins') === part,
      )
      const body = taskCell(view, facts, here, { taak: task, rol: part })
      return here.length === 0 && part === 'responsible' ? { gap: body } : body
    }),
  ])
  const columns = [
    { head: t.roles.task },
    ...parts.map((part) => ({ head: t.part[part], wide: true })),
  ]
  const caption = t.roles.caption(facts.programme)
  return html`${table(view, { caption, captionUnseen: true, columns, rows })}<p>${add}</p>`
}

function taskCell(
  view: View,
  facts: RoleFacts,
  here: readonly Contribution[],
  query: Record<string, string>,
): Content {
  const t = texts[view.lang]
  const items = here.map((one) => {
    const agreed = one.status === 'proposed' ? t.roles.notAgreed : t.roles.agreed
    const said = [facts.partners.get(one.organisationId)?.name ?? '', one.byFunction, agreed]
    return html`<li class="kw-gift kw-gift--${one.status}">${link(paths.contributions.show(view.at, one.id), one.what)}<small>${said.filter(Boolean).join(' · ')}</small></li>`
  })
  const label = taskLabel(facts.programme, query.taak ?? '', view.lang)
  const where = t.addIn(label, facts.programme)
  const address = paths.contributions.new(view.at, { programma: facts.programme, ...query })
  return [
    items.length > 0 ? html`<ul class="kw-gifts">${items}</ul>` : html`<p>${t.roles.nobody}</p>`,
    facts.mayWrite &&
      html`<p class="kw-no-print">${link(address, t.addHere, { unseen: where })}</p>`,
  ]
}
