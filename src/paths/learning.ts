// Addresses around courses: what they train, what one may want to learn, the municipal module and the stock.
import { type At, base, type Query, withQuery } from './at.ts'

const parts = (at: At, programme: string) => `${base(at)}/leren/programmas/${programme}/onderdelen`
const modules = (at: At) => `${base(at)}/leren/module`
const supplies = (at: At) => `${base(at)}/leren/voorraad`

export const learningPaths = {
  level: { home: (at: At) => `${base(at)}/wat-wilt-u-leren` },
  syllabus: {
    parts: (at: At, programme: string, query?: Query) => withQuery(parts(at, programme), query),
    newPart: (at: At, programme: string) => `${parts(at, programme)}/nieuw`,
    part: (at: At, programme: string, n: number) => `${parts(at, programme)}/${n}`,
    partEarlier: (at: At, programme: string, n: number) => `${parts(at, programme)}/${n}/eerder`,
    partGone: (at: At, programme: string, n: number) => `${parts(at, programme)}/${n}/verwijdering`,
    course: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/leren/${id}/vaardigheden`, query),
  },
  modules: {
    list: (at: At, query?: Query) => withQuery(modules(at), query),
    new: (at: At) => `${modules(at)}/nieuw`,
    topic: (at: At, id: string, query?: Query) => withQuery(`${modules(at)}/${id}`, query),
    checked: (at: At, id: string) => `${modules(at)}/${id}/controle`,
    gone: (at: At, id: string) => `${modules(at)}/${id}/verwijdering`,
    versions: (at: At, id: string) => `${modules(at)}/${id}/versies`,
    start: (at: At) => `${modules(at)}/begin`,
    sheet: (at: At, query?: Query) => withQuery(`${modules(at)}/lesblad`, query),
    /** Short enough to type over from paper. */
    short: (at: At, key: string) => `${base(at)}/les/${key}`,
  },
  supplies: {
    list: (at: At, query?: Query) => withQuery(supplies(at), query),
    new: (at: At, query?: Query) => withQuery(`${supplies(at)}/nieuw`, query),
    show: (at: At, id: string, query?: Query) => withQuery(`${supplies(at)}/${id}`, query),
    edit: (at: At, id: string) => `${supplies(at)}/${id}/gegevens`,
    undone: (at: At, id: string, move: string) => `${supplies(at)}/${id}/${move}/herstel`,
  },
} as const
