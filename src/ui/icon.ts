/** Tabler outline icons (MIT), inlined. Always beside a word, so always hidden from readers. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Markup, raw } from './markup.ts'

const names = [
  ...['adjustments', 'affiliate', 'alert-circle', 'alert-triangle', 'arrow-back-up', 'arrow-left'],
  ...[
    'arrow-right',
    'arrows-exchange',
    'bell',
    'building',
    'building-bank',
    'building-community',
    'bus',
  ],
  ...[
    'calendar-event',
    'calendar-plus',
    'camera',
    'chart-bar',
    'check',
    'chevron-down',
    'chevron-left',
  ],
  ...['chevron-right', 'circle-check', 'clipboard-list', 'clock', 'coin-euro', 'copy'],
  ...['device-laptop', 'device-mobile', 'id', 'mail-exclamation'],
  ...['download', 'external-link', 'eye', 'file-import', 'file-text', 'filter'],
  ...['flag', 'heart-handshake', 'help-circle', 'history', 'home', 'hourglass', 'info-circle'],
  ...['keyboard', 'language', 'layout-grid', 'link', 'list-check', 'lock', 'logout', 'mail'],
  ...['map-pin', 'menu-2', 'message-circle', 'mood-empty', 'mood-happy', 'mood-sad', 'mood-smile'],
  ...['pencil', 'pencil-plus', 'phone', 'plus', 'printer'],
  ...['refresh', 'repeat', 'school', 'search', 'send', 'settings', 'share', 'shield-lock'],
  ...['stairs', 'star', 'tallymarks', 'target', 'trash', 'upload', 'user', 'user-plus', 'users'],
  ...['walk', 'wheelchair', 'wifi-off', 'world', 'x'],
] as const
export type IconName = (typeof names)[number]

const folder = join(import.meta.dirname, '../../node_modules/@tabler/icons/icons/outline')
const drawn = new Map<IconName, Markup>(names.map((name) => [name, draw(name)]))

/** An icon as SVG; `aria-hidden`, so put a word beside it. */
export function icon(name: IconName): Markup {
  return drawn.get(name) ?? raw('')
}

export const iconNames: readonly IconName[] = names

function draw(name: IconName): Markup {
  const file = readFileSync(join(folder, `${name}.svg`), 'utf8')
  const shapes = file
    .replace(/^[\s\S]*?<svg[\s\S]*?>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none" \/>/, '')
    .replace(/\s*\n\s*/g, '')
  return raw(`<svg class="kw-icon" viewBox="0 0 24 24" aria-hidden="true">${shapes}</svg>`)
}
