// What fits what somebody chose: courses and other help, each with why, to print and take along.
import { paths } from '../../paths.ts'
import { fullDate, localDate } from '../../platform/dates.ts'
import { distanceInWords } from '../../platform/geo.ts'
import { type Content, html, type Markup } from '../../ui/markup.ts'
import { publicPage } from '../../ui/page.ts'
import { actions, linkButton } from '../../ui/parts/button.ts'
import { card } from '../../ui/parts/card.ts'
import { facts as factList } from '../../ui/parts/facts.ts'
import { link, phonePill } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { printButton } from '../../ui/parts/print.ts'
import type { Tag } from '../../ui/parts/tag.ts'
import type { View } from '../../ui/view.ts'
import { type CourseLine, courseTexts, periodOf, placesInWords, whereOf } from '../courses/door.ts'
import { type Hit, offerTexts, type Theme } from '../offers/door.ts'
import { type Skill, skillTexts } from '../skills/door.ts'
import type { Fit, Thing, Wishes } from './rules.ts'
import { texts } from './texts.ts'

export type NearCourse = CourseLine & { distanceM: number | null }
type ResultFacts = {
  wishes: Wishes
  courses: readonly Fit<NearCourse>[]
  help: readonly Hit[]
  /** Themes that were looked for. */
  themes: readonly Theme[]
  /** What was typed as a place that nobody knows. */
  unknownPlace?: string | undefined
}

export function resultPage(view: View, shown: ResultFacts): Markup {
  const { result: t, ...all } = texts[view.lang]
  const phone = view.network?.helplinePhone
  const heading = (words: string) => html`<h2 class="nl-heading nl-heading--level-2">${words}</h2>`
  return publicPage(
    view,
    {
      title: t.title,
      lead: t.lead,
      crumbs: [
        { label: all.start, href: paths.guide.home(view.at) },
        { label: all.title, href: paths.level.home(view.at) },
        { label: t.title },
      ],
      notice:
        shown.unknownPlace &&
        notice(view, 'info', t.unknownPlace(shown.unknownPlace), { live: 'status' }),
    },
    [
      heading(t.choseTitle),
      chosenPart(view, shown.wishes),
      heading(t.coursesTitle),
      shown.courses.length === 0
        ? html`<p>${t.noCourses}</p>`
        : shown.courses.map((one) => courseCard(view, one)),
      html`<p class="kw-no-print">${link(paths.courses.list(view.at), t.allCourses)}</p>`,
      heading(t.helpTitle),
      shown.help.length === 0
        ? html`<p>${t.noHelp}</p>`
        : shown.help.map((one) => helpCard(view, one, shown.themes)),
      html`<p class="kw-no-print">${link(paths.guide.search(view.at), t.allHelp)}</p>`,
      phone && html`${heading(t.callTitle)}<p>${t.callText}</p><p>${phonePill(view, phone)}</p>`,
      html`<p class="kw-soft">${all.nothingKept}</p>`,
      actions([
        printButton(view, t.print),
        linkButton(paths.level.home(view.at), t.again, { icon: 'repeat' }),
      ]),
    ],
  )
}

function chosenPart(view: View, { learn, together, known }: Wishes): Content {
  const { result: t, things } = texts[view.lang]
  const list = (some: readonly Thing[]) => some.map((thing) => things[thing].short).join(' · ')
  const rows = [
    { term: t.learn, value: list(learn) },
    { term: t.together, value: list(together) },
    { term: t.known, value: list(known) },
  ].filter(({ value }) => value !== '')
  const isAll = learn.length + together.length === 0
  return html`${factList(rows)}${isAll && html`<p>${t.nothing}</p>`}`
}

function courseCard(view: View, { course, trains }: Fit<NearCourse>): Markup {
  const { result: t, because } = texts[view.lang]
  const near = course.distanceM !== null && distanceInWords(course.distanceM, view.lang)
  const reasons: (Tag | false)[] = [
    placesTag(view, course),
    near !== false && { words: because.near(near) },
    course.cost === 'free' && { words: because.free },
  ]
  return card({
    title: course.title,
    href: paths.courses.show(view.at, course.id),
    who: `${periodOf(course, view.lang)} · ${whereOf(course, view.lang)}`,
    tags: reasons.filter((one): one is Tag => Boolean(one)),
    text: trains.length > 0 && t.trains(inWords(view, trains)),
  })
}

function placesTag(view: View, course: NearCourse): Tag {
  const { opensOn, state } = course
  if (opensOn !== null && opensOn > localDate(view.today)) {
    const day = fullDate(opensOn, view.lang)
    return { words: courseTexts[view.lang].public.stops['not-yet'](day) }
  }
  return { words: placesInWords(course, view.lang), kind: state === 'full' ? 'warn' : 'good' }
}

const inWords = (view: View, skills: readonly Skill[]): string =>
  new Intl.ListFormat(view.lang).format(
    skills.map((skill) => lowered(skillTexts[view.lang].skill[skill])),
  )

/** Within a sentence; a name such as DigiD keeps its letters. */
const lowered = (words: string): string =>
  /^\p{Lu}\p{L}*\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1)

function helpCard(view: View, hit: Hit, themes: readonly Theme[]): Markup {
  const { because } = texts[view.lang]
  const about = hit.themes.find((theme) => themes.includes(theme))
  const near = hit.distanceM !== null && distanceInWords(hit.distanceM, view.lang)
  const reasons: (Tag | false | undefined)[] = [
    about && { words: because.about(lowered(offerTexts[view.lang].theme[about])) },
    hit.access.includes('walk-in') && { words: because.walkIn },
    near !== false && { words: because.near(near) },
    hit.cost === 'free' && { words: because.free },
  ]
  const address = [`${hit.street} ${hit.number}`.trim(), hit.city].filter(Boolean).join(', ')
  return card({
    title: (view.lang === 'en' && hit.titleEn) || hit.titleNl,
    href: paths.guide.offer(view.at, hit.id),
    who: [hit.placeName || hit.organisationName, address, hit.phone].filter(Boolean).join(' · '),
    tags: reasons.filter((one): one is Tag => Boolean(one)),
  })
}
