// The form of a contribution, its fields, and the page around it for who may and who may not change it.
import { paths } from '../../paths.ts'
import { momentInWords } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content as Html, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { type Crumb, typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { pickField } from '../../ui/parts/choice-field.ts'
import { dateField } from '../../ui/parts/date-field.ts'
import { details } from '../../ui/parts/details.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { type FieldWords, type Filled, typedText } from '../../ui/parts/field.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { areaField, selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import type { FormAround } from './form.ts'
import type { Cell } from './matrix.ts'
import {
  activities,
  exampleKeys,
  examples,
  examplesOf,
  isSafety,
  parts,
  safetyTasks,
} from './rules.ts'
import type { Contribution } from './store.ts'
import { matrixStyle } from './table.ts'
import { texts } from './texts.ts'
import { fieldInWords, type Names } from './words.ts'

export type FormFacts = {
  contribution?: Contribution
  sheet: Sheet
  around: FormAround
  names: Names
  mayConfirm: boolean
  done?: keyof (typeof texts)['nl']['form']['done']
  clash?: Html
}

/** A contribution to add, or to change. */
export function formPage(view: View, facts: FormFacts): Markup {
  const t = texts[view.lang]
  const { contribution, sheet, around, done } = facts
  const title = contribution ? contribution.what : t.form.new
  const page = contribution
    ? columns(editForm(view, facts), side(view, contribution, facts))
    : editForm(view, facts)
  return workPage(
    view,
    {
      title,
      heading: contribution && inDutch(view, title),
      sub: contribution
        ? inDutch(view, facts.names.organisation(contribution.organisationId))
        : t.form.newSub,
      crumbs: crumbs(view, contribution ? typedCrumb(title) : { label: title }),
      error: errorSummary(view, sheet, fieldWords(view, around)),
      notice:
        done &&
        notice(view, done === 'moved' ? 'warn' : 'good', t.form.done[done], { live: 'status' }),
    },
    page,
  )
}

/** What those read who may not change it. */
export function readPage(view: View, contribution: Contribution, names: Names): Markup {
  const { form: t } = texts[view.lang]
  const keys = Object.keys(t.fields) as (keyof typeof t.fields)[]
  const known = keys
    .map((key) => ({ term: t.fields[key].label, value: fieldInWords(key, contribution, names) }))
    .filter(({ value }) => value !== '')
  const title = contribution.what
  const top = { title, heading: inDutch(view, title), crumbs: crumbs(view, typedCrumb(title)) }
  return workPage(view, top, [
    panel(undefined, factList(known)),
    html`<p>${link(paths.contributions.history(view.at, contribution.id), t.history, { icon: 'history' })}</p>`,
  ])
}

export const crumbs = (view: View, here: Crumb): Crumb[] => [
  { label: texts[view.lang].short, href: paths.contributions.home(view.at) },
  here,
]

function editForm(view: View, facts: FormFacts): Markup {
  const { form: t } = texts[view.lang]
  const { contribution, sheet } = facts
  const action = contribution
    ? paths.contributions.show(view.at, contribution.id)
    : paths.contributions.new(view.at)
  const draft = `contribution-${contribution?.id ?? 'new'}`
  return form(view, { action, draft }, [
    facts.clash,
    hiddenField('version', typedText(sheet, 'version')),
    facts.around.isProposing && notice(view, 'info', t.proposing),
    matrixStyle(),
    fieldsPart(view, sheet, facts.around),
    !facts.clash && actions([button(t.save)]),
  ])
}

function fieldsPart(view: View, sheet: Filled, around: FormAround): Markup {
  const { groups } = texts[view.lang].form
  const w = fieldWords(view, around)
  const optional = { optional: true } as const
  const short = { ...optional, size: 'short', kind: 'number' } as const
  const text = (name: keyof typeof w, options: Parameters<typeof textField>[4] = optional) =>
    textField(view, sheet, name, w[name] as FieldWords, options)
  const select = (name: keyof typeof w, isOptional = true) =>
    selectField(view, sheet, name, w[name] as FieldWords, { optional: isOptional })
  return html`${panel(groups.what, [
    select('organisationId', false),
    text('what', {}),
    pickField(view, sheet, 'activities', w.activities, { many: true }),
    select('example'),
    pickField(view, sheet, 'kind', w.kind),
  ])}${panel(groups.much, [
    html`<div class="kw-numbers">${[
      text('quantity', short),
      text('unit'),
      text('delivered', short),
      text('amount', short),
      text('year', short),
      text('hours', short),
      text('fte', short),
    ]}</div>`,
    html`<div class="kw-numbers">${[
      dateField(view, sheet, 'startsOn', w.startsOn, optional),
      dateField(view, sheet, 'endsOn', w.endsOn, optional),
    ]}</div>`,
    select('areaCode'),
  ])}${panel(groups.deal, [
    pickField(view, sheet, 'status', w.status),
    areaField(view, sheet, 'need', w.need, { optional: true, rows: 2 }),
    areaField(view, sheet, 'remark', w.remark, { optional: true, rows: 3 }),
    text('byFunction'),
  ])}${programmePart(view, sheet, w)}`
}

function programmePart(view: View, sheet: Filled, w: Record<string, FieldWords>): Markup {
  const t = texts[view.lang]
  const { programmeHint, groups } = t.form
  const isKnown = isSafety(typedText(sheet, 'programme'))
  const tasks = Object.fromEntries(safetyTasks.map((task) => [task, t.roles.short[task]]))
  const task = { ...w.task, options: tasks } as FieldWords
  const isUsed = ['programme', 'task'].some(
    (name) => typedText(sheet, name) !== '' || sheet.errors[name] !== undefined,
  )
  const fields = [
    html`<p class="kw-soft">${programmeHint}</p>`,
    textField(view, sheet, 'programme', w.programme as FieldWords, { optional: true }),
    isKnown
      ? selectField(view, sheet, 'task', task, { optional: true })
      : textField(view, sheet, 'task', task, { optional: true }),
    selectField(view, sheet, 'part', w.part as FieldWords, { optional: true }),
  ]
  return panel(undefined, details(groups.programme, fields, isUsed))
}

/** The words of every field, with what one may choose. */
export function fieldWords(view: View, around: FormAround) {
  const t = texts[view.lang]
  const { fields } = t.form
  const pairs = <K extends string | number>(keys: readonly K[], labels: Record<K, string>) =>
    Object.fromEntries(keys.map((key) => [String(key), labels[key]]))
  const owners = Object.fromEntries(around.partners.map(({ id, name }) => [id, name]))
  const follows = exampleKeys.map((key) => [key, `${examples[key].activity} · ${t.example[key]}`])
  return {
    ...fields,
    organisationId: { ...fields.organisationId, options: owners },
    activities: { ...fields.activities, options: pairs(activities, t.activity) },
    example: { ...fields.example, options: Object.fromEntries(follows) as Record<string, string> },
    kind: { ...fields.kind, options: t.kind as Record<string, string> },
    status: { ...fields.status, options: pairs(around.statuses, t.status) },
    areaCode: {
      ...fields.areaCode,
      options: Object.fromEntries(around.districts.map(({ code, name }) => [code, name])),
    },
    part: { ...fields.part, options: pairs(parts, t.part) },
  }
}

/** The few fields that one fills in while people talk. */
export function quickFields(view: View, filled: Filled, around: FormAround, cell: Cell): Markup {
  const t = texts[view.lang]
  const w = fieldWords(view, around)
  const example = {
    ...w.example,
    hint: undefined,
    options: Object.fromEntries(examplesOf(cell.activity).map((key) => [key, t.example[key]])),
  }
  const who = { ...w.organisationId, label: t.meeting.who }
  return html`${selectField(view, filled, 'organisationId', who, { blank: around.partners.length !== 1 })}${textField(view, filled, 'what', { label: w.what.label })}${selectField(view, filled, 'kind', w.kind, { blank: false })}${selectField(view, filled, 'example', example, { optional: true })}${
    filled.errors.need && textField(view, filled, 'need', w.need)
  }`
}

function side(view: View, contribution: Contribution, facts: FormFacts): Html {
  const { form: t } = texts[view.lang]
  const { id, version, status, changedAt } = contribution
  const at = hiddenField('version', String(version))
  const deed = (action: string, words: string, kind: 'primary' | 'second' | 'plain') =>
    form(view, { action }, [at, button(words, { kind })])
  const who = facts.names.organisation(contribution.organisationId)
  return [
    facts.mayConfirm &&
      panel(t.confirmTitle, [
        html`<p>${t.confirmText(who)}</p>`,
        deed(paths.contributions.confirmed(view.at, id), t.confirm, 'primary'),
      ]),
    panel(undefined, [
      html`<p class="kw-soft">${t.changedAt(momentInWords(changedAt, view.lang))}</p>`,
      html`<p>${link(paths.contributions.history(view.at, id), t.history, { icon: 'history' })}</p>`,
      deed(paths.contributions.undone(view.at, id), t.undo, 'second'),
      status !== 'withdrawn' &&
        deed(paths.contributions.withdrawn(view.at, id), t.withdraw, 'plain'),
    ]),
  ]
}
