// From a question to someone else: what fits, what goes along on paper, and partners for a personal question.
import { paths } from '../../../paths.ts'
import { addDays, localDate, localTime, shortDate } from '../../../platform/dates.ts'
import type { Hours } from '../../../platform/schedule/schedule.ts'
import { stateAt } from '../../../platform/schedule/state.ts'
import { asset } from '../../../ui/assets.ts'
import { attributes, html, type Markup } from '../../../ui/markup.ts'
import { workPage } from '../../../ui/page.ts'
import { actions, button, linkButton } from '../../../ui/parts/button.ts'
import { details } from '../../../ui/parts/details.ts'
import { emptyState } from '../../../ui/parts/empty.ts'
import { type Fact, facts } from '../../../ui/parts/facts.ts'
import { fresh } from '../../../ui/parts/field.ts'
import { form, hiddenField } from '../../../ui/parts/form.ts'
import { link, phoneLink } from '../../../ui/parts/link.ts'
import { notice } from '../../../ui/parts/notice.ts'
import { panel } from '../../../ui/parts/panel.ts'
import { printButton } from '../../../ui/parts/print.ts'
import { type Tag, tag } from '../../../ui/parts/tag.ts'
import { selectField } from '../../../ui/parts/text-field.ts'
import type { View } from '../../../ui/view.ts'
import { type OfferHit, offerTexts, type Theme, themes } from '../../offers/door.ts'
import { themeLabel } from '../form.ts'
import { texts } from '../texts.ts'

/** Our own few lines of style; a link may stand in the body. */
export const deskStyle = () => html`<link rel="stylesheet" href="${asset('desk.css')}">`

type Partner = {
  id: string
  name: string
  description: string
  phone: string | null
}

type FittingFacts = {
  theme: Theme | null
  fits: readonly OfferHit[]
  /** Offers that stand ticked as a cold referral. */
  chosen: readonly string[]
  /** The question this is about; without it the warm button saves the form first. */
  questionId?: string
  /** Whether this person may refer warmly, and may change the answers. */
  mayRefer: boolean
  mayTick: boolean
}

/** What fits the theme, inside the form: tick for a cold referral, one press for a warm one, a link to the sheet. */
export function fittingPart(view: View, facts: FittingFacts): Markup {
  const t = texts[view.lang].note
  const search = link(paths.guide.search(view.at, { thema: facts.theme ?? '' }), t.searchGuide)
  if (facts.theme === null)
    return html`<p class="kw-soft">${t.fittingEmpty}</p>
      <div data-without-script>${button(t.showFitting, { kind: 'second', name: 'next', value: 'fitting' })}</div>`
  if (facts.fits.length === 0) return html`<p>${t.fittingNone}</p><p>${search}</p>`
  const items = facts.fits.map(
    (fit) =>
      html`<li>${fitHead(view, fit)}<div class="kw-row">${fitDeeds(view, fit, facts)}</div></li>`,
  )
  return html`<ul class="kw-rows">${items}</ul>
    ${facts.mayTick && html`<p class="kw-soft">${texts[view.lang].passOn.coldHint}</p>`}<p>${search}</p>`
}

function fitHead(view: View, fit: OfferHit): Markup {
  const when = whenTag(view, fit.hours)
  const where = [fit.organisationName, fit.placeName].filter(Boolean).join(' · ')
  return html`<div>${link(paths.guide.offer(view.at, fit.id), fit.title)}</div>${
    when && tag(when.words, when.kind)
  }<small class="kw-wide">${where}${fit.phone && html` · ${phoneLink(fit.phone)}`}</small>`
}

function fitDeeds(view: View, fit: OfferHit, facts: FittingFacts): Markup {
  const t = texts[view.lang].passOn
  const about = html`<span class="kw-unseen">: ${fit.title}</span>`
  const id = `offer-${fit.id}`
  const tick = attributes({
    type: 'checkbox',
    id,
    name: 'offer',
    value: fit.id,
    checked: facts.chosen.includes(fit.id),
  })
  const warm = facts.questionId
    ? link(
        paths.referrals.new(view.at, { vraag: facts.questionId, aanbod: fit.id }),
        html`${t.warm}<span class="kw-unseen"> ${t.warmUnseen} ${fit.title}</span>`,
      )
    : button(html`${t.warm}<span class="kw-unseen"> ${t.warmUnseen} ${fit.title}</span>`, {
        kind: 'plain',
        name: 'warm',
        value: fit.id,
      })
  const handout = link(paths.desk.handout(view.at, { aanbod: fit.id }), html`${t.handout}${about}`)
  const enrol = fit.canEnrol && link(paths.behalf.enrol(view.at, fit.id), html`${t.enrol}${about}`)
  return html`${
    facts.mayTick &&
    html`<div class="kw-pick"><span><input${tick}><label for="${id}">${t.cold}${about}</label></span></div>`
  }${facts.mayRefer && warm} ${facts.mayRefer && enrol} ${handout}`
}

/** When it opens, in two words; nothing when nobody can tell. */
function whenTag(view: View, hours: Hours | null): Tag | undefined {
  if (!hours) return undefined
  const state = stateAt(hours, view.today)
  const t = whenWords[view.lang]
  if (state.is === 'open') return { words: t.open, kind: 'good' }
  if (state.is === 'unknown' || !state.next) return undefined
  const today = localDate(view.today)
  const day = localDate(state.next.start)
  const time = localTime(state.next.start).replace(/^0/, '')
  const at = view.lang === 'nl' ? time.replace(':', '.') : time
  if (day === today) return { words: `${t.today} ${at}` }
  if (day === addDays(today, 1)) return { words: `${t.tomorrow} ${at}` }
  return { words: `${shortDate(day, view.lang)} ${at}` }
}

const whenWords = {
  nl: { open: 'nu open', today: 'vandaag', tomorrow: 'morgen' },
  en: { open: 'open now', today: 'today', tomorrow: 'tomorrow' },
}

/** How many places fit on one A4. */
export const handoutMax = 4

/** One sheet for the visitor: where to go, when, and whom to call. Nothing about the visitor is on it. */
export function handoutPage(view: View, shownFits: readonly OfferHit[], isCut: boolean): Markup {
  const t = texts[view.lang].passOn
  const phone = view.network?.helplinePhone
  const body =
    shownFits.length === 0
      ? emptyState(t.title, t.empty, [linkButton(paths.desk.home(view.at), t.back)])
      : html`${deskStyle()}<div class="kw-sheet"><h2 class="nl-heading">${view.network?.guideName}</h2>
        ${shownFits.map((fit) => panel(fit.title, facts(placeFacts(view, fit))))}
        ${phone && html`<p><b>${t.helpline(phone)}</b> ${view.network?.helplineHours}</p>`}</div>`
  return workPage(
    view,
    {
      title: t.pageTitle,
      heading: t.title,
      actions: printButton(view, t.print),
      notice: isCut && html`<div class="kw-no-print">${notice(view, 'info', t.tooMany)}</div>`,
    },
    body,
  )
}

function placeFacts(view: View, fit: OfferHit): Fact[] {
  const t = texts[view.lang].passOn
  const access = fit.access.map((one) => offerTexts[view.lang].access[one as 'walk-in'])
  const written = fit.hours?.written
  return [
    { term: t.from, value: fit.organisationName },
    { term: t.place, value: fit.placeName },
    { term: t.address, value: fit.address },
    {
      term: t.hours,
      value: written && html`${written.split('\n').map((line) => html`${line}<br>`)}`,
    },
    { term: t.phone, value: fit.phone },
    { term: t.access, value: access.join(', ') },
  ].filter((fact) => fact.value)
}

type PersonalFacts = {
  theme: Theme | null
  questionId?: string
  partners: readonly (Partner & { fits: readonly OfferHit[] })[]
  mayRefer: boolean
}

/** Where the desk stops (domain I-07, B13): partners that may do more, and nothing about the person. */
export function personalPage(view: View, personal: PersonalFacts): Markup {
  const t = texts[view.lang].passOn
  const options = Object.fromEntries(themes.map((theme) => [theme, themeLabel(view.lang, theme)]))
  const chooser = form(
    view,
    { action: paths.desk.personal(view.at), method: 'get', label: t.themeLabel },
    [
      selectField(view, fresh({ onderwerp: personal.theme ?? '' }), 'onderwerp', {
        label: t.themeLabel,
        options,
      }),
      personal.questionId ? hiddenField('vraag', personal.questionId) : '',
      button(t.show, { kind: personal.theme ? 'second' : 'primary' }),
    ],
  )
  return workPage(
    view,
    { title: t.personalTitle, crumbs: backCrumbs(view, t.personalTitle) },
    html`<p>${t.personalLead}</p>
      ${details(t.personalRules, html`<ul>${t.rules.map((rule) => html`<li>${rule}</li>`)}</ul>`)}
      ${panel(undefined, chooser)}
      ${personal.theme && partnersPart(view, personal, personal.theme)}
      <p class="kw-soft">${t.notKept}</p>`,
  )
}

const backCrumbs = (view: View, title: string) => [
  { label: texts[view.lang].note.title, href: paths.desk.home(view.at) },
  { label: title },
]

function partnersPart(view: View, personal: PersonalFacts, theme: Theme): Markup {
  const t = texts[view.lang].passOn
  if (personal.partners.length === 0)
    return emptyState(themeLabel(view.lang, theme), t.partnersNone)
  return html`<h2 class="nl-heading">${t.partnersFor(themeLabel(view.lang, theme))}</h2>
    ${personal.partners.map((partner) => partnerCard(view, personal, theme, partner))}`
}

function partnerCard(
  view: View,
  personal: PersonalFacts,
  theme: Theme,
  partner: PersonalFacts['partners'][number],
): Markup {
  const t = texts[view.lang].passOn
  const offers = partner.fits.map(
    (fit) =>
      html`<li>${link(paths.guide.offer(view.at, fit.id), fit.title)}${
        fit.hours?.written && html` <span class="kw-soft">${fit.hours.written}</span>`
      }${
        personal.mayRefer &&
        fit.canEnrol &&
        html` · ${link(paths.behalf.enrol(view.at, fit.id), html`${t.enrol}<span class="kw-unseen">: ${fit.title}</span>`)}`
      }</li>`,
  )
  const sheet = { aanbod: partner.fits.slice(0, handoutMax).map((fit) => fit.id) }
  const handout = link(paths.desk.handout(view.at, sheet), t.handout, {
    unseen: `${t.handoutOf} ${partner.name}`,
  })
  return panel(
    partner.name,
    html`<p>${partner.description} ${partner.phone && phoneLink(partner.phone)}</p>
      ${offers.length > 0 && html`<ul>${offers}</ul>`}
      ${actions([...partnerDeeds(view, personal, theme, partner), handout])}`,
  )
}

function partnerDeeds(
  view: View,
  personal: PersonalFacts,
  theme: Theme,
  partner: Partner,
): Markup[] {
  const t = texts[view.lang].passOn
  const { questionId } = personal
  if (!questionId) {
    const prefilled = { onderwerp: theme, organisatie: partner.id }
    return [link(paths.desk.home(view.at, prefilled), t.noteIt, { unseen: partner.name })]
  }
  const cold = form(view, { action: paths.desk.passedOn(view.at, questionId) }, [
    hiddenField('organisation', partner.id),
    button(t.cold, { kind: 'second' }),
  ])
  const to = { vraag: questionId, organisatie: partner.id }
  const warm = link(paths.referrals.new(view.at, to), t.warm, {
    unseen: `${t.warmUnseen} ${partner.name}`,
  })
  return personal.mayRefer ? [cold, warm] : [cold]
}
