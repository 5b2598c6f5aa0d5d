// Choosing who gets a certificate, and with which name on it.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { asset } from '../../ui/assets.ts'
import { attributes, type Content, html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { pickField } from '../../ui/parts/choice-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { fieldId, fresh, typedList, typedText } from '../../ui/parts/field.ts'
import { form } from '../../ui/parts/form.ts'
import { unseen } from '../../ui/parts/link.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { areaField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type Course, courseHead, courseTabs, type Lesson } from '../courses/door.ts'
import { nameField } from './form.ts'
import { texts } from './texts.ts'

type CertificateFacts = {
  course: Course
  /** The lessons that go on, how many that are, and at how many one must have been. */
  held: readonly Lesson[]
  lessons: number
  least: number
  people: readonly { id: string; attended: number; isErased: boolean }[]
  sheet: Sheet
  isHeavy?: boolean
  /** Names with letters that can't be printed, and how many others were asked for. */
  unknown?: readonly string[]
  others?: number
  calls: number
}

export function certificatesPage(view: View, facts: CertificateFacts): Markup {
  const t = texts[view.lang]
  const { course, people, sheet, isHeavy } = facts
  return workPage(
    view,
    {
      ...courseHead(view, course, facts.held, t.title, t.lead),
      error: errorSummary(view, sheet, wordsOf(view, facts)),
      notice: isHeavy && notice(view, 'warn', t.heavy, { live: 'alert' }),
    },
    [
      html`<link rel="stylesheet" href="${asset('certificates.css')}">`,
      courseTabs(view, course, 'certificates', { people: true, calls: facts.calls }),
      people.length > 0 && leastForm(view, facts),
      form(view, { action: paths.certificates.make(view.at, course.id) }, [
        panel(t.list, [
          people.length === 0
            ? html`<p>${t.nobody}</p>`
            : html`<ul class="kw-certificates" id="${fieldId('for')}">${people.map((one, at) => row(view, facts, one, at))}</ul>`,
          areaField(view, sheet, 'others', wordsOf(view, facts).others, {
            optional: true,
            rows: 3,
          }),
          pickField(view, sheet, 'lang', t.lang),
          actions([button(t.make, { icon: 'file-text' }), withoutButton(view, facts)]),
        ]),
      ]),
    ],
  )
}

/** The others need not wait for a name that can't be printed. */
function withoutButton(view: View, { unknown, others = 0 }: CertificateFacts): Content {
  if (!unknown || others === 0) return undefined
  const options = { kind: 'second', name: 'leavesOut', value: 'ja' } as const
  return button(texts[view.lang].makeOthers(others), options)
}

function wordsOf(view: View, facts: CertificateFacts) {
  const t = texts[view.lang]
  const { people, sheet, unknown = [] } = facts
  const names = people.map(({ id }, at) => [nameField(id), nameWords(view, facts, id, at)])
  const lines = typedText(sheet, 'others').split('\n')
  const odd = unknown.filter((name) => lines.some((line) => line.trim() === name))
  const errors = { ...t.others.errors, letters: t.othersLetters(odd.join(', ')) }
  return {
    ...{ for: t.for, ...Object.fromEntries(names) },
    others: { ...t.others, errors },
    lang: t.lang,
  }
}

function nameWords(view: View, { sheet }: CertificateFacts, id: string, at: number) {
  const t = texts[view.lang]
  const letters = t.nameLetters(typedText(sheet, nameField(id)))
  return { label: t.name(at + 1), errors: { ...t.nameErrors, letters } }
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
  facts: CertificateFacts,
  { id, attended, isErased }: CertificateFacts['people'][number],
  at: number,
): Markup {
  const t = texts[view.lang]
  const { lessons, sheet } = facts
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
    nameWords(view, facts, id, at),
    { labelUnseen: true, autocomplete: 'off' },
  )}<span class="kw-soft">${t.attended(attended, lessons)}${isErased && ` · ${t.erased}`}</span></div>${button(
    html`${t.only}${unseen(t.onlyFor(at + 1))}`,
    { kind: 'plain', name: 'only', value: id },
  )}</li>`
}
