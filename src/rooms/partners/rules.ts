// Roles of staff, kinds of partners, and what a network may set itself.
import { z } from 'zod'
import { type At, paths } from '../../paths.ts'

export const staffRoles = ['desk', 'coordinator', 'lead', 'admin'] as const
export type StaffRole = (typeof staffRoles)[number]

export const may = {
  /** Any signed-in member of the network. */
  work: staffRoles,
  readPartners: staffRoles,
  editOwnOrganisation: ['coordinator', 'lead', 'admin'],
  inviteColleagues: ['coordinator', 'lead', 'admin'],
  invitePartners: ['lead', 'admin'],
  administer: ['admin'],
} as const satisfies Record<string, readonly StaffRole[]>

export const partnerKinds = [
  'municipality',
  'library',
  'welfare',
  'seniorweb',
  'language-house',
  'police',
  'bank',
  'employer',
  'school',
  'care',
  'housing',
  'volunteer-org',
  'national',
  'provider',
  'legal-aid',
  'residents-initiative',
  'cooperation',
  'other',
] as const
export type PartnerKind = (typeof partnerKinds)[number]

export const sectors = ['public', 'social', 'private', 'experience'] as const
export type Sector = (typeof sectors)[number]

/** Terms that a network sets itself, with what ships as default. */
export const settingsRules = z.object({
  /** Reminders to the receiver of a referral, in working days after sending. */
  remindAfterWorkingDays: z.array(z.int().min(1).max(60)).default([3, 7]),
  /** Word to the sender and the coordinator that nobody answered, in working days. */
  warnSenderAfterWorkingDays: z.int().min(1).max(90).default(10),
  expireAfterDays: z.int().min(7).max(180).default(30),
  answerLinkDays: z.int().min(1).max(60).default(14),
  /** Contact data of a resident is erased this long after the end of a referral. */
  contactKeptMonths: z.int().min(0).max(24).default(3),
  answeredInTimeWorkingDays: z.int().min(1).max(30).default(5),
  promiseMonths: z.int().min(1).max(24).default(6),
  /** Background of visitors at the desk: off, because the KB dropped it in 2024. */
  asksBackground: z.boolean().default(false),
})
export type Settings = z.infer<typeof settingsRules>

/** Where someone arrives after signing in: the first thing this role works with. */
export function landing(at: At, role: string): string {
  if (role === 'lead') return paths.monitor.home(at)
  if (role === 'admin') return paths.partners.settings(at)
  if (role === 'coordinator') return paths.referrals.list(at)
  return paths.desk.home(at)
}

/** The roles that someone may give: nobody makes a colleague more than they are. */
export const rolesToGive = (own: StaffRole): readonly StaffRole[] =>
  own === 'lead' || own === 'admin' ? staffRoles : ['desk', 'coordinator']

/** Whether someone acts for this organisation: their own, or any (null: every) for lead and admin. */
export const mayActFor = (
  who: { organisationId: string | null; role: string | null },
  organisationId: string | null,
): boolean =>
  who.role === 'lead' ||
  who.role === 'admin' ||
  (organisationId !== null && who.organisationId === organisationId)
