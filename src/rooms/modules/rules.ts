// When a topic asks for attention, and who may do what.
import { addMonths } from '../../platform/dates.ts'
import type { Look } from '../../platform/links/look.ts'
import type { StaffRole } from '../partners/door.ts'

export const may = {
  read: ['desk', 'coordinator', 'lead', 'admin'],
  /** Of the own organisation; lead and admin of every one. */
  keep: ['coordinator', 'lead', 'admin'],
} as const satisfies Record<string, readonly StaffRole[]>

type Who = { role: string | null; organisationId: string | null }

export const mayKeepTopic = ({ role, organisationId }: Who, ownerId: string): boolean =>
  role === 'lead' || role === 'admin' || (role === 'coordinator' && organisationId === ownerId)

export const defaultCheckMonths = 6

const flags = ['no-address', 'unchecked', 'changed', 'due', 'moved', 'gone', 'unreachable'] as const
type Flag = (typeof flags)[number]

export type Watched = {
  url: string
  checkMonths: number
  checkedOn: string | null
  checkedUrl: string
  linkState: Look['state'] | null
  linkFails: number
}

/** A server may be out for a day: only what fails so often in a row is told. */
export const failsTold = 3

/** Why somebody should look at this topic; nothing is fine. The source of the terms is domain G-05. */
export function flagsOf(topic: Watched, today: string): Flag[] {
  if (topic.url === '') return ['no-address']
  const { checkedOn, linkState } = topic
  const all: (Flag | false)[] = [
    checkedOn === null && 'unchecked',
    checkedOn !== null && topic.checkedUrl !== topic.url && 'changed',
    checkedOn !== null && dueOn(checkedOn, topic.checkMonths) < today && 'due',
    linkState === 'moved' && 'moved',
    linkState === 'gone' && 'gone',
    linkState === 'unreachable' && topic.linkFails >= failsTold && 'unreachable',
  ]
  return all.filter((one): one is Flag => one !== false)
}

/** Last day of the promise. */
export const dueOn = (checkedOn: string, months: number): string => addMonths(checkedOn, months)

export type Found = { linkState: Look['state']; linkTo: string; linkFails: number }

/** What a look means for a topic: a way that a person found right before is right. */
export function foundBy(look: Look, topic: { knownTo: string; linkFails: number }): Found {
  if (look.state === 'moved') {
    const isKnown = look.to !== '' && look.to === topic.knownTo
    return { linkState: isKnown ? 'ok' : 'moved', linkTo: look.to, linkFails: 0 }
  }
  const linkFails = look.state === 'unreachable' ? topic.linkFails + 1 : 0
  return { linkState: look.state, linkTo: '', linkFails }
}

/** A state as one word, to see whether the owner was told of it. */
export const toldKey = (some: readonly Flag[], linkTo: string): string =>
  some.length === 0 ? '' : [...some].sort().join(' ') + (some.includes('moved') ? ` ${linkTo}` : '')

export const startKeys = ['paspoort', 'melding', 'verhuizen', 'parkeerkaart'] as const
export type StartKey = (typeof startKeys)[number]
