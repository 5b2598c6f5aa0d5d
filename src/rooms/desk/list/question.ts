// One question: to correct as long as that may, else to read; and on to someone else.
import { paths } from '../../../paths.ts'
import { plainDate } from '../../../platform/dates.ts'
import type { Sheet } from '../../../platform/form.ts'
import { html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { actions, button } from '../../../ui/parts/button.ts'
import { errorSummary } from '../../../ui/parts/error-summary.ts'
import { type Fact, facts } from '../../../ui/parts/facts.ts'
import { form, hiddenField } from '../../../ui/parts/form.ts'
import { keySwitch } from '../../../ui/parts/key.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { columns, panel } from '../../../ui/parts/panel.ts'
import type { View } from '../../../ui/view.ts'
import { type FieldFacts, questionFields, questionWords, themeLabel } from '../form.ts'
import { labels } from '../labels.ts'
import type { HelpPoint, Question } from '../model.ts'
import { type Fitting, helpWords, pointName, undoForm } from '../pages.ts'
import { deskStyle, fittingPart } from '../pass-on/pages.ts'
import type { CorrectionStop } from '../rules.ts'
import { texts } from '../texts.ts'

export type QuestionFacts = {
  question: Question
  point: HelpPoint
  sheet: Sheet
  fields: FieldFacts
  fitting: Fitting
  stops: readonly CorrectionStop[]
  receivers: readonly string[]
  happened?: 'corrected' | 'restored' | 'referred'
}

/** One question: to correct as long as that may, else to read; and on to someone else. */
export function questionPage(view: View, facts_: QuestionFacts): Markup {
  const { question: t, note } = texts[view.lang]
  const { question, stops, sheet, fitting } = facts_
  const isOpen = stops.length === 0 && !question.removedAt
  const side = panel(t.next, fittingPart(view, fitting))
  const body = isOpen
    ? form(
        view,
        { action: paths.desk.question(view.at, question.id), id: 'note' },
        columns(
          panel(undefined, [
            hiddenField('point', question.pointId),
            questionFields(view, sheet, facts_.fields),
            actions([
              button(t.save, { key: 'Enter' }),
              button(t.remove, {
                kind: 'second',
                icon: 'trash',
                action: paths.desk.removed(view.at, question.id),
              }),
            ]),
          ]),
          side,
        ),
      )
    : columns(panel(undefined, facts(questionFacts(view, facts_))), question.removedAt ? '' : side)
  return workPage(
    view,
    {
      title: isOpen ? t.correctTitle : t.title,
      sub: t.sub(
        plainDate(question.askedOn, view.lang),
        labels[view.lang].dayPart[question.dayPart],
        pointName(view, facts_.point),
      ),
      crumbs: [
        { label: texts[view.lang].list.title, href: paths.desk.questions(view.at) },
        { label: t.title },
      ],
      error: errorSummary(view, sheet, questionWords(view.lang)),
      notice: questionNotice(view, facts_),
      scripts: ['desk.js'],
    },
    html`${deskStyle()}${body}${isOpen && keySwitch(view)}${!isOpen && !question.removedAt && html`<p class="kw-soft">${note.noPersonalData}</p>`}`,
  )
}

function questionNotice(view: View, { question, stops, happened }: QuestionFacts): Markup {
  const t = texts[view.lang].question
  const back = paths.desk.question(view.at, question.id)
  if (question.removedAt)
    return notice(
      view,
      'info',
      html`${t.removedHere} ${stops.length === 0 && undoForm(view, paths.desk.restored(view.at, question.id), back)}`,
      { live: 'status' },
    )
  return html`${happened && notice(view, 'good', t[happened], { live: 'status' })}${
    question.isCounted && notice(view, 'info', t.counted)
  }${stops[0] && notice(view, 'info', t.why[stops[0]])}`
}

function questionFacts(view: View, { question, receivers }: QuestionFacts): Fact[] {
  const l = labels[view.lang]
  const { note: t, question: q } = texts[view.lang]
  const all: Fact[] = [
    { term: t.theme.label, value: themeLabel(view.lang, question.theme) },
    { term: t.digid.label, value: question.digid && l.digid[question.digid] },
    { term: t.help.label, value: helpWords(view, question) },
    { term: q.referredTo, value: receivers.join(', ') },
    { term: q.warm, value: question.isWarm && q.yes },
    { term: t.duration.label, value: question.duration && l.duration[question.duration] },
    { term: t.channel.label, value: l.channel[question.channel] },
    { term: t.kind.label, value: l.kind[question.kind] },
    { term: t.about.label, value: question.about && l.about[question.about] },
    { term: t.result.label, value: l.result[question.result] },
    { term: t.text.label, value: question.note },
  ]
  return all.filter((fact) => fact.value)
}
