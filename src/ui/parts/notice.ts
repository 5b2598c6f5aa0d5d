import { type IconName, icon } from '../icon.ts'
import { type Content, html, type Markup } from '../markup.ts'
import { say } from '../texts.ts'
import type { View } from '../view.ts'
import { unseen } from './link.ts'

type NoticeKind = 'info' | 'good' | 'warn' | 'bad'
type NoticeOptions = {
  title?: string
  /** Read out when it appears after a deed: `status` waits its turn, `alert` does not. */
  live?: 'status' | 'alert'
}

const looks: Record<NoticeKind, { alert: string; icon: IconName }> = {
  info: { alert: 'info', icon: 'info-circle' },
  good: { alert: 'ok', icon: 'circle-check' },
  warn: { alert: 'warning', icon: 'alert-triangle' },
  bad: { alert: 'error', icon: 'alert-circle' },
}

/** A message that stands out; its colour never says anything that icon and words do not. */
export function notice(
  view: Pick<View, 'lang'>,
  kind: NoticeKind,
  body: Content,
  options: NoticeOptions = {},
): Markup {
  const look = looks[kind]
  const word = say(view).notice[kind]
  const live = options.live && html` role="${options.live}"`
  const title = options.title && html`<b>${options.title}</b>`
  return html`<div class="kw-notice utrecht-alert utrecht-alert--${look.alert}"${live}>${icon(look.icon)}<div class="utrecht-alert__content"><div class="utrecht-alert__message">${
    word && unseen(word)
  }${title}<div>${body}</div></div></div></div>`
}
