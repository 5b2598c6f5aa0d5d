// A topic as a form.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import type { Content, Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { panel } from '../../ui/parts/panel.ts'
import { areaField, selectField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { texts } from './texts.ts'

export type Around = {
  owners: readonly { id: string; name: string }[]
  municipalities: readonly { code: string; name: string }[]
}

export function newTopicPage(view: View, sheet: Sheet, around: Around): Markup {
  const t = texts[view.lang]
  return workPage(
    view,
    {
      title: t.newTitle,
      crumbs: [{ label: t.title, href: paths.modules.list(view.at) }, { label: t.newTitle }],
      error: topicErrors(view, sheet, around),
    },
    panel(undefined, topicFields(view, sheet, around, paths.modules.new(view.at))),
  )
}

export const topicErrors = (view: View, sheet: Sheet, around: Around) =>
  errorSummary(view, sheet, wordsOf(view, around))

export function topicFields(view: View, sheet: Sheet, around: Around, action: string): Content {
  const words = wordsOf(view, around)
  const { version } = sheet.typed
  return form(view, { action }, [
    version !== undefined && hiddenField('version', String(version)),
    textField(view, sheet, 'title', words.title),
    textField(view, sheet, 'url', words.url, { kind: 'url', optional: true }),
    areaField(view, sheet, 'lesson', words.lesson, { optional: true, rows: 6 }),
    textField(view, sheet, 'short', words.short, { size: 'short' }),
    selectField(view, sheet, 'ownerId', words.ownerId, { blank: false }),
    selectField(view, sheet, 'municipality', words.municipality, { blank: false }),
    textField(view, sheet, 'checkMonths', words.checkMonths, { kind: 'number', size: 'tiny' }),
    actions([button(texts[view.lang].save)]),
  ])
}

function wordsOf(view: View, { owners, municipalities }: Around) {
  const t = texts[view.lang].form
  return {
    ...t,
    ownerId: {
      ...t.ownerId,
      options: Object.fromEntries(owners.map(({ id, name }) => [id, name])),
    },
    municipality: {
      ...t.municipality,
      options: Object.fromEntries(municipalities.map(({ code, name }) => [code, name])),
    },
  }
}
