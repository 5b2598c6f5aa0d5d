// Addresses of what a course ends with: certificates, measuring the effect, and the figures of learning.
import { type At, base, type Query, withQuery } from './at.ts'

export const effectPaths = {
  certificates: {
    make: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/leren/${id}/certificaten`, query),
  },
  effect: {
    answer: (at: At, query?: Query) => withQuery(`${base(at)}/meting`, query),
    course: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/leren/${id}/meting`, query),
    paper: (at: At, id: string, moment: string) =>
      withQuery(`${base(at)}/leren/${id}/meting/papier`, { moment }),
    typed: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/leren/${id}/meting/invoer`, query),
  },
  learning: {
    home: (at: At, query?: Query) => withQuery(`${base(at)}/cijfers/leren`, query),
    csv: (at: At, table: string, query?: Query) =>
      withQuery(`${base(at)}/cijfers/leren/${table}.csv`, query),
    effect: (at: At, query?: Query) => withQuery(`${base(at)}/leren/effect`, query),
    effectCsv: (at: At, query?: Query) => withQuery(`${base(at)}/leren/effect.csv`, query),
  },
} as const
