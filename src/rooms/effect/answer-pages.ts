// What participants see: the sheet, the thanks, and where a code is typed.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { narrowPage } from '../../ui/page.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { facesFields, facesStyle, wordsOf } from './faces.ts'
import type { Moment, Stop } from './rules.ts'
import { texts } from './texts.ts'

/** Which sheet, and whether the screen is passed on. */
export type Asked = { title: string; moment: Moment; code: string; isTablet: boolean }

export function sheetPage(view: View, asked: Asked, sheet: Sheet, stop?: Stop): Markup {
  const t = texts[view.lang].answer
  const { title, moment, code, isTablet } = asked
  const answering = { action: paths.effect.answer(view.at), forgets: true }
  return narrowPage(
    view,
    {
      title: t.title[moment],
      over: title,
      lead: stop ? t.stops[stop] : t.lead,
      error: errorSummary(view, sheet, wordsOf(view, moment)),
      scripts: isTablet ? ['tablet.js'] : [],
    },
    stop
      ? undefined
      : [
          facesStyle(),
          html`<p>${t.anonymous}</p>`,
          form(view, { ...answering, class: isTablet ? 'kw-tablet' : '' }, [
            hiddenField('code', code),
            hiddenField('tablet', isTablet ? 'ja' : ''),
            facesFields(view, moment, sheet),
            actions([button(t.send)], true),
          ]),
        ],
  )
}

export function thanksPage(
  view: View,
  { code, isTablet }: Pick<Asked, 'code' | 'isTablet'>,
): Markup {
  const t = texts[view.lang].thanks
  const next = paths.effect.answer(view.at, { code, tablet: true })
  return narrowPage(
    view,
    {
      title: t.title,
      lead: isTablet ? t.tabletText : t.text,
      scripts: isTablet ? ['tablet.js'] : [],
    },
    isTablet && [
      facesStyle(),
      html`<div class="kw-tablet" data-next>${actions([linkButton(next, t.next, { kind: 'primary' })], true)}</div>`,
    ],
  )
}

export function codePage(view: View, sheet: Sheet): Markup {
  const t = texts[view.lang].code
  return narrowPage(
    view,
    { title: t.title, lead: t.lead, error: errorSummary(view, sheet, { code: t.field }) },
    form(view, { action: paths.effect.answer(view.at), method: 'get' }, [
      textField(view, sheet, 'code', t.field, {
        size: 'short',
        autocomplete: 'off',
        kind: 'postcode',
      }),
      actions([button(t.show)]),
    ]),
  )
}
