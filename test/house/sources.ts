// The source tree as facts, for the house tests.
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export const root = join(import.meta.dirname, '../..')
export const rooms = [
  'places',
  'partners',
  'offers',
  'upkeep',
  'spreadsheets',
  'exchange',
  'imports',
  'guide',
  'desk',
  'referrals',
  'reminders',
  'sending',
  'answers',
  'relations',
  'contributions',
  'agreements',
  'initiatives',
  'outcomes',
  'meetings',
  'worksheets',
  'chain',
  'merging',
  'skills',
  'teachers',
  'courses',
  'syllabus',
  'catalogue',
  'level',
  'modules',
  'enrolment',
  'seating',
  'calls',
  'attendance',
  'replanning',
  'supplies',
  'behalf',
  'teaching',
  'timetable',
  'certificates',
  'effect',
  'monitor',
  'learning',
] as const
export type Source = { path: string; text: string; lines: number; imports: string[] }

const importing =
  /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g

/** Every TypeScript file below `folders`, with its imports as paths from the root (packages stay bare). */
export function sources(...folders: string[]): Source[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      const imports = [...text.matchAll(importing)].map(
        (match) => match[1] ?? match[2] ?? match[3] ?? '',
      )
      return {
        path,
        text,
        lines: text.split('\n').length - 1,
        imports: imports.map((name) => resolved(path, name)),
      }
    })
}

const resolved = (from: string, name: string) =>
  name.startsWith('.') ? relative(root, join(root, dirname(from), name)) : name

export const isTest = (path: string) => /\.test\.ts$/.test(path)
export const roomOf = (path: string) => /^src\/rooms\/([^/]+)\//.exec(path)?.[1]

/** 0 = ground (paths), 1 = platform, 2 = ui, 3 = rooms, 4 = app; undefined for what is no part of src. */
export function floorOf(path: string): number | undefined {
  if (path === 'src/paths.ts') return 0
  const folder = /^src\/([^/]+)\//.exec(path)?.[1]
  const floor = ['platform', 'ui', 'rooms', 'app'].indexOf(folder ?? '')
  return floor === -1 ? undefined : floor + 1
}
