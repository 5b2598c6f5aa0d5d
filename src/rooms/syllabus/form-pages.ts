// One part as a form, and what a course says itself.
import { paths } from '../../paths.ts'
import type { Sheet } from '../../platform/form.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { actions, button } from '../../ui/parts/button.ts'
import { checkboxesField, pickField } from '../../ui/parts/choice-field.ts'
import { errorSummary } from '../../ui/parts/error-summary.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { notice } from '../../ui/parts/notice.ts'
import { panel } from '../../ui/parts/panel.ts'
import { areaField, textField } from '../../ui/parts/text-field.ts'
import type { View } from '../../ui/view.ts'
import { type Course, courseCrumbs, type Programme } from '../courses/door.ts'
import { skillTexts } from '../skills/door.ts'
import { crumbsTo } from './pages.ts'
import { texts } from './texts.ts'

type PartFacts = {
  programme: Pick<Programme, 'id' | 'name'>
  /** Null for a new one. */
  at: number | null
  version: number
  sheet: Sheet
  isClash?: boolean
  isFull?: boolean
}

export function partPage(view: View, facts: PartFacts): Markup {
  const t = texts[view.lang]
  const { programme, at, sheet } = facts
  const heading = at === null ? t.add : t.editOf(String(at + 1))
  const action =
    at === null
      ? paths.syllabus.newPart(view.at, programme.id)
      : paths.syllabus.part(view.at, programme.id, at)
  const words = { title: t.part.title, goals: t.goals, skills: skillWords(view) }
  return workPage(
    view,
    {
      title: `${heading}: ${programme.name}`,
      heading,
      crumbs: [
        ...crumbsTo(view, programme, t.title).slice(0, 2),
        { label: t.title, href: paths.syllabus.parts(view.at, programme.id) },
        { label: heading },
      ],
      error: errorSummary(view, sheet, words),
    },
    [
      facts.isClash && notice(view, 'warn', t.clash, { live: 'alert' }),
      facts.isFull && notice(view, 'warn', t.full, { live: 'alert' }),
      panel(
        undefined,
        form(view, { action }, [
          hiddenField('version', String(facts.version)),
          textField(view, sheet, 'title', words.title),
          areaField(view, sheet, 'goals', words.goals, { optional: true }),
          checkboxesField(view, sheet, 'skills', words.skills, { optional: true }),
          actions([button(t.save)]),
        ]),
      ),
    ],
  )
}

const skillWords = (view: View) => ({
  ...texts[view.lang].skills,
  options: skillTexts[view.lang].skill as Record<string, string>,
})

type CourseAimsFacts = {
  course: Course
  programmeName: string | undefined
  sheet: Sheet
  isSaved?: boolean
}

/** What a course practises; left empty it follows its programme. */
export function courseAimsPage(view: View, facts: CourseAimsFacts): Markup {
  const t = texts[view.lang]
  const { course, sheet, programmeName } = facts
  const title = course.internalTitle || course.title
  const goal = { ...t.goal, options: { '': t.noGoal, ...skillTexts[view.lang].goal } }
  const now = course.skills.map((skill) => skillTexts[view.lang].skill[skill]).join(', ')
  const said = [now, course.goal && skillTexts[view.lang].goal[course.goal]].filter(Boolean)
  return workPage(
    view,
    {
      title: `${t.course.title}: ${title}`,
      heading: t.course.title,
      sub: t.course.lead,
      crumbs: [
        { label: t.courses, href: paths.courses.staff(view.at) },
        ...courseCrumbs(view, course),
        { label: t.course.title },
      ],
      error: errorSummary(view, sheet, { goal: t.goal, skills: t.skills }),
      notice: facts.isSaved && notice(view, 'good', t.saved, { live: 'status' }),
    },
    panel(undefined, [
      html`<p>${programmeName ? t.course.fromProgramme(programmeName) : t.course.without}</p>`,
      html`<p><b>${t.course.now}:</b> ${said.join(' · ') || t.course.nothing}</p>`,
      form(view, { action: paths.syllabus.course(view.at, course.id) }, [
        pickField(view, sheet, 'goal', goal, { optional: 'silent' }),
        checkboxesField(view, sheet, 'skills', skillWords(view), { optional: true }),
        actions([button(t.save)]),
      ]),
    ]),
  )
}
