// Writing the referral down: the question, the person, and whom it goes to.
import { type Lang, paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { pickField, radiosField } from '../../ui/parts/choice-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { type Fact, facts } from '../../ui/parts/facts.ts'
import { form } from '../../ui/parts/form.ts'
import { phoneLink } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { areaField, selectField, textField, tickField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type FullOffer, offerTexts } from '../offers/door.ts'
import type { Organisation } from '../partners/door.ts'
import { type Guarded, labels, referralTexts as roomTexts } from '../referrals/door.ts'
import { texts } from './texts.ts'

export const crumbs = (view: View, here: string) => [
  { label: roomTexts[view.lang].list.title, href: paths.referrals.list(view.at) },
  { label: here },
]

type FormFacts = {
  sheet: Sheet
  receiver: Organisation
  offer: FullOffer | undefined
  action: string
  guarded: Guarded
  isChange: boolean
}

/** The fields with their words, also for the error summary. */
function draftWords(lang: Lang, found: Record<string, string> = {}) {
  const t = texts[lang].form
  const l = labels[lang]
  const guarded = (name: string) => ({
    errors: { 'personal-data': found[name] ?? '', bsn: l.guard.bsn },
  })
  return {
    question: {
      ...t.question,
      errors: { ...guarded('question').errors, required: t.question.required },
    },
    theme: { ...t.theme, options: offerTexts[lang].theme as Record<string, string> },
    needs: { ...t.needs, options: l.need as Record<string, string> },
    note: { ...t.note, ...guarded('note') },
    urgency: { ...t.urgency, options: l.urgency as Record<string, string> },
    reach: t.reach,
    name: { ...t.name, ...guarded('name') },
    phone: t.phone,
    email: t.email,
    time: { ...t.time, options: l.time },
    language: { ...t.language, options: l.language },
    vouched: l.guard.vouched,
  }
}

/** The question and the person; only the contact fields take contact data. */
export function draftPage(view: View, draft: FormFacts): Markup {
  const t = texts[view.lang].form
  const { sheet } = draft
  const w = draftWords(view.lang, draft.guarded.found)
  const optional = { optional: true }
  const title = draft.isChange ? t.change : t.title
  const body = [
    panel(t.aboutQuestion, [
      areaField(view, sheet, 'question', w.question, { rows: 2 }),
      selectField(view, sheet, 'theme', w.theme),
      pickField(view, sheet, 'needs', w.needs, { ...optional, many: true }),
      areaField(view, sheet, 'note', w.note, { optional: true, rows: 2 }),
      draft.guarded.asksVouch && tickField(view, sheet, 'vouched', w.vouched, optional),
      pickField(view, sheet, 'urgency', w.urgency),
    ]),
    panel(t.aboutPerson, [
      html`<p>${t.contactLead}</p>`,
      radiosField(view, sheet, 'reach', w.reach, { hints: t.reachHints }),
      textField(view, sheet, 'name', w.name, { ...optional, autocomplete: 'off' }),
      textField(view, sheet, 'phone', w.phone, {
        ...optional,
        kind: 'tel',
        autocomplete: 'off',
        size: 'short',
      }),
      textField(view, sheet, 'email', w.email, { ...optional, kind: 'email', autocomplete: 'off' }),
      pickField(view, sheet, 'time', w.time),
      selectField(view, sheet, 'language', w.language, { size: 'short', blank: false }),
    ]),
    actions([button(draft.isChange ? t.save : t.next)], true),
  ]
  return workPage(
    view,
    { title, crumbs: crumbs(view, title), error: errorSummary(view, sheet, w) },
    form(view, { action: draft.action }, columns(body, receiverPanel(view, draft))),
  )
}

/** Who it goes to, and whom it is for: before anything is sent. */
function receiverPanel(view: View, { receiver, offer }: FormFacts): Markup {
  const t = texts[view.lang].form
  const l = offerTexts[view.lang]
  const about: Fact[] = [
    { term: t.to, value: receiver.name, note: receiver.phone && phoneLink(receiver.phone) },
  ]
  if (offer) {
    const groups = offer.targetGroups.map((group) => l.targetGroup[group]).join(', ')
    const ages =
      offer.minAge !== null || offer.maxAge !== null ? t.ages(offer.minAge, offer.maxAge) : ''
    const forWhom = [offer.audienceText || groups, ages].filter(Boolean).join(' · ')
    if (forWhom) about.push({ term: t.forWhom, value: forWhom })
    if (offer.capacity) about.push({ term: t.places, value: t.placesText(offer.capacity) })
    const access = offer.access.map((one) => l.access[one]).join(', ')
    if (access) about.push({ term: t.access, value: access, note: offer.accessText || undefined })
    about.push({ term: t.cost, value: l.cost[offer.cost], note: offer.costText || undefined })
  }
  const title = offer ? (view.lang === 'en' && offer.titleEn) || offer.titleNl : receiver.name
  return panel(title, [
    offer && offer.status !== 'active' && notice(view, 'warn', t.notActive),
    facts(about),
    // A button of the form, so that what was typed is kept.
    button(t.other, { kind: 'second', name: 'next', value: 'other' }),
  ])
}
