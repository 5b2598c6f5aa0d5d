// The pages with few words: where one begins, what to do when scammed, whom to talk to, and who makes the guide.
import { paths } from '../../paths.ts'
import type { IconName } from '../../ui/icon.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { publicPage } from '../../ui/page.ts'
import { actions } from '../../ui/parts/button.ts'
import { choices as choiceTiles } from '../../ui/parts/choices.ts'
import { facts } from '../../ui/parts/facts.ts'
import { fresh } from '../../ui/parts/field.ts'
import { searchBar } from '../../ui/parts/filters.ts'
import { link, phoneLink, phonePill } from '../../ui/parts/link.ts'
import { halves } from '../../ui/parts/panel.ts'
import { textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import type { Hit, KnownPoint } from '../offers/door.ts'
import { isOpenAt } from './rules.ts'
import type { Far } from './search/far.ts'
import { hitRows, placeNotice, questionBar } from './search/pages.ts'
import { texts } from './texts.ts'

const tiles = [
  ['help', 'device-laptop'],
  ['government', 'building-community'],
  ['learn', 'school'],
  ['without', 'wifi-off'],
  ['scam', 'alert-triangle'],
  ['talk', 'message-circle'],
] as const satisfies readonly (readonly [string, IconName])[]

/** Where everyone begins: one question, six choices, what is open now, and the help line. */
export function homePage(view: View, open: readonly Hit[]): Markup {
  const t = texts[view.lang].home
  const words = texts[view.lang].choices
  const addresses = {
    help: paths.guide.search(view.at, { keuze: 'help' }),
    government: paths.guide.search(view.at, { keuze: 'government' }),
    learn: paths.guide.search(view.at, { keuze: 'learn' }),
    without: paths.guide.search(view.at, { keuze: 'without' }),
    scam: paths.guide.scam(view.at),
    talk: paths.guide.talk(view.at),
  }
  const all = tiles.map(([key, icon]) => {
    return { ...words[key], href: addresses[key], icon, alarm: key === 'scam' }
  })
  return publicPage(
    view,
    {
      title: t.title,
      lead: t.lead,
      description: t.description,
      band: questionBar(view, { q: '', postcode: '' }, t.find),
    },
    html`<h2 class="nl-heading nl-heading--level-2">${t.chooseTitle}</h2>${choiceTiles(all)}${actions(
      [
        link(paths.level.home(view.at), t.level),
        link(paths.courses.list(view.at), texts[view.lang].search.allCourses),
      ],
    )}${halves(openPart(view, open), callPart(view))}`,
  )
}

function openPart(view: View, open: readonly Hit[]): Markup {
  const t = texts[view.lang].home
  const isNow = open.some((hit) => isOpenAt(hit, view.today))
  const all = paths.guide.search(view.at, isNow ? { wens: 'nu' } : { hoe: 'walk-in' })
  return html`<h2 class="nl-heading nl-heading--level-2">${isNow ? t.nowTitle : t.soonTitle}</h2>${
    open.length === 0 ? html`<p>${t.nowEmpty}</p>` : hitRows(view, open)
  }${actions([link(all, isNow ? t.nowAll : t.soonAll)])}`
}

function callPart(view: View): Markup {
  const t = texts[view.lang].home
  return html`<h2 class="nl-heading nl-heading--level-2">${t.callTitle}</h2>${callText(view)}`
}

/** The help line with its hours: on every page where someone may rather call. */
function callText(view: View): Markup {
  const t = texts[view.lang].home
  const { helplinePhone: phone, helplineHours: hours } = view.network ?? {}
  if (!phone) return html``
  const text = /^0800/.test(phone) ? t.callTextFree : t.callText
  return html`<p>${text}</p><p>${phonePill(view, phone)}</p>${hours && html`<p class="kw-soft">${hours}</p>`}`
}

/** What to do right now, then who helps. */
export function scamPage(view: View, hits: readonly Hit[]): Markup {
  const t = texts[view.lang].scam
  const steps = t.steps.map((step, n) => ({
    term: `${n + 1}. ${step.title}`,
    value: html`${step.text}${step.phones.map(({ when, phone }) => html`<br>${phoneLink(phone, when)}`)}`,
  }))
  return publicPage(
    view,
    { title: t.title, lead: t.lead, crumbs: crumbsTo(view, texts[view.lang].choices.scam.title) },
    html`${facts(steps)}${halves(
      html`<h2 class="nl-heading nl-heading--level-2">${t.helpTitle}</h2>${
        hits.length > 0 ? hitRows(view, hits, true) : html`<p>${t.nothing}</p>`
      }`,
      callPart(view),
    )}`,
  )
}

type TalkFacts = {
  typed: string
  point: KnownPoint | undefined
  isOwnArea?: boolean
  far?: Far | undefined
  nearest: readonly Hit[]
}

/** Call, or the nearest places where one can walk in. */
export function talkPage(view: View, facts: TalkFacts): Markup {
  const { typed, nearest } = facts
  const t = texts[view.lang].talk
  const field = textField(view, fresh({ postcode: typed }), 'postcode', t.place, {
    kind: 'postcode',
    autocomplete: 'postal-code',
    optional: 'silent',
  })
  const bar = { action: paths.guide.talk(view.at), fields: [field], find: t.find, label: t.find }
  const about = placeNotice(view, { ...facts, query: { postcode: typed } })
  const all = paths.guide.search(view.at, { hoe: 'walk-in', postcode: typed })
  return publicPage(
    view,
    { title: t.title, lead: t.lead, crumbs: crumbsTo(view, t.title) },
    halves(
      html`<h2 class="nl-heading nl-heading--level-2">${t.callTitle}</h2>${callText(view)}`,
      html`<h2 class="nl-heading nl-heading--level-2">${t.visitTitle}</h2>${
        nearest.length === 0
          ? html`<p>${t.none}</p>`
          : html`<p>${t.visitText}</p>${about}${hitRows(view, nearest)}${actions([link(all, t.more)])}`
      }${searchBar(view, bar)}`,
    ),
  )
}

type AboutFacts = {
  network: string
  lead: string | undefined
  partners: readonly string[]
  promiseMonths: number
}

/** What this is, who makes it, and where names of places come from. */
export function aboutPage(view: View, about: AboutFacts): Markup {
  const t = texts[view.lang].about
  const part = (title: string, ...paragraphs: (string | false)[]) =>
    html`<h2 class="nl-heading nl-heading--level-2">${title}</h2>${paragraphs.map(
      (one) => one && html`<p>${one}</p>`,
    )}`
  return publicPage(
    view,
    {
      title: t.title,
      lead: t.lead(view.network?.guideName ?? ''),
      crumbs: crumbsTo(view, t.title),
    },
    html`${part(t.whoTitle, t.who(about.network), about.lead !== undefined && t.leads(about.lead))}${
      about.partners.length > 0 &&
      html`<p>${t.partners}:</p><ul>${about.partners.map((name) => html`<li>${name}</li>`)}</ul>`
    }${part(t.freshTitle, t.fresh(about.promiseMonths), t.wrong)}${part(t.privacyTitle, t.privacy)}${part(
      t.sourcesTitle,
      t.places,
      t.icons,
    )}`,
  )
}

const crumbsTo = (view: View, here: string) => [
  { label: texts[view.lang].search.start, href: paths.guide.home(view.at) },
  { label: here },
]
