// All worksheets per kind, and the form of what stands over a table.
import { type Lang, paths } from '../../paths.ts'
import { plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { withDutch } from '../../ui/dutch.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { dateField } from '../../ui/parts/date-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import type { FieldWords } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { chainNav } from '../relations/door.ts'
import { type KindKey, kindKeys, kindOf } from './kinds.ts'
import { asked } from './show.ts'
import type { Worksheet } from './store.ts'
import { texts } from './texts.ts'

type ListFacts = { sheets: Worksheet[]; mayBegin: boolean; isRemoved: boolean }

/** Every kind with what it is for and the sheets that there are. */
export function listPage(view: View, { sheets, mayBegin, isRemoved }: ListFacts): Markup {
  const { list: t, kinds: words } = texts[view.lang]
  return workPage(
    view,
    {
      title: t.title,
      sub: t.sub(view.person?.organisation ?? ''),
      notice: isRemoved && notice(view, 'good', t.removed, { live: 'status' }),
    },
    [
      chainNav(view, 'worksheets'),
      notice(view, 'info', t.private),
      ...kindKeys.map((kind) =>
        panel(words[kind].name, [
          html`<p>${words[kind].what}</p>`,
          sheetsTable(
            view,
            kind,
            sheets.filter((one) => one.kind === kind),
          ),
          mayBegin &&
            actions([
              linkButton(
                paths.worksheets.new(view.at, { soort: kind }),
                t.newOf(words[kind].name),
                {
                  icon: 'plus',
                },
              ),
            ]),
        ]),
      ),
    ],
  )
}

function sheetsTable(view: View, kind: KindKey, sheets: Worksheet[]): Markup {
  const { list: t, kinds: words } = texts[view.lang]
  if (sheets.length === 0) return html`<p>${t.none}</p>`
  const isAboutPartner = kindOf(kind).about === 'partner'
  const heads = t.columns
  return table(view, {
    caption: t.caption(words[kind].name),
    captionUnseen: true,
    columns: [
      { head: heads.title },
      ...(isAboutPartner ? [{ head: heads.about }] : []),
      { head: heads.madeOn },
      { head: heads.status },
    ],
    rows: sheets.map((one) => [
      link(paths.worksheets.show(view.at, one.id), one.title),
      ...(isAboutPartner ? [one.topic] : []),
      plainDate(one.madeOn, view.lang),
      t.status[one.status],
    ]),
  })
}

type HeadFacts = {
  kind: KindKey
  /** Without it the form makes a new one. */
  existing?: Worksheet
  /** Somebody else changed it since it was read. */
  isClash?: boolean
  partners: { id: string; name: string }[]
  /** Sheets of this kind to begin with. */
  earlier: Worksheet[]
  sheet: Sheet
}

/** What stands over the table: name, date, the partner it is about, and the fields of the kind. */
export function headPage(view: View, facts: HeadFacts): Markup {
  const { head: t, list, kinds: words, row } = texts[view.lang]
  const { kind, existing, sheet } = facts
  const action = existing
    ? paths.worksheets.head(view.at, existing.id)
    : paths.worksheets.new(view.at)
  return workPage(
    view,
    {
      title: existing ? t.title(existing.title) : t.newTitle(words[kind].name),
      heading: existing && withDutch(view, t.title(existing.title), existing.title),
      crumbs: [
        { label: list.title, href: paths.worksheets.list(view.at) },
        existing
          ? typedCrumb(existing.title, paths.worksheets.show(view.at, existing.id))
          : { label: list.new },
      ],
      error: errorSummary(view, sheet, headWords(view.lang, kind, facts.partners)),
      notice: facts.isClash && notice(view, 'warn', row.clash, { live: 'alert' }),
    },
    panel(
      undefined,
      form(view, { action }, [
        existing
          ? hiddenField('version', String(existing.version))
          : hiddenField('kind', facts.kind),
        ...headFields(view, facts),
        actions([button(existing ? t.save : t.create)]),
      ]),
    ),
  )
}

function headFields(view: View, { kind, existing, partners, earlier, sheet }: HeadFacts): Markup[] {
  const { head: t, kinds } = texts[view.lang]
  const words = headWords(view.lang, kind, partners)
  const copies = Object.fromEntries(
    earlier.map((one) => [one.id, `${one.title} (${plainDate(one.madeOn, view.lang)})`]),
  )
  return [
    textField(view, sheet, 'title', t.name),
    dateField(view, sheet, 'madeOn', t.madeOn),
    ...(kindOf(kind).about === 'partner' ? aboutFields(view, sheet, words) : []),
    ...(existing
      ? kindOf(kind).head.map((field) =>
          asked(view, sheet, field, kinds[kind].head[field.key] ?? { label: field.key }),
        )
      : []),
    ...(earlier.length > 0
      ? [selectField(view, sheet, 'earlier', { ...t.earlier, options: copies }, { optional: true })]
      : []),
  ]
}

/** Which partner, or else in words. */
export const aboutFields = (
  view: View,
  sheet: Sheet,
  words: Record<string, FieldWords>,
): Markup[] => [
  selectField(view, sheet, 'partner', words.partner ?? { label: '' }, { optional: 'silent' }),
  textField(view, sheet, 'topic', words.topic ?? { label: '' }, { optional: 'silent' }),
]

function headWords(
  lang: Lang,
  kind: KindKey,
  partners: HeadFacts['partners'],
): Record<string, FieldWords> {
  const { head: t, kinds } = texts[lang]
  const options = Object.fromEntries(partners.map(({ id, name }) => [id, name]))
  return {
    title: t.name,
    madeOn: t.madeOn,
    partner: { ...t.partner, options },
    topic: t.topic,
    ...kinds[kind].head,
    earlier: t.earlier,
  }
}
