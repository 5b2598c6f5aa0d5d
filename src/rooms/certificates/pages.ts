// Choosing who gets a certificate, and with which name on it.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { asset } from '../../ui/assets.ts'
import { attributes, type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { pickField } from '../../ui/parts/choice-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { fieldId, fresh, typedList } from '../../ui/parts/field.ts'
import { form } from '../../ui/parts/form.ts'
import { unseen } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { areaField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type Course, courseTabs } from '../courses/door.ts'
import { nameField } from './form.ts'
import { texts } from './texts.ts'

type CertificateFacts = {
  course: Course
  /** How many lessons go on, and at how many one must have been. */
  lessons: number
  least: number
  people: readonly { id: string; attended: number; isErased: boolean }[]
  sheet: Sheet
  isHeavy?: boolean
}

export function certificatesPage(view: View, facts: CertificateFacts): Markup {
  const t = texts[view.lang]
  const { course, people, sheet, isHeavy } = facts
  return workPage(
    view,
    {
      title: `${t.title}: ${course.title}`,
      heading: t.title,
      sub: t.lead,
      crumbs: [
        typedCrumb(course.title, paths.courses.manage(view.at, course.id)),
        { label: t.title },
      ],
      error: errorSummary(view, sheet, wordsOf(view, facts)),
      notice: isHeavy && notice(view, 'warn', t.heavy, { live: 'alert' }),
    },
    [
      html`<link rel="stylesheet" href="${asset('certificates.css')}">`,
      courseTabs(view, course, 'certificates', { people: true }),
      people.length > 0 && leastForm(view, facts),
      form(view, { action: paths.certificates.make(view.at, course.id) }, [
        panel(t.list, [
          people.length === 0
            ? html`<p>${t.nobody}</p>`
            : html`<ul class="kw-certificates" id="${fieldId('for')}">${people.map((one, at) => row(view, facts, one, at))}</ul>`,
          areaField(view, sheet, 'others', t.others, { optional: true, rows: 3 }),
          pickField(view, sheet, 'lang', t.lang),
          actions([button(t.make, { icon: 'file-text' })]),
        ]),
      ]),
    ],
  )
}

function wordsOf(view: View, { people }: CertificateFacts) {
  const t = texts[view.lang]
  const names = people.map(({ id }, at) => [
    nameField(id),
    { label: t.name(at + 1), errors: t.nameErrors },
  ])
  return { for: t.for, ...Object.fromEntries(names), others: t.others, lang: t.lang }
}

function leastForm(view: View, { course, lessons, least }: CertificateFacts): Content {
  const t = texts[view.lang].least
  const action = paths.certificates.make(view.at, course.id)
  return [
    html`<p>${t.text(lessons)}</p>`,
    form(view, { action, method: 'get', label: t.label, class: 'kw-find' }, [
      textField(
        view,
        fresh({ minstens: String(least) }),
        'minstens',
        { label: t.label },
        {
          kind: 'number',
          size: 'tiny',
        },
      ),
      button(t.show, { kind: 'second' }),
    ]),
  ]
}

/** One participant: a tick, the name as it will be printed, and a button for this one alone. */
function row(
  view: View,
  { lessons, sheet }: CertificateFacts,
  { id, attended, isErased }: CertificateFacts['people'][number],
  at: number,
): Markup {
  const t = texts[view.lang]
  const words = { label: t.name(at + 1), errors: t.nameErrors }
  const tick = attributes({
    type: 'checkbox',
    name: 'for',
    value: id,
    id: `f-for-${id}`,
    checked: typedList(sheet, 'for').includes(id),
    'aria-label': `${t.for.label}: ${t.name(at + 1)}`,
  })
  return html`<li class="kw-certificate"><span class="kw-check"><input${tick}></span><div>${textField(
    view,
    sheet,
    nameField(id),
    words,
    { labelUnseen: true, autocomplete: 'off' },
  )}<span class="kw-soft">${t.attended(attended, lessons)}${isErased && ` · ${t.erased}`}</span></div>${button(
    html`${t.only}${unseen(t.onlyFor(at + 1))}`,
    { kind: 'plain', name: 'only', value: id },
  )}</li>`
}
