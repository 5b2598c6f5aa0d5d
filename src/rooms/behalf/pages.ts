// Enrolling somebody else: which course, who it is, and the questions that are read aloud.
import { type Lang, paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { withDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { aloud } from '../../ui/parts/aloud.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { pickField } from '../../ui/parts/choice-field.ts'
import { dateField } from '../../ui/parts/date-field.ts'
import { details } from '../../ui/parts/details.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { type Row, rows } from '../../ui/parts/rows.ts'
import type { View } from '../../ui/view.ts'
import {
  type Course,
  type CourseLine,
  courseCrumbs,
  periodOf,
  placesInWords,
  placesLeft,
  whereOf,
} from '../courses/door.ts'
import { consentVersion, contactFieldList, contactWordsOf, type Stop } from '../enrolment/door.ts'
import { askedWords } from '../sending/door.ts'
import type { Source } from './from-referral.ts'
import { texts } from './texts.ts'

type ChooseFacts = {
  lines: readonly CourseLine[]
  source: Source | undefined
  /** Full courses with places kept for the partner that leads somebody here. */
  own: ReadonlySet<string>
}

/** Courses that take people now, and how full they are; those with only a waiting list come last. */
export function choosePage(view: View, { lines, source, own }: ChooseFacts): Markup {
  const t = texts[view.lang].choose
  const query = { doorverwijzing: source?.id }
  return workPage(
    view,
    {
      title: t.title,
      sub: source ? t.leadFrom(source.code) : t.lead,
      crumbs: [...crumbsTo(view, source), { label: t.title }],
    },
    lines.length === 0
      ? emptyState(t.none, t.noneText, [
          linkButton(paths.offers.list(view.at), texts[view.lang].choose.offers),
        ])
      : rows(
          lastFull(lines, own).map((one) => ({
            title: one.title,
            href: paths.behalf.enrol(view.at, one.id, query),
            ...tagOf(view, one, own),
            text: [
              periodOf(one, view.lang),
              whereOf(one, view.lang),
              one.organiserName,
              placesInWords(one, view.lang),
            ].join(' · '),
          })),
        ),
  )
}

const isFull = (one: CourseLine, own: ReadonlySet<string>): boolean =>
  placesLeft(one) === 'none' && !own.has(one.id)

const lastFull = (lines: readonly CourseLine[], own: ReadonlySet<string>): CourseLine[] =>
  lines.toSorted((a, b) => Number(isFull(a, own)) - Number(isFull(b, own)))

function tagOf(view: View, one: CourseLine, own: ReadonlySet<string>): Pick<Row, 'tag'> {
  const t = texts[view.lang].choose
  if (isFull(one, own)) return { tag: { words: t.full, kind: 'warn' } }
  return own.has(one.id) ? { tag: { words: t.own, kind: 'good' } } : {}
}

export const crumbsTo = (view: View, source: Source | undefined) =>
  source
    ? [
        {
          label: texts[view.lang].referral(source.code),
          href: paths.referrals.show(view.at, source.id),
        },
      ]
    : [{ label: texts[view.lang].courses, href: paths.courses.staff(view.at) }]

export type BehalfFacts = {
  course: Course
  /** All that organise it: each of them sees the list. */
  organisers: string
  source: Source | undefined
  sheet: Sheet
  stop?: Stop | undefined
  keptMonths: number
  today: string
  /** Places kept for the partner that leads somebody here. */
  own: number
}

export function behalfPage(view: View, facts: BehalfFacts): Markup {
  const t = texts[view.lang].enrol
  const { course, source, sheet, stop, own } = facts
  const who = contactWordsOf(view, texts[view.lang].contact, course)
  const words = { ...who, ...consentWords(view.lang) }
  const action = paths.behalf.enrol(view.at, course.id, { doorverwijzing: source?.id })
  const title = course.internalTitle || course.title
  return workPage(
    view,
    {
      title: t.title(title),
      heading: withDutch(view, t.title(title), title),
      sub: t.lead,
      crumbs: [
        ...(source ? crumbsTo(view, source) : courseCrumbs(view, course)),
        { label: t.crumb },
      ],
      error: errorSummary(view, sheet, words),
      notice: [
        stop && notice(view, 'warn', t.stops[stop], { live: 'alert' }),
        source && notice(view, 'info', t.from(source.code, source.sender)),
        course.hasIntake && notice(view, 'info', t.talk),
        own > 0 && notice(view, 'info', t.own(own)),
        own === 0 && course.state === 'full' && notice(view, 'info', t.full),
      ],
    },
    form(view, { action }, [
      columns(
        panel(t.who, contactFieldList(view, sheet, who, { ...course, isBehalf: true })),
        html`${consentPart(view, facts)}`,
      ),
      actions([button(t.send)], true),
    ]),
  )
}

const consentWords = (lang: Lang) => {
  const { share, feedback } = texts[lang].consent
  return { share, feedback, ...askedWords(lang) }
}

/** To read aloud in large type, each with what the person answered; then how and when it was asked. */
function consentPart(view: View, { source, organisers, keptMonths, sheet, today }: BehalfFacts) {
  const t = texts[view.lang].consent
  const w = consentWords(view.lang)
  const other: Lang = view.lang === 'nl' ? 'en' : 'nl'
  const one = (lang: Lang) => aloud(lang, texts[lang].read.share(organisers, keptMonths))
  const two = (lang: Lang) => aloud(lang, texts[lang].read.feedback(source?.sender ?? ''))
  const asked: Content = [
    panel(t.one, [
      one(view.lang),
      details(t.other, one(other)),
      pickField(view, sheet, 'share', w.share),
    ]),
    source &&
      panel(t.two, [
        two(view.lang),
        details(t.other, two(other)),
        pickField(view, sheet, 'feedback', w.feedback),
      ]),
    panel(t.asked, [
      pickField(view, sheet, 'how', w.how),
      pickField(view, sheet, 'lang', w.lang),
      dateField(view, sheet, 'day', w.day, { max: today }),
      html`<p class="kw-soft">${t.version(consentVersion)}</p>`,
    ]),
  ]
  return asked
}
