// Noting a question, and counting in a busy hour.
import { paths } from '../../paths.ts'
import { dayPart, fullDate, localDate, localTime } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { attributes, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { typedText } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { keySwitch } from '../../ui/parts/key.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { tag } from '../../ui/parts/tag.ts'
import type { View } from '../../ui/view.ts'
import { type Theme, themes } from '../offers/door.ts'
import { type FieldFacts, questionFields, questionWords, themeLabel } from './form.ts'
import { labels } from './labels.ts'
import type { HelpPoint, Question } from './model.ts'
import { deskStyle, fittingPart } from './pass-on/pages.ts'
import { quickThemes } from './rules.ts'
import { texts } from './texts.ts'

export type Fitting = Parameters<typeof fittingPart>[1]
export type NoteFacts = {
  sheet: Sheet
  point: HelpPoint
  hasOtherPoints: boolean
  fields: FieldFacts
  fitting: Fitting
  newest: { questions: Question[]; total: number }
  /** What was saved or removed just now. */
  saved?: Question
  isRepeated: boolean
  canRepeat: boolean
}

export const pointName = (view: Pick<View, 'lang'>, point: Pick<HelpPoint, 'name' | 'nameEn'>) =>
  view.lang === 'en' && point.nameEn ? point.nameEn : point.name

/** One screen, keyboard first: theme, help, save. */
export function notePage(view: View, note: NoteFacts): Markup {
  const t = texts[view.lang].note
  const w = questionWords(view.lang)
  const { point, sheet, fitting } = note
  const side = html`${panel(t.fitting, html`<div data-fitting="${paths.desk.fitting(view.at)}">${fittingPart(view, fitting)}</div>`)}${todayPanel(view, note)}`
  const buttons = [
    button(t.save, { key: 'Enter' }),
    button(t.another, { kind: 'second', name: 'next', value: 'visitor' }),
    fitting.mayRefer && button(t.warm, { kind: 'plain', name: 'next', value: 'warm' }),
  ]
  const main = html`<span id="f-point" tabindex="-1"></span>${hiddenField('point', point.id)}${questionFields(view, sheet, note.fields)}
    <div class="kw-end">${actions(buttons, true)}
    <p class="kw-soft">${t.noPersonalData} ${link(paths.desk.personal(view.at), t.personal)}</p></div>`
  const repeat =
    note.canRepeat &&
    linkButton(paths.desk.home(view.at, { herhaal: true }), t.repeat, { key: 'R' })
  return workPage(
    view,
    {
      title: t.title,
      sub: whereAndWhen(view, point, note.hasOtherPoints),
      actions: [linkButton(paths.desk.count(view.at), t.count, { key: 'T' }), repeat],
      error: errorSummary(view, sheet, w),
      notice: noteNotice(view, note),
      scripts: ['desk.js'],
    },
    html`${deskStyle()}${form(view, { action: paths.desk.home(view.at), id: 'note' }, columns(panel(undefined, main), side))}${keySwitch(view)}`,
  )
}

function whereAndWhen(view: View, point: HelpPoint, hasOthers: boolean): Markup {
  const t = texts[view.lang].note
  const day = fullDate(localDate(view.today), view.lang).replace(/ \d{4}$/, '')
  const part = labels[view.lang].dayPart[dayPart(view.today)]
  return html`${t.sub(pointName(view, point), day, part)}${
    hasOthers && html` · ${link(paths.desk.choosePoint(view.at), t.otherPoint)}`
  }`
}

function noteNotice(view: View, note: NoteFacts): Markup {
  const t = texts[view.lang].note
  const { saved } = note
  const visit = typedText(note.sheet, 'visit')
  return html`${saved && savedNotice(view, saved)}${
    visit &&
    notice(view, 'info', html`${t.sameVisitor} ${link(paths.desk.home(view.at), t.newVisitor)}`)
  }${note.isRepeated && notice(view, 'info', t.repeated, { live: 'status' })}`
}

function savedNotice(view: View, saved: Question): Markup {
  const { note: t, question: q } = texts[view.lang]
  const at = paths.desk
  if (saved.removedAt)
    return notice(
      view,
      'info',
      html`${q.removed} ${undoForm(view, at.restored(view.at, saved.id))}`,
      {
        live: 'status',
      },
    )
  const what = [themeLabel(view.lang, saved.theme), helpWords(view, saved)]
    .filter(Boolean)
    .join(', ')
  const deeds = html`<div class="kw-row">${undoForm(view, at.removed(view.at, saved.id))}
    ${link(at.question(view.at, saved.id), t.correct)}
    ${link(at.question(view.at, saved.id), t.fitting)}
    ${link(at.home(view.at, { bezoek: saved.visitId }), t.another)}</div>`
  return notice(view, 'good', html`${t.saved(what)}${deeds}`, { live: 'status' })
}

/** Back to where one is now, after undoing. */
export function undoForm(view: View, action: string, back = paths.desk.home(view.at)): Markup {
  const body = [hiddenField('back', back), button(texts[view.lang].note.undo, { kind: 'plain' })]
  return form(view, { action }, body)
}

export const helpWords = (view: Pick<View, 'lang'>, question: Question): string =>
  question.help.map((help) => labels[view.lang].help[help].toLowerCase()).join(', ') ||
  texts[view.lang].note.counted

function todayPanel(view: View, { newest, point }: NoteFacts): Markup {
  const t = texts[view.lang].note
  if (newest.total === 0) return panel(t.today(0), html`<p class="kw-soft">${t.todayEmpty}</p>`)
  const day = localDate(view.today)
  const today = { van: day, tot: day, wie: 'desk', hulppunt: point.id }
  const rows = newest.questions.map((question) => [
    localTime(question.notedAt).replace(':', view.lang === 'nl' ? '.' : ':'),
    link(paths.desk.question(view.at, question.id), themeLabel(view.lang, question.theme)),
    question.help.includes('referred') || question.help.includes('failed')
      ? tag(helpWords(view, question), 'warn')
      : helpWords(view, question),
  ])
  const heads = [t.columns.time, t.columns.theme, t.columns.help].map((head) => ({ head }))
  return panel(
    t.today(newest.total),
    html`${table(view, { caption: t.today(newest.total), captionUnseen: true, columns: heads, rows })}
      <p>${link(paths.desk.questions(view.at, today), t.allToday)}</p>`,
  )
}

/** One tap, one question; with a script the page stays where it is. */
export function countPage(
  view: View,
  count: { point: HelpPoint; perTheme: Record<string, number>; last?: Question; hasNone?: boolean },
): Markup {
  const { count: t, note } = texts[view.lang]
  const more = themes.filter((theme) => !(quickThemes as readonly string[]).includes(theme))
  const total = Object.values(count.perTheme).reduce((sum, n) => sum + n, 0)
  const tap = (theme: Theme, key?: string) => tapForm(view, count.point, theme, count.perTheme, key)
  const undo = form(view, { action: paths.desk.uncounted(view.at), class: 'kw-undo' }, [
    hiddenField('point', count.point.id),
    button(t.undo, { kind: 'second', icon: 'arrow-back-up', key: 'Z' }),
  ])
  return workPage(
    view,
    {
      title: t.title,
      sub: whereAndWhen(view, count.point, false),
      actions: linkButton(paths.desk.home(view.at), t.back),
      notice: countNotice(view, count),
      scripts: ['desk.js'],
    },
    html`${deskStyle()}<p>${t.lead}</p>
      <div data-count data-failed="${t.failed}" data-undone="${t.undone('%')}" data-counted="${t.last('%')}">
      <div class="kw-taps">${quickThemes.map((theme, at) => tap(theme, String(at + 1)))}</div>
      <details class="kw-details"><summary>${note.moreThemes}</summary><div class="kw-taps">${more.map((theme) => tap(theme))}</div></details>
      <p role="status" data-status></p>
      <p>${t.total} <b data-total>${total}</b></p>
      ${actions([undo])}</div>${keySwitch(view)}`,
  )
}

function tapForm(
  view: View,
  point: HelpPoint,
  theme: Theme,
  perTheme: Record<string, number>,
  key?: string,
): Markup {
  const words = html`${themeLabel(view.lang, theme)} <b class="kw-tap__n" data-n>${perTheme[theme] ?? 0}</b>`
  const named = attributes({ 'data-theme': theme, 'data-label': themeLabel(view.lang, theme) })
  return html`<div${named}>${form(view, { action: paths.desk.count(view.at) }, [
    hiddenField('point', point.id),
    hiddenField('theme', theme),
    button(words, { kind: 'second', key }),
  ])}</div>`
}

function countNotice(
  view: View,
  count: { last?: Question; hasNone?: boolean },
): Markup | undefined {
  const t = texts[view.lang].count
  if (count.hasNone) return notice(view, 'info', t.nothingToUndo, { live: 'status' })
  if (!count.last) return undefined
  const theme = themeLabel(view.lang, count.last.theme)
  return notice(view, 'good', count.last.removedAt ? t.undone(theme) : t.last(theme), {
    live: 'status',
  })
}
