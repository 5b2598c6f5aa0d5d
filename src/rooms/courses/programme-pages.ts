// Programmes and teachers: what courses come from, and who gives them.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { areaField, selectField, textField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { learnNav } from './nav.ts'
import type { Programme } from './store.ts'
import { texts } from './texts.ts'

type Partner = { id: string; name: string }
const named = (all: readonly Partner[]) =>
  Object.fromEntries(all.map(({ id, name }) => [id, name])) as Record<string, string>

export function programmesPage(
  view: View,
  all: { programmes: readonly Programme[]; ownerOf: (id: string) => string; mayKeep: boolean },
): Markup {
  const t = texts[view.lang]
  const heads = t.programmes.columns
  const add = linkButton(paths.courses.newProgramme(view.at), t.programmes.new, { icon: 'plus' })
  const list = table(view, {
    caption: t.programmes.title,
    captionUnseen: true,
    columns: [
      { head: heads.name },
      { head: heads.owner },
      { head: heads.lessons, num: true },
      { head: heads.maximum, num: true },
      { head: heads.certificate },
    ],
    rows: all.programmes.map((one) => [
      html`${link(paths.courses.programme(view.at, one.id), one.name)} ${one.edition && html`<small>${one.edition}</small>`}`,
      all.ownerOf(one.ownerId),
      one.lessons,
      one.maximum,
      one.needsCertificate ? t.programmes.yes : t.programmes.no,
    ]),
  })
  return workPage(
    view,
    { title: t.programmes.title, sub: t.programmes.lead, actions: all.mayKeep && add },
    [
      learnNav(view, 'programmes'),
      panel(undefined, all.programmes.length === 0 ? html`<p>${t.programmes.none}</p>` : list),
    ],
  )
}

export type ProgrammeFacts = {
  programme?: Programme
  sheet: Sheet
  owners: readonly Partner[]
  ownerName: string
  mayKeep: boolean
  isClash?: boolean
}

/** One programme: to read, and with a form for its owner. */
export function programmePage(view: View, facts: ProgrammeFacts): Markup {
  const t = texts[view.lang]
  const { programme, sheet, mayKeep } = facts
  const title = programme?.name ?? t.programmes.new
  const words = {
    ...t.programmes,
    ownerId: { ...t.programmes.ownerId, options: named(facts.owners) },
  }
  const plan =
    programme &&
    linkButton(paths.courses.new(view.at, { programma: programme.id }), t.programmes.plan, {
      icon: 'plus',
    })
  return workPage(
    view,
    {
      title,
      sub: facts.ownerName,
      crumbs: [
        { label: t.programmes.title, href: paths.courses.programmes(view.at) },
        { label: title },
      ],
      error: errorSummary(view, sheet, words as unknown as Parameters<typeof errorSummary>[2]),
      actions: mayKeep && plan,
    },
    [
      facts.isClash && notice(view, 'warn', t.programmes.clash, { live: 'alert' }),
      panel(undefined, mayKeep ? programmeForm(view, facts, words) : known(view, programme)),
    ],
  )
}

function programmeForm(
  view: View,
  { programme, sheet }: ProgrammeFacts,
  words: (typeof texts)['nl']['programmes'] & { ownerId: { options: Record<string, string> } },
): Markup {
  const action = programme
    ? paths.courses.programme(view.at, programme.id)
    : paths.courses.newProgramme(view.at)
  const few = { kind: 'number', size: 'tiny' } as const
  return form(view, { action }, [
    programme && hiddenField('version', String(sheet.typed.version ?? programme.version)),
    textField(view, sheet, 'name', words.name),
    selectField(view, sheet, 'ownerId', words.ownerId, { blank: false }),
    textField(view, sheet, 'edition', words.edition, { optional: true }),
    areaField(view, sheet, 'about', words.about, { optional: true }),
    areaField(view, sheet, 'goals', words.goals, { optional: true }),
    textField(view, sheet, 'funding', words.funding, { optional: true }),
    textField(view, sheet, 'lessons', words.lessons, few),
    textField(view, sheet, 'lessonMinutes', words.lessonMinutes, few),
    textField(view, sheet, 'maximum', words.maximum, few),
    tickField(view, sheet, 'needsCertificate', words.needsCertificate, { optional: 'silent' }),
    tickField(view, sheet, 'needsWorkbook', words.needsWorkbook, { optional: 'silent' }),
    actions([button(texts[view.lang].form.save)]),
  ])
}

const known = (_view: View, programme: Programme | undefined): Content =>
  programme && [
    html`<p>${programme.about}</p>`,
    programme.goals.length > 0 &&
      html`<ul class="kw-list">${programme.goals.map((one) => html`<li>${one}</li>`)}</ul>`,
  ]
