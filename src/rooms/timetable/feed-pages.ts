// Addresses for calendars: making one, seeing it once, and ending it.
import { paths } from '../../paths.ts'
import { localDate, momentInWords, plainDate } from '../../platform/dates.ts'
import type { Sheet } from '../../platform/form.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { narrowPage, workPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { radiosField } from '../../ui/parts/choice-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { fresh } from '../../ui/parts/field.ts'
import { form } from '../../ui/parts/form.ts'
import { shortened } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { copyLinkButton } from '../../ui/parts/print.ts'
import { table } from '../../ui/parts/table.ts'
import { selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { learnNav } from '../courses/door.ts'
import type { Feed } from './store.ts'
import { texts } from './texts.ts'

type FeedFacts = {
  feeds: readonly (Feed & { about: string })[]
  mayMake: boolean
  places: Record<string, string>
  teachers: Record<string, string>
  sheet: Sheet
  /** An address that was made just now. */
  made: string | undefined
  isEnded: boolean
}

export function feedsPage(view: View, facts: FeedFacts): Markup {
  const t = texts[view.lang]
  const words = feedWords(view, facts)
  return workPage(
    view,
    {
      title: t.feeds.title,
      sub: t.feeds.lead,
      crumbs: [{ label: t.title, href: paths.timetable.home(view.at) }, { label: t.feeds.title }],
      error: errorSummary(view, facts.sheet, words),
      notice: facts.isEnded && notice(view, 'good', t.feeds.ended, { live: 'status' }),
    },
    [
      learnNav(view, 'timetable'),
      facts.made && madePart(view, facts.made),
      panel(
        t.feeds.list,
        facts.feeds.length === 0 ? html`<p>${t.feeds.none}</p>` : list(view, facts),
      ),
      facts.mayMake && panel(t.feeds.new, makeForm(view, facts, words)),
    ],
  )
}

/** The address, shown once: to be copied by hand where no script runs. */
function madePart(view: View, address: string): Markup {
  const t = texts[view.lang].feeds
  const field = { label: t.field }
  return panel(t.made, [
    html`<p>${t.madeText}</p>`,
    textField(view, fresh({ adres: address }), 'adres', field, { optional: 'silent', kind: 'url' }),
    actions([copyLinkButton(view, address)]),
  ])
}

/** The same for a teacher who made it on the own page. */
export function ownFeedPage(
  view: View,
  { made, home, isLinked }: { made: string; home: string; isLinked: boolean },
): Markup {
  const t = texts[view.lang].feeds
  const back = linkButton(home, t.backOwn, { icon: 'arrow-left' })
  const body = [madePart(view, made), actions([back])]
  return isLinked
    ? narrowPage(view, { title: t.title, lead: t.lead, audience: 'partner' }, body)
    : workPage(view, { title: t.title, sub: t.lead }, [learnNav(view, 'own'), body])
}

function list(view: View, { feeds, mayMake }: FeedFacts): Markup {
  const t = texts[view.lang].feeds
  return table(view, {
    caption: t.list,
    captionUnseen: true,
    columns: [
      { head: t.columns.about },
      { head: t.columns.made },
      { head: t.columns.read },
      { head: t.columns.action },
    ],
    rows: feeds.map((one) => [
      one.about,
      plainDate(localDate(one.madeAt), view.lang),
      one.lastReadAt ? momentInWords(one.lastReadAt, view.lang) : t.never,
      mayMake && endForm(view, one),
    ]),
  })
}

function endForm(view: View, one: Feed & { about: string }): Content {
  const t = texts[view.lang].feeds
  const words = shortened(t.end, t.endOf(one.about))
  return form(
    view,
    { action: paths.timetable.feedEnded(view.at, one.id), class: 'kw-inline' },
    button(words, { kind: 'plain' }),
  )
}

function feedWords(view: View, { places, teachers }: FeedFacts) {
  const { kind, place, teacherId } = texts[view.lang].feeds.form
  return {
    kind,
    place: { ...place, options: places },
    teacherId: { ...teacherId, options: teachers },
  }
}

function makeForm(view: View, facts: FeedFacts, words: ReturnType<typeof feedWords>): Markup {
  const t = texts[view.lang].feeds
  const { sheet, places, teachers } = facts
  const only = [
    'organiser',
    ...(Object.keys(places).length > 0 ? ['place'] : []),
    ...(Object.keys(teachers).length > 0 ? ['teacher'] : []),
  ]
  return form(view, { action: paths.timetable.feeds(view.at), label: t.new }, [
    radiosField(view, sheet, 'kind', words.kind, { only }),
    only.includes('place') &&
      selectField(view, sheet, 'place', words.place, { optional: 'silent' }),
    only.includes('teacher') &&
      selectField(view, sheet, 'teacherId', words.teacherId, { optional: 'silent' }),
    actions([button(t.make, { kind: 'second' })]),
  ])
}
