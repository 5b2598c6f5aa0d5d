// DigComp as data: versions of the framework, their areas, and where our skills belong. Sources: domain B6.
import type { Lang } from '../../paths.ts'
import type { Skill } from './skills.ts'

type Named = Record<Lang, string>
type Area = { key: string; name: Named }
type Framework = {
  name: string
  version: string
  areas: readonly Area[]
  /** Number of the area per digital skill, with competences as far as the source names them. */
  belongs: Partial<Record<Skill, { area: string; competences: readonly string[] }>>
}

/** Which competences of 2.2 a skill touches; the first digit is the area, and it is the same one in 3.0. */
const touched: Partial<Record<Skill, readonly string[]>> = {
  device: ['5.1'],
  apps: ['5.2'],
  photos: ['2.2', '3.1'],
  messages: ['2.1'],
  'video-call': ['2.1'],
  search: ['1.1'],
  judge: ['1.2'],
  keep: ['1.3'],
  make: ['3.1'],
  digid: ['2.6', '2.3'],
  arrange: ['2.3'],
  bank: ['2.3', '4.2'],
  buy: ['2.3'],
  care: ['2.3'],
  travel: ['2.3'],
  passwords: ['4.1'],
  fraud: ['4.1'],
  privacy: ['4.2'],
  wellbeing: ['4.3'],
  solve: ['5.1'],
  'learn-on': ['5.4'],
}

const belonging = (hasCompetences: boolean): Framework['belongs'] =>
  Object.fromEntries(
    Object.entries(touched).map(([skill, all]) => [
      skill,
      { area: all[0]?.charAt(0) ?? '', competences: hasCompetences ? all : [] },
    ]),
  )

const area = (key: string, nl: string, en: string): Area => ({ key, name: { nl, en } })

export const frameworks = {
  'digcomp-2.2': {
    name: 'DigComp',
    version: '2.2',
    areas: [
      area('1', 'Informatie en gegevens', 'Information and data'),
      area('2', 'Communiceren en samenwerken', 'Communication and collaboration'),
      area('3', 'Digitaal iets maken', 'Digital content creation'),
      area('4', 'Veiligheid', 'Safety'),
      area('5', 'Problemen oplossen', 'Problem solving'),
    ],
    belongs: belonging(true),
  },
  'digcomp-3.0': {
    name: 'DigComp',
    version: '3.0',
    areas: [
      area(
        '1',
        'Informatie zoeken, beoordelen en beheren',
        'Information search, evaluation and management',
      ),
      area('2', 'Communiceren en samenwerken', 'Communication and collaboration'),
      area('3', 'Inhoud maken', 'Content creation'),
      area(
        '4',
        'Veiligheid, welzijn en verantwoord gebruik',
        'Safety, wellbeing and responsible use',
      ),
      area('5', 'Problemen herkennen en oplossen', 'Problem identification and solving'),
    ],
    belongs: belonging(false),
  },
} as const satisfies Record<string, Framework>

export type FrameworkKey = keyof typeof frameworks
export const frameworkKeys = Object.keys(frameworks) as FrameworkKey[]
/** What a new programme is laid beside. */
export const newestFramework: FrameworkKey = 'digcomp-3.0'

/** 'DigComp 3.0' */
export const frameworkName = (key: FrameworkKey): string =>
  `${frameworks[key].name} ${frameworks[key].version}`

type AreaSkills = { area: Area; skills: { skill: Skill; competences: readonly string[] }[] }

/** Areas of a framework that these skills touch, in its order; basic skills belong to none. */
export function areasOf(skills: readonly Skill[], key: FrameworkKey): AreaSkills[] {
  const { areas, belongs }: Framework = frameworks[key]
  return areas
    .map((one) => ({
      area: one,
      skills: skills.flatMap((skill) => {
        const found = belongs[skill]
        return found?.area === one.key ? [{ skill, competences: found.competences }] : []
      }),
    }))
    .filter((one) => one.skills.length > 0)
}
