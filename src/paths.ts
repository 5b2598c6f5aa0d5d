// Every address of the product. The ground floor: anyone may stand on it, and it stands on nothing.
import { type At, base, type Lang, type Query, root, withQuery } from './paths/at.ts'
import { chainPaths } from './paths/chain.ts'
import { effectPaths } from './paths/effect.ts'
import { enrolmentPaths } from './paths/enrolment.ts'
import { learningPaths } from './paths/learning.ts'
import { teachingPaths } from './paths/teaching.ts'

export { type At, type Lang, type Query, withQuery } from './paths/at.ts'

/** First parts of an address that can never be a network's slug. */
export const reservedSlugs = [
  'assets',
  'dev',
  'en',
  'healthz',
  'readyz',
  'volgen',
  'toegankelijkheid',
  'privacy',
] as const

export const paths = {
  start: (lang: Lang) => root(lang) || '/',
  inOtherLanguage: (path: string, lang: Lang) =>
    lang === 'en' ? path : `/en${path === '/' ? '' : path}`,
  health: '/healthz',
  ready: '/readyz',
  accessibility: (lang: Lang) => `${root(lang)}/toegankelijkheid`,
  privacy: (lang: Lang) => `${root(lang)}/privacy`,
  dev: { gallery: '/dev/gallery', mail: '/dev/mail' },

  partners: {
    signIn: (at: At, next?: string) => withQuery(`${base(at)}/inloggen`, { verder: next }),
    code: (at: At, id: string, next?: string) =>
      withQuery(`${base(at)}/inloggen/code/${id}`, { verder: next }),
    signInAs: (at: At) => `${base(at)}/inloggen/demo`,
    signOut: (at: At) => `${base(at)}/afmelding`,
    switch: (at: At) => `${base(at)}/wissel`,
    work: (at: At) => `${base(at)}/werk`,
    list: (at: At) => `${base(at)}/partners`,
    show: (at: At, id: string) => `${base(at)}/partners/${id}`,
    /** `isNew` welcomes who just joined. */
    details: (at: At, id: string, isNew = false) =>
      withQuery(`${base(at)}/partners/${id}/gegevens`, { nieuw: isNew || undefined }),
    own: (at: At) => `${base(at)}/organisatie`,
    people: (at: At) => `${base(at)}/organisatie/mensen`,
    person: (at: At, membershipId: string) => `${base(at)}/organisatie/mensen/${membershipId}`,
    invitations: (at: At) => `${base(at)}/partners/uitnodigingen`,
    invitation: (at: At, token: string) => `${base(at)}/uitnodiging/${token}`,
    settings: (at: At) => `${base(at)}/beheer`,
    letters: (at: At) => `${base(at)}/beheer/post`,
    audit: (at: At) => `${base(at)}/beheer/logboek`,
    privacy: (at: At) => `${base(at)}/privacy`,
    accessibility: (at: At) => `${base(at)}/toegankelijkheid`,
  },

  offers: {
    list: (at: At, query?: Query) => withQuery(`${base(at)}/aanbod`, query),
    stale: (at: At, query?: Query) => withQuery(`${base(at)}/aanbod/na-te-kijken`, query),
    asked: (at: At, organisationId: string) => `${base(at)}/aanbod/na-te-kijken/${organisationId}`,
    new: (at: At) => `${base(at)}/aanbod/nieuw`,
    edit: (at: At, id: string, query?: Query) => withQuery(`${base(at)}/aanbod/${id}`, query),
    preview: (at: At, id: string) => `${base(at)}/aanbod/${id}/voorbeeld`,
    checked: (at: At, id: string) => `${base(at)}/aanbod/${id}/controle`,
    status: (at: At, id: string) => `${base(at)}/aanbod/${id}/status`,
    versions: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/aanbod/${id}/versies`, query),
    restore: (at: At, id: string, version: number) => `${base(at)}/aanbod/${id}/versies/${version}`,
    locations: (at: At, query?: Query) => withQuery(`${base(at)}/aanbod/locaties`, query),
    newLocation: (at: At) => `${base(at)}/aanbod/locaties/nieuw`,
    location: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/aanbod/locaties/${id}`, query),
    locationGone: (at: At, id: string) => `${base(at)}/aanbod/locaties/${id}/verwijdering`,
    locationJoined: (at: At, id: string) => `${base(at)}/aanbod/locaties/${id}/samenvoeging`,
    gaps: (at: At) => `${base(at)}/aanbod/gaten`,
    remarks: (at: At) => `${base(at)}/aanbod/opmerkingen`,
    remark: (at: At, id: string) => `${base(at)}/aanbod/opmerkingen/${id}`,
    imports: (at: At, query?: Query) => withQuery(`${base(at)}/aanbod/import`, query),
    importTemplate: (at: At) => `${base(at)}/aanbod/import/voorbeeld.csv`,
    import: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/aanbod/import/${id}`, query),
    importWanted: (at: At, id: string) => `${base(at)}/aanbod/import/${id}/keuze`,
    importDropped: (at: At, id: string) => `${base(at)}/aanbod/import/${id}/verwijdering`,
    importDone: (at: At, id: string) => `${base(at)}/aanbod/import/${id}/uitvoering`,
    importUndone: (at: At, id: string) => `${base(at)}/aanbod/import/${id}/terugdraaiing`,
    importReport: (at: At, id: string) => `${base(at)}/aanbod/import/${id}/verslag.csv`,
    hsds: (at: At) => `${base(at)}/aanbod/hsds.json`,
    export: (at: At, format: 'csv' | 'xlsx', query?: Query) =>
      withQuery(`${base(at)}/aanbod/aanbod.${format}`, query),
  },

  guide: {
    home: base,
    search: (at: At, query?: Query) => withQuery(`${base(at)}/hulp`, query),
    offer: (at: At, id: string, query?: Query) => withQuery(`${base(at)}/hulp/${id}`, query),
    calendar: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/hulp/${id}/agenda.ics`, query),
    wrong: (at: At, id: string) => `${base(at)}/hulp/${id}/klopt-niet`,
    wrongThanks: (at: At, id: string) => `${base(at)}/hulp/${id}/klopt-niet/dank`,
    scam: (at: At) => `${base(at)}/opgelicht`,
    talk: (at: At, query?: Query) => withQuery(`${base(at)}/iemand-spreken`, query),
    about: (at: At) => `${base(at)}/over`,
  },

  desk: {
    home: (at: At, query?: Query) => withQuery(`${base(at)}/balie`, query),
    questions: (at: At, query?: Query) => withQuery(`${base(at)}/balie/vragen`, query),
    question: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/balie/vragen/${id}`, query),
    removed: (at: At, id: string) => `${base(at)}/balie/vragen/${id}/verwijdering`,
    restored: (at: At, id: string) => `${base(at)}/balie/vragen/${id}/herstel`,
    passedOn: (at: At, id: string) => `${base(at)}/balie/vragen/${id}/doorverwijzing`,
    count: (at: At, query?: Query) => withQuery(`${base(at)}/balie/turven`, query),
    uncounted: (at: At) => `${base(at)}/balie/turven/laatste`,
    fitting: (at: At, query?: Query) => withQuery(`${base(at)}/balie/passend`, query),
    personal: (at: At, query?: Query) => withQuery(`${base(at)}/balie/persoonsgebonden`, query),
    handout: (at: At, query?: Query) => withQuery(`${base(at)}/balie/meegeven`, query),
    dayList: (at: At, query?: Query) => withQuery(`${base(at)}/balie/daglijst`, query),
    dayListExport: (at: At, format: 'csv' | 'xlsx', query?: Query) =>
      withQuery(`${base(at)}/balie/daglijst.${format}`, query),
    export: (at: At, format: 'csv' | 'xlsx', query?: Query) =>
      withQuery(`${base(at)}/balie/vragen.${format}`, query),
    points: (at: At, query?: Query) => withQuery(`${base(at)}/balie/hulppunten`, query),
    newPoint: (at: At) => `${base(at)}/balie/hulppunten/nieuw`,
    point: (at: At, id: string) => `${base(at)}/balie/hulppunten/${id}`,
    pointEnd: (at: At, id: string) => `${base(at)}/balie/hulppunten/${id}/einde`,
    choosePoint: (at: At) => `${base(at)}/balie/hulppunt`,
  },

  referrals: {
    list: (at: At, query?: Query) => withQuery(`${base(at)}/doorverwijzingen`, query),
    new: (at: At, query?: Query) => withQuery(`${base(at)}/doorverwijzingen/nieuw`, query),
    show: (at: At, id: string) => `${base(at)}/doorverwijzingen/${id}`,
    deed: (at: At, id: string, deed: string) => `${base(at)}/doorverwijzingen/${id}/${deed}`,
    slip: (at: At, id: string) => `${base(at)}/doorverwijzingen/${id}/briefje`,
    export: (at: At, format: 'csv' | 'xlsx', query?: Query) =>
      withQuery(`${base(at)}/doorverwijzingen/lijst.${format}`, query),
    answer: (at: At, token: string) => `${base(at)}/antwoord/${token}`,
    answerDeed: (at: At, token: string, deed: string) => `${base(at)}/antwoord/${token}/${deed}`,
    follow: (lang: Lang) => `${root(lang)}/volgen`,
    followed: (at: At, query?: Query) => withQuery(`${base(at)}/volgen`, query),
    followStopped: (at: At) => `${base(at)}/volgen/intrekking`,
    filters: (at: At) => `${base(at)}/doorverwijzingen/filters`,
    filterDropped: (at: At, id: string) =>
      `${base(at)}/doorverwijzingen/filters/${id}/verwijdering`,
  },

  courses: {
    list: (at: At, query?: Query) => withQuery(`${base(at)}/cursussen`, query),
    show: (at: At, id: string) => `${base(at)}/cursussen/${id}`,
    staff: (at: At, query?: Query) => withQuery(`${base(at)}/leren`, query),
    new: (at: At, query?: Query) => withQuery(`${base(at)}/leren/nieuw`, query),
    manage: (at: At, id: string, query?: Query) => withQuery(`${base(at)}/leren/${id}`, query),
    edit: (at: At, id: string) => `${base(at)}/leren/${id}/gegevens`,
    opened: (at: At, id: string) => `${base(at)}/leren/${id}/opening`,
    lessons: (at: At, id: string) => `${base(at)}/leren/${id}/lessen`,
    lessonGone: (at: At, lesson: string) => `${base(at)}/leren/lessen/${lesson}/verwijdering`,
    assigned: (at: At, id: string) => `${base(at)}/leren/${id}/docenten`,
    programmes: (at: At, query?: Query) => withQuery(`${base(at)}/leren/programmas`, query),
    newProgramme: (at: At) => `${base(at)}/leren/programmas/nieuw`,
    programme: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/leren/programmas/${id}`, query),
    taken: (at: At) => `${base(at)}/leren/programmas/bekend`,
  },
  ...enrolmentPaths,
  ...learningPaths,
  ...teachingPaths,
  ...chainPaths,
  ...effectPaths,
  monitor: {
    home: (at: At, query?: Query) => withQuery(`${base(at)}/cijfers`, query),
    csv: (at: At, table: string, query?: Query) =>
      withQuery(`${base(at)}/cijfers/${table}.csv`, query),
  },
} as const
