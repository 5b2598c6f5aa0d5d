/** Every part and frame in all its states, for the gallery and for the tests. */
import { html, type Markup } from './markup.ts'
import { errorPage, narrowPage, publicPage, workPage } from './page.ts'
import { notice } from './parts/notice.ts'
import { figureSamples } from './samples/figures.ts'
import { formSamples } from './samples/forms.ts'
import { partSamples } from './samples/parts.ts'
import { sampleWords, type Words } from './samples/words.ts'
import type { Lang, View } from './view.ts'

export type Sample = { name: string; html: Markup }

/** The parts, each as a piece of a page. */
export function samples(view: View, words: Words = sampleWords[view.lang]): Sample[] {
  return [...partSamples(view, words), ...formSamples(view, words), ...figureSamples(view, words)]
}

/** The frames, each as a whole page. */
export function pageSamples(view: View, words: Words = sampleWords[view.lang]): Sample[] {
  const { title, lead, crumbs } = words
  const said = notice(view, 'good', words.message, { live: 'status' })
  const trail = [{ label: crumbs.start, href: '/' }, { label: crumbs.here }]
  const errors = [403, 404, 413, 429, 500, 503]
  return [
    {
      name: 'public page',
      html: publicPage(view, { title, lead, crumbs: trail, description: lead }, lead),
    },
    {
      name: 'public page with a band',
      html: publicPage(view, { title, band: html`<p>${lead}</p>` }, lead),
    },
    {
      name: 'narrow page',
      html: narrowPage(view, { title, over: lead, audience: 'partner', notice: said }, lead),
    },
    {
      name: 'work page',
      html: workPage(view, { title, sub: lead, crumbs: trail, notice: said, error: true }, lead),
    },
    ...errors.map((code) => ({ name: `error ${code}`, html: errorPage(view, code, 'a1b2c3') })),
  ]
}

/** A view of the invented municipality Lindemeer; the current moment is always the same. */
export function sampleView(lang: Lang, words: Words = sampleWords[lang]): View {
  const home = lang === 'en' ? '/en/lindemeer' : '/lindemeer'
  const item = { href: home, icon: 'pencil-plus', current: false } as const
  return {
    lang,
    at: { slug: 'lindemeer', lang },
    path: '/lindemeer',
    baseUrl: 'https://gids.example',
    network: {
      name: words.network,
      guideName: words.guide,
      slug: 'lindemeer',
      helplinePhone: '0800-0000',
      helplineHours: words.hours,
    },
    person: { name: words.person, organisation: words.organisation, role: words.role },
    menu: [
      { group: '', items: [{ ...item, label: words.menu.note, current: true }] },
      { group: words.groups.chain, items: [{ ...item, label: words.menu.referrals, count: 3 }] },
      {
        group: words.groups.result,
        items: [{ ...item, label: words.menu.figures, icon: 'chart-bar' }],
      },
    ],
    switches: [
      { label: words.organisation, value: 'a', current: true },
      { label: words.other, value: 'b', current: false, href: home },
    ],
    csrf: 'sample',
    nonce: 'sample',
    demo: true,
    today: new Date('2026-11-22T13:00:00Z'),
    links: {
      home,
      staff: `${home}/inloggen`,
      otherLanguage: lang === 'en' ? '/lindemeer' : '/en/lindemeer',
      accessibility: `${home}/toegankelijkheid`,
      privacy: `${home}/privacy`,
      about: `${home}/over`,
      signOut: `${home}/afmelding`,
      switchTo: `${home}/wissel`,
    },
  }
}
