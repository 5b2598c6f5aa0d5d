// The topics of the module with what asks for attention, and one topic with its versions.
import { paths } from '../../paths.ts'
import { localDate, numericDate, plainDate } from '../../platform/dates.ts'
import { inDutch } from '../../ui/dutch.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { details } from '../../ui/parts/details.ts'
import { emptyState } from '../../ui/parts/empty.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { columns, panel } from '../../ui/parts/panel.ts'
import { table } from '../../ui/parts/table.ts'
import { tag } from '../../ui/parts/tag.ts'
import type { View } from '../../ui/view.ts'
import { learnNav } from '../courses/door.ts'
import { dueOn, flagsOf } from './rules.ts'
import type { Topic, TopicVersion } from './store.ts'
import { texts } from './texts.ts'

type ModuleFacts = {
  topics: readonly Topic[]
  mayKeep: boolean
  /** For whom starts a module: whose it becomes, and of which municipality. */
  start: { ownerId: string; municipality: string } | undefined
  done: 'gone' | 'started' | undefined
  looks: boolean
}

export function modulePage(view: View, facts: ModuleFacts): Markup {
  const t = texts[view.lang]
  const { topics, mayKeep, start, done } = facts
  const today = localDate(view.today)
  const flagged = topics.filter((topic) => flagsOf(topic, today).length > 0).length
  const begin =
    start &&
    form(view, { action: paths.modules.start(view.at) }, [
      hiddenField('ownerId', start.ownerId),
      hiddenField('municipality', start.municipality),
      button(t.start),
    ])
  return workPage(
    view,
    {
      title: t.title,
      sub: t.lead,
      notice: done && notice(view, 'good', t[done], { live: 'status' }),
      actions: [
        linkButton(paths.modules.sheet(view.at), t.sheet, { icon: 'printer' }),
        mayKeep && linkButton(paths.modules.new(view.at), t.add, { kind: 'primary', icon: 'plus' }),
      ],
    },
    [
      learnNav(view, 'module'),
      flagged > 0 && notice(view, 'warn', t.attention(flagged)),
      panel(
        undefined,
        topics.length === 0
          ? emptyState(t.none, begin ? t.noneText : '', [begin])
          : topicTable(view, topics, today),
      ),
      !facts.looks && html`<p class="kw-soft">${t.noLooks}</p>`,
    ],
  )
}

function topicTable(view: View, topics: readonly Topic[], today: string): Markup {
  const t = texts[view.lang]
  const heads = t.columns
  return table(view, {
    caption: t.title,
    captionUnseen: true,
    columns: [
      { head: heads.title, wide: true },
      { head: heads.service },
      { head: heads.owner },
      { head: heads.checked },
      { head: heads.state },
    ],
    rows: topics.map((topic) => [
      html`${link(paths.modules.topic(view.at, topic.id), topic.title)}<br><small>${t.versionOf(topic.version)}</small>`,
      topic.url ? link(topic.url, hostOf(topic.url)) : t.noAddress,
      topic.ownerName,
      topic.checkedOn ? numericDate(topic.checkedOn) : t.never,
      flagTags(view, topic, today),
    ]),
  })
}

/** What asks for attention, in a few words each. */
function flagTags(view: View, topic: Topic, today: string): Content {
  const t = texts[view.lang]
  const all = flagsOf(topic, today)
  if (all.length === 0) return tag(t.fine, 'good')
  return all.map((flag) => html`${tag(t.flagTags[flag], 'warn')} `)
}

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url

type TopicFacts = {
  topic: Topic
  municipality: string
  versions: readonly TopicVersion[]
  mayKeep: boolean
  done: 'saved' | 'checked' | undefined
  /** The form, for who may change it. */
  edit: Content
  error?: Markup | undefined
  isClash?: boolean
}

export function topicPage(view: View, facts: TopicFacts): Markup {
  const t = texts[view.lang]
  const { topic, mayKeep, done } = facts
  const all = flagsOf(topic, localDate(view.today))
  const lines = all.map((flag) => t.flags[flag])
  const why = html`${
    lines.length > 1 ? html`<ul>${lines.map((one) => html`<li>${one}</li>`)}</ul>` : lines
  }${
    topic.linkState === 'moved' &&
    topic.linkTo &&
    html`<p>${t.leadsTo}: ${link(topic.linkTo, topic.linkTo)}</p>`
  }`
  return workPage(
    view,
    {
      title: topic.title,
      heading: inDutch(view, topic.title),
      sub: topic.ownerName,
      crumbs: [{ label: t.title, href: paths.modules.list(view.at) }, typedCrumb(topic.title)],
      notice: done && notice(view, 'good', t[done], { live: 'status' }),
      ...(facts.error ? { error: facts.error } : {}),
      actions:
        topic.url &&
        linkButton(paths.modules.sheet(view.at, { onderwerp: topic.short }), t.sheet, {
          icon: 'printer',
        }),
    },
    [
      facts.isClash && notice(view, 'warn', t.clash, { live: 'alert' }),
      all.length > 0 && notice(view, 'warn', why),
      columns(
        [
          panel(undefined, topicFacts(view, facts)),
          mayKeep && panel(t.edit, facts.edit),
          versionsPart(view, facts.versions),
        ],
        mayKeep && [topic.url !== '' && checkPanel(view, topic), removePanel(view, topic)],
      ),
    ],
  )
}

function topicFacts(view: View, { topic, municipality }: TopicFacts): Markup {
  const { facts: t, ...rest } = texts[view.lang]
  const short = paths.modules.short(view.at, topic.short)
  const day = (date: string) => plainDate(date, view.lang)
  const looked = topic.linkAt && rest.looked(day(localDate(topic.linkAt)))
  return factList([
    {
      term: t.service,
      value: topic.url ? link(topic.url, topic.url) : rest.noAddress,
      ...(looked ? { note: looked } : {}),
    },
    ...(topic.url ? [{ term: t.short, value: link(short, plainAddress(view, topic.short)) }] : []),
    { term: t.municipality, value: municipality },
    { term: t.owner, value: topic.ownerName },
    { term: t.checked, value: topic.checkedOn ? day(topic.checkedOn) : rest.never },
    ...(topic.checkedOn
      ? [{ term: t.due, value: day(dueOn(topic.checkedOn, topic.checkMonths)) }]
      : []),
    { term: t.version, value: String(topic.version) },
  ])
}

/** As one types it over: without https, and in Dutch, which is shorter. */
export const plainAddress = (view: Pick<View, 'at' | 'baseUrl'>, short: string): string =>
  `${view.baseUrl}${paths.modules.short({ ...view.at, lang: 'nl' }, short)}`.replace(
    /^https?:\/\//,
    '',
  )

function checkPanel(view: View, topic: Topic): Markup {
  const t = texts[view.lang]
  return panel(t.checkTitle, [
    html`<p>${t.checkText}</p>`,
    form(view, { action: paths.modules.checked(view.at, topic.id) }, [
      // What was looked at: who checks does not confirm what changed meanwhile.
      hiddenField('version', String(topic.version)),
      actions([button(t.check, { icon: 'check' })]),
    ]),
  ])
}

function removePanel(view: View, topic: Topic): Markup {
  const t = texts[view.lang]
  const body = html`<p>${t.removeText}</p>${form(
    view,
    { action: paths.modules.gone(view.at, topic.id) },
    actions([button(t.remove, { kind: 'second' })]),
  )}`
  return panel(undefined, details(t.remove, body))
}

function versionsPart(view: View, versions: readonly TopicVersion[]): Content {
  const t = texts[view.lang]
  const older = versions.slice(1)
  if (older.length === 0) return undefined
  const items = older.map(({ version, content, at, personName }) => {
    const day = plainDate(localDate(at), view.lang)
    const lines = content.lesson.split('\n').filter(Boolean)
    return details(
      t.versionLine(version, day, personName ?? ''),
      html`<p><b>${content.title}</b></p><p>${content.url || t.noAddress}</p><ol>${lines.map((one) => html`<li>${one}</li>`)}</ol>`,
    )
  })
  return panel(t.versions, items)
}
