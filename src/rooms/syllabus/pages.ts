// The parts of a programme, and which areas of a framework they touch.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { withDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { pickField } from '../../ui/parts/choice-field.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link, shortened } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { tags } from '../../ui/parts/tag.ts'
import type { View } from '../../ui/view.ts'
import type { Programme, ProgrammeAims, ProgrammePart } from '../courses/door.ts'
import {
  areasOf,
  frameworkKeys,
  frameworkName,
  inOrder,
  kindOf,
  newestFramework,
  type Skill,
  skillTexts,
} from '../skills/door.ts'
import { texts } from './texts.ts'

type PartsFacts = {
  programme: Pick<Programme, 'id' | 'name'>
  aims: ProgrammeAims & { version: number }
  mayKeep: boolean
  sheet: Sheet
  isSaved?: boolean
  isClash?: boolean
}

export function partsPage(view: View, facts: PartsFacts): Markup {
  const t = texts[view.lang]
  const { programme, aims, mayKeep } = facts
  const add = linkButton(paths.syllabus.newPart(view.at, programme.id), t.add, { icon: 'plus' })
  const list =
    aims.parts.length === 0
      ? emptyState(t.none, t.noneText)
      : aims.parts.map((part, at) => partPanel(view, facts, part, at))
  return workPage(
    view,
    {
      title: t.titleOf(programme.name),
      heading: withDutch(view, t.titleOf(programme.name), programme.name),
      sub: t.lead,
      crumbs: crumbsTo(view, programme, t.title),
      actions: mayKeep && add,
      notice: facts.isSaved && notice(view, 'good', t.saved, { live: 'status' }),
    },
    [
      facts.isClash && notice(view, 'warn', t.clash, { live: 'alert' }),
      columns(list, [mayKeep && aimsPanel(view, facts), areasPanel(view, aims)]),
    ],
  )
}

/** The way from programmes to this one and what lies under it. */
export const crumbsTo = (view: View, programme: Pick<Programme, 'id' | 'name'>, here: string) => [
  { label: texts[view.lang].programmes, href: paths.courses.programmes(view.at) },
  typedCrumb(programme.name, paths.courses.programme(view.at, programme.id)),
  { label: here },
]

function partPanel(view: View, facts: PartsFacts, part: ProgrammePart, at: number): Markup {
  const t = texts[view.lang]
  const { programme, aims, mayKeep } = facts
  const deed = (action: string, words: string, about: string) =>
    form(view, { action, class: 'kw-inline' }, [
      hiddenField('version', String(aims.version)),
      button(shortened(words, about), { kind: 'plain' }),
    ])
  const edit = shortened(t.edit, t.editOf(part.title))
  return panel(`${at + 1}. ${part.title}`, [
    part.goals.length > 0 &&
      html`<ul class="kw-list">${part.goals.map((goal) => html`<li>${goal}</li>`)}</ul>`,
    part.skills.length > 0 && tags(part.skills.map((skill) => ({ words: nameOf(view, skill) }))),
    mayKeep &&
      html`<div class="kw-row">${link(paths.syllabus.part(view.at, programme.id, at), edit)}${
        at > 0 &&
        deed(
          paths.syllabus.partEarlier(view.at, programme.id, at),
          t.earlier,
          t.earlierOf(part.title),
        )
      }${deed(paths.syllabus.partGone(view.at, programme.id, at), t.remove, t.removeOf(part.title))}</div>`,
  ])
}

const nameOf = (view: View, skill: Skill): string => skillTexts[view.lang].skill[skill]

function aimsPanel(view: View, { programme, aims, sheet }: PartsFacts): Markup {
  const t = texts[view.lang]
  const versions = Object.fromEntries(frameworkKeys.map((key) => [key, frameworkName(key)]))
  const silent = { optional: 'silent' } as const
  const framework = { ...t.framework, options: { '': t.noFramework, ...versions } }
  const goal = { ...t.goal, options: { '': t.noGoal, ...skillTexts[view.lang].goal } }
  return panel(
    t.about,
    form(view, { action: paths.syllabus.parts(view.at, programme.id) }, [
      hiddenField('version', String(aims.version)),
      pickField(view, sheet, 'framework', framework, silent),
      pickField(view, sheet, 'goal', goal, silent),
      actions([button(t.save)]),
    ]),
  )
}

/** The areas in the version that was recorded; before anybody recorded one, in the newest. */
function areasPanel(view: View, { framework, parts }: ProgrammeAims): Markup {
  const t = texts[view.lang]
  const key = framework ?? newestFramework
  const skills = inOrder(parts.flatMap((part) => part.skills))
  const rows = areasOf(skills, key).map(({ area, skills: some }) => [
    area.name[view.lang],
    some.map((one) => withNumbers(view, one)).join(', '),
  ])
  const basics = skills.filter((skill) => kindOf(skill) === 'basic')
  if (basics.length > 0)
    rows.unshift([t.basics, basics.map((skill) => nameOf(view, skill)).join(', ')])
  const caption = t.areas(frameworkName(key))
  const heads = [{ head: t.columns.area }, { head: t.columns.skills, wide: true }]
  const body: Content =
    rows.length === 0
      ? html`<p>${t.areasNone}</p>`
      : table(view, { caption, captionUnseen: true, columns: heads, rows })
  return panel(caption, body)
}

const withNumbers = (
  view: View,
  { skill, competences }: { skill: Skill; competences: readonly string[] },
): string =>
  competences.length > 0
    ? `${nameOf(view, skill)} (${competences.join(', ')})`
    : nameOf(view, skill)
