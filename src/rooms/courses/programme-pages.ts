// Programmes and teachers: what courses come from, and who gives them.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link, shortened } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { rows } from '../../ui/parts/rows.ts'
import { table } from '../../ui/parts/table.ts'
import { areaField, selectField, textField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { factsKnown, type KnownKey } from './known-programmes.ts'
import { learnNav } from './nav.ts'
import type { Programme } from './store.ts'
import { texts } from './texts.ts'

type Partner = { id: string; name: string }
const named = (all: readonly Partner[]) =>
  Object.fromEntries(all.map(({ id, name }) => [id, name])) as Record<string, string>

export function programmesPage(
  view: View,
  all: {
    programmes: readonly Programme[]
    ownerOf: (id: string) => string
    mayKeep: boolean
    /** Programmes that one can take over with what is publicly known. */
    known: readonly KnownKey[]
  },
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
      one.lessons ?? t.programmes.unknown,
      one.maximum ?? t.programmes.unknown,
      one.needsCertificate ? t.programmes.yes : t.programmes.no,
    ]),
  })
  return workPage(
    view,
    { title: t.programmes.title, sub: t.programmes.lead, actions: all.mayKeep && add },
    [
      learnNav(view, 'programmes'),
      panel(undefined, all.programmes.length === 0 ? html`<p>${t.programmes.none}</p>` : list),
      all.known.length > 0 && knownPanel(view, all.known),
    ],
  )
}

/** Known programmes, each with a button; what is told of them stands beside it, in Dutch as it will be kept. */
function knownPanel(view: View, known: readonly KnownKey[]): Markup {
  const t = texts[view.lang].programmes
  const all = known.map((key) => {
    const { name, about } = factsKnown(key)
    const label = shortened(t.take, t.takeOf(name))
    const take = form(view, { action: paths.courses.taken(view.at), class: 'kw-inline' }, [
      hiddenField('key', key),
      button(label, { kind: 'second' }),
    ])
    return { title: html`<b>${name}</b>`, text: html`<span lang="nl">${about}</span>`, end: take }
  })
  return panel(t.known, [html`<p>${t.knownText}</p>`, rows(all)])
}

type ProgrammeFacts = {
  programme?: Programme
  sheet: Sheet
  owners: readonly Partner[]
  ownerName: string
  mayKeep: boolean
  isClash?: boolean
  isTaken?: boolean
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
      heading: programme && inDutch(view, title),
      sub: inDutch(view, facts.ownerName),
      crumbs: [
        { label: t.programmes.title, href: paths.courses.programmes(view.at) },
        programme ? typedCrumb(title) : { label: title },
      ],
      error: errorSummary(view, sheet, words as unknown as Parameters<typeof errorSummary>[2]),
      actions: programme && [
        linkButton(paths.syllabus.parts(view.at, programme.id), t.programmes.parts, {
          icon: 'list-check',
        }),
        mayKeep && plan,
      ],
      notice: facts.isTaken && notice(view, 'good', t.programmes.taken, { live: 'status' }),
    },
    [
      facts.isClash && notice(view, 'warn', t.programmes.clash, { live: 'alert' }),
      programme && unknownNotice(view, programme),
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
  const few = { kind: 'number', size: 'tiny', optional: true } as const
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
    areaField(view, sheet, 'materials', words.materials, { optional: true, rows: 3 }),
    areaField(view, sheet, 'source', words.source, { optional: true, rows: 2 }),
    actions([button(texts[view.lang].form.save)]),
  ])
}

/** What nobody filled in yet, said out loud: empty is not the same as none. */
function unknownNotice(view: View, one: Programme): Content {
  const t = texts[view.lang].programmes
  const missing = [
    one.lessons === null && t.lessons.label,
    one.lessonMinutes === null && t.lessonMinutes.label,
    one.maximum === null && t.maximum.label,
    one.goals.length === 0 && t.goals.label,
    one.edition === '' && t.edition.label,
    one.materials.length === 0 && t.materials.label,
  ].filter((label) => label !== false)
  if (missing.length === 0) return undefined
  const what = new Intl.ListFormat(view.lang).format(missing.map((label) => label.toLowerCase()))
  const sentence = what.charAt(0).toUpperCase() + what.slice(1)
  return notice(view, 'info', t.unknownText(sentence), { title: t.unknownTitle })
}

const known = (view: View, one: Programme | undefined): Content => {
  if (!one) return undefined
  const t = texts[view.lang].programmes
  return [
    html`<p>${one.about}</p>`,
    one.goals.length > 0 &&
      html`<ul class="kw-list">${one.goals.map((goal) => html`<li>${goal}</li>`)}</ul>`,
    one.materials.length > 0 && html`<h3>${t.materials.label}</h3>${materialList(one.materials)}`,
    one.source && html`<p class="kw-soft">${t.source.label}: ${one.source}</p>`,
  ]
}

/** What teachers use: names, and addresses as links. */
export const materialList = (materials: readonly string[]): Markup =>
  html`<ul class="kw-list">${materials.map((one) => html`<li>${/^https?:/i.test(one) ? link(one, one) : one}</li>`)}</ul>`
