// Before a certificate is taken away: of whom, for what, and which courses rest on it.
import { paths } from '../../paths.ts'
import { inDutch } from '../../ui/dutch.ts'
import { html, type Markup } from '../../ui/markup.ts'
import { workPage } from '../../ui/page.ts'
import { typedCrumb } from '../../ui/parts/breadcrumb.ts'
import { actions, button, linkButton } from '../../ui/parts/button.ts'
import { form, hiddenField } from '../../ui/parts/form.ts'
import { link } from '../../ui/parts/link.ts'
import { panel } from '../../ui/parts/panel.ts'
import type { View } from '../../ui/view.ts'
import type { Planned, Programme } from '../courses/door.ts'
import type { Teacher } from '../teachers/door.ts'
import { texts } from './texts.ts'

export type CertificateFacts = {
  teacher: Pick<Teacher, 'id' | 'name'>
  programme: Pick<Programme, 'id' | 'name' | 'needsCertificate'>
  /** Lessons of that programme that the teacher still gives. */
  lessons: readonly Pick<Planned, 'courseId' | 'title' | 'internalTitle'>[]
}

export function certificatePage(view: View, facts: CertificateFacts): Markup {
  const t = texts[view.lang]
  const { teacher, programme, lessons } = facts
  const back = paths.teaching.teacher(view.at, teacher.id)
  const courses = new Map(lessons.map((one) => [one.courseId, one.internalTitle || one.title]))
  const items = [...courses].map(
    ([id, name]) => html`<li>${link(paths.courses.manage(view.at, id), inDutch(view, name))}</li>`,
  )
  const counts = items.length > 0 && programme.needsCertificate
  return workPage(
    view,
    {
      title: `${t.gone.title(programme.name)} (${teacher.name})`,
      heading: t.gone.title(programme.name),
      sub: teacher.name,
      crumbs: [
        { label: t.title, href: paths.teaching.list(view.at) },
        typedCrumb(teacher.name, back),
        { label: t.one.remove },
      ],
    },
    panel(
      undefined,
      form(view, { action: paths.teaching.deed(view.at, teacher.id, 'certificaat-weg') }, [
        hiddenField('programmeId', programme.id),
        html`<p>${counts ? t.gone.courses : t.gone.none}</p>${counts && html`<ul>${items}</ul>`}<p>${t.gone.again}</p>`,
        actions([
          button(t.gone.save, { kind: 'danger' }),
          linkButton(back, t.gone.back, { kind: 'plain' }),
        ]),
      ]),
    ),
  )
}
