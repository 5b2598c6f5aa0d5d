// The one place that says who listens to which job.

import type { Listener } from '../platform/jobs.ts'
import { sendLetter } from '../platform/mail.ts'
import type { Installation } from './installation.ts'

/** Every queue with its listener. Rooms leave jobs with `later`; nothing else knows who does them. */
export function listeners(
  installation: Pick<Installation, 'mailer' | 'config'>,
): Record<string, Listener> {
  return {
    'mail.send': (db, { id }) => sendLetter(db, String(id), installation.mailer),
  }
}

/** The names alone, for opening the queues. */
export const queues: readonly string[] = Object.keys(listeners({} as Installation))
