// Six things to try, each with a picture, on one page that works with a keyboard, aloud and without a script.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { type IconName, icon } from '../../ui/icon.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { publicPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { pickField } from '../../ui/parts/choice-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form } from '../../ui/parts/form.ts'
import { textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type Thing, thingKeys } from './rules.ts'
import { texts } from './texts.ts'

const pictures: Record<Thing, IconName> = {
  photo: 'camera',
  journey: 'bus',
  doctor: 'calendar-event',
  digid: 'id',
  fake: 'mail-exclamation',
  app: 'device-mobile',
}

export function levelPage(view: View, sheet: Sheet): Markup {
  const t = texts[view.lang]
  return publicPage(
    view,
    {
      title: t.title,
      lead: t.lead,
      crumbs: [{ label: t.start, href: paths.guide.home(view.at) }, { label: t.title }],
      description: t.lead,
      error: errorSummary(view, sheet, wordsOf(view)),
    },
    form(view, { action: paths.level.home(view.at) }, [
      html`<p><b>${t.nothingKept}</b></p>`,
      thingKeys.map((thing) => oneThing(view, sheet, thing)),
      html`<div class="kw-narrow">${textField(view, sheet, 'postcode', t.postcode, {
        kind: 'postcode',
        autocomplete: 'postal-code',
        optional: 'silent',
      })}</div>`,
      actions([button(t.send)]),
    ]),
  )
}

function oneThing(view: View, sheet: Sheet, thing: Thing): Markup {
  const words = wordsOf(view)[thing]
  return html`<div class="kw-try"><span class="kw-try__picture">${icon(pictures[thing])}</span><div>${pickField(
    view,
    sheet,
    thing,
    words,
    { optional: 'silent' },
  )}</div></div>`
}

function wordsOf(view: View) {
  const t = texts[view.lang]
  const one = (thing: Thing) => ({
    label: t.things[thing].ask,
    hint: t.try(t.things[thing].try),
    options: t.answers as Record<string, string>,
    errors: { none: t.chooseOne },
  })
  const things = Object.fromEntries(thingKeys.map((thing) => [thing, one(thing)]))
  return { ...(things as Record<Thing, ReturnType<typeof one>>), postcode: t.postcode }
}
