// Where each partner stands on the map and how each line runs: pure geometry, the same for the same network.

import { isGap, lineKey, referralsByLine, traffic } from './rules.ts'
import type { Profile, Relation, Traffic } from './store.ts'

type Point = { x: number; y: number }
export type Node = Point & {
  id: string
  name: string
  /** The name as far as it fits. */
  shown: string
  sector: string
  ring: 'lead' | 'consortium' | 'associated'
  /** Where the name stands, turned by `turn` degrees; `flip` when it reads towards the middle. */
  label: Point & { turn: number; flip: boolean }
}
export type Line = {
  fromId: string
  toId: string
  /** Of an SVG path, ending just before the node. */
  path: string
  look: 'structural' | 'ad-hoc' | 'gap' | 'referrals'
  /** 0–3, see `traffic`. */
  weight: number
}
export type Layout = {
  /** What the picture takes, names included. */
  box: Point & { width: number; height: number }
  nodes: Node[]
  lines: Line[]
  sectors: (Point & { sector: string })[]
}

const radius = { lead: 0, consortium: 210, associated: 320, label: 342, sector: 128 } as const
export const nodeSize = { lead: 26, consortium: 13, associated: 9 } as const
/** Of one letter, about; and the room around everything. */
const letter = 11.2
const margin = 24
const sectorOrder = ['public', 'social', 'private', 'experience']

/** The map of these partners: the lead in the middle, the others around it by sector and name. */
export function layoutOf(partners: Profile[], relations: Relation[], sent: Traffic[]): Layout {
  const lead = partners.find(({ isLead }) => isLead)
  const around = partners.filter((one) => one !== lead).toSorted(bySectorAndName)
  const groups = sectorOrder
    .map((sector) => around.filter((one) => sectorOf(one) === sector))
    .filter((group) => group.length > 0)
  // One empty place between two sectors.
  const step = (2 * Math.PI) / Math.max(1, around.length + groups.length)
  const nodes: Node[] = lead ? [leadNode(lead)] : []
  const sectors: Layout['sectors'] = []
  let slot = 0
  for (const group of groups) {
    const first = slot
    for (const one of group) nodes.push(nodeAt(one, slot++ * step))
    const half = ((first + slot - 1) / 2) * step
    sectors.push({ ...pointAt(half, radius.sector), sector: sectorOf(group[0]) })
    slot++
  }
  return { box: boxAround(nodes), nodes, lines: linesBetween(nodes, relations, sent), sectors }
}

const sectorOf = (one: Profile | undefined): string =>
  sectorOrder.includes(one?.sector ?? '') ? (one?.sector ?? '') : 'social'

function bySectorAndName(a: Profile, b: Profile): number {
  const sector = sectorOrder.indexOf(sectorOf(a)) - sectorOrder.indexOf(sectorOf(b))
  return sector || a.name.localeCompare(b.name, 'nl') || (a.id < b.id ? -1 : 1)
}

function boxAround(nodes: Node[]): Layout['box'] {
  const reach = nodes.map(({ x, y, label, shown, ring }) => {
    if (ring === 'lead') return { x: 0, y: 0 }
    const length = Math.hypot(label.x, label.y)
    const stretch = (length + shown.length * letter) / length
    return { x: label.x * stretch || x, y: label.y * stretch || y }
  })
  const rim = radius.associated
  const [xs, ys] = [reach.map(({ x }) => x), reach.map(({ y }) => y)]
  const [left, top] = [Math.min(-rim, ...xs) - margin, Math.min(-rim, ...ys) - margin]
  const [right, bottom] = [Math.max(rim, ...xs) + margin, Math.max(rim, ...ys) + margin]
  return { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) }
}

/** A name that fits beside its node. */
const short = (name: string): string =>
  name.length > 32 ? `${name.slice(0, 31).trimEnd()}…` : name

/** Clockwise from the top, in radians; the lead is at 0, 0. */
const pointAt = (angle: number, distance: number): Point => ({
  x: round(distance * Math.sin(angle)),
  y: round(-distance * Math.cos(angle)),
})

const round = (n: number): number => Math.round(n * 10) / 10

const leadNode = ({ id, name, sector }: Profile): Node => ({
  ...{ id, name, shown: short(name), sector, ring: 'lead', x: 0, y: 0 },
  label: { x: 0, y: nodeSize.lead + 18, turn: 0, flip: false },
})

function nodeAt(one: Profile, angle: number): Node {
  const degrees = (angle * 180) / Math.PI - 90
  const flip = degrees > 90 && degrees < 270
  const turn = round(flip ? degrees - 180 : degrees)
  return {
    ...pointAt(angle, radius[one.ring]),
    ...{ id: one.id, name: one.name, shown: short(one.name) },
    ...{ sector: sectorOf(one), ring: one.ring },
    label: { ...pointAt(angle, radius.label), turn, flip },
  }
}

function linesBetween(nodes: Node[], relations: Relation[], sent: Traffic[]): Line[] {
  const at = new Map(nodes.map((node) => [node.id, node]))
  const referrals = referralsByLine(sent)
  const drawn = relations.map((relation) => {
    const key = lineKey(relation)
    const weight = traffic(referrals.get(key) ?? 0)
    referrals.delete(key)
    return { ...relation, weight, look: lookOf(relation) }
  })
  const only = [...referrals].map(([key, count]) => {
    const [fromId = '', toId = ''] = key.split(' ')
    return { fromId, toId, weight: traffic(count), look: 'referrals' as const }
  })
  return [...only, ...drawn].flatMap(({ fromId, toId, weight, look }) => {
    const [from, to] = [at.get(fromId), at.get(toId)]
    return from && to && from !== to ? [{ fromId, toId, look, weight, path: curve(from, to) }] : []
  })
}

function lookOf(relation: Relation): Line['look'] {
  if (isGap(relation) && relation.today === 'none') return 'gap'
  return relation.today === 'structural' ? 'structural' : 'ad-hoc'
}

/** Bends towards the middle, a little to the left of its way, so that there and back are two lines. */
function curve(from: Node, to: Node): string {
  const control = {
    x: ((from.x + to.x) / 2) * 0.55 + (to.y - from.y) * 0.08,
    y: ((from.y + to.y) / 2) * 0.55 - (to.x - from.x) * 0.08,
  }
  const end = towards(to, control, nodeSize[to.ring] + 7)
  const start = towards(from, control, nodeSize[from.ring])
  return `M${start.x} ${start.y}Q${round(control.x)} ${round(control.y)} ${end.x} ${end.y}`
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return {
    x: round(from.x + ((to.x - from.x) * distance) / length),
    y: round(from.y + ((to.y - from.y) * distance) / length),
  }
}
