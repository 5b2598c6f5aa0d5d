// The one place that says who listens to which job.

import { storageFrom } from '../platform/files/s3.ts'
import { dropObject, moveFile } from '../platform/files/store.ts'
import type { JobData, Listener } from '../platform/jobs.ts'
import { noteProblem, sendLetter } from '../platform/mail.ts'
import { sendSms, texterFrom } from '../platform/sms.ts'
import type { Db } from '../platform/tenant.ts'
import { tellHowItEnded } from '../rooms/attendance/actions.ts'
import { showProgrammeInGuide } from '../rooms/courses/door.ts'
import { tellReferrer } from '../rooms/enrolment/door.ts'
import { tellOwner } from '../rooms/guide/remark/actions.ts'
import { carryOut, previewMerge } from '../rooms/merging/actions.ts'
import { noteProblem as noteMergeProblem } from '../rooms/merging/store.ts'
import { tellMerge } from '../rooms/merging/telling.ts'
import { lookAtTopic } from '../rooms/modules/actions.ts'
import { refindOffersOf } from '../rooms/offers/door.ts'
import { tellReceiver, tellResident, tellSender } from '../rooms/reminders/letters.ts'
import { dropFeedsOfTeacher } from '../rooms/timetable/actions.ts'
import type { Installation } from './installation.ts'

/** Every queue with its listener. Rooms leave jobs with `later`; nothing else knows who does them. */
export function listeners(
  installation: Pick<Installation, 'mailer' | 'config'>,
): Record<string, Listener> {
  return {
    'mail.send': (db, { id }) => sendLetter(db, String(id), installation.mailer),
    'sms.send': (db, { id }) => sendSms(db, String(id), texterFrom(installation.config)),
    'files.move': (db, { id }) => moveFile(db, String(id), storageFrom(installation.config)),
    'files.drop': (_db, { key }) => dropObject(String(key), storageFrom(installation.config)),
    'courses.follow-programme': (db, { id }) => showProgrammeInGuide(db, String(id)),
    'modules.look': (db, { id }) => lookAtTopic(db, String(id)),
    'partners.organisation-changed': (db, { id }) => refindOffersOf(db, String(id)),
    'guide.tell-owner': (db, { id, slug }) =>
      tellOwner(db, String(id), String(slug), installation.config.BASE_URL),
    'enrolment.tell-referrer': tellReferrer,
    'enrolment.course-finished': tellHowItEnded,
    'teaching.shut-out': dropFeedsOfTeacher,
    'merging.tell': (db, data) => tellMerge(db, data, installation.config.BASE_URL),
    'merging.preview': previewMerge,
    'merging.carry-out': (db, data) => carryOut(db, data, storageFrom(installation.config)),
    'referrals.tell-receiver': (db, data) => tellReceiver(db, data, installation.config.BASE_URL),
    'referrals.tell-sender': (db, data) => tellSender(db, data, installation.config.BASE_URL),
    'referrals.tell-resident': (db, data) => tellResident(db, data, installation.config.BASE_URL),
  }
}

/** A letter or text message that was not taken stays waiting; the administrator sees how often and why. */
export async function whenFailed(db: Db, name: string, data: JobData, error: Error): Promise<void> {
  // Left in the network that takes in: its page says that nothing changed.
  if (name === 'merging.carry-out') return noteMergeProblem(db, String(data.id), 'failed')
  if (name !== 'mail.send' && name !== 'sms.send') return
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  await noteProblem(
    db,
    String(data.id),
    [code ?? error.name, responseCode].filter(Boolean).join(' '),
  )
}

/** The names alone, for opening the queues. */
export const queues: readonly string[] = Object.keys(listeners({} as Installation))
