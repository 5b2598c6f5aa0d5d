// Addresses of those who teach, and of the timetable.
import { type At, base, type Query, withQuery } from './at.ts'

const teachers = (at: At) => `${base(at)}/leren/docenten`
const own = (at: At) => `${base(at)}/leren/mijn-lessen`

export const teachingPaths = {
  teaching: {
    list: (at: At, query?: Query) => withQuery(teachers(at), query),
    teacher: (at: At, id: string, query?: Query) => withQuery(`${teachers(at)}/${id}`, query),
    /** What one does with a teacher: gegevens, certificaten, beschikbaarheid, afwezig, link, einde … */
    deed: (at: At, id: string, deed: string, query?: Query) =>
      withQuery(`${teachers(at)}/${id}/${deed}`, query),
    own: (at: At, query?: Query) => withQuery(own(at), query),
    ownLesson: (at: At, lesson: string) => `${own(at)}/${lesson}`,
    ownDeed: (at: At, deed: string) => `${own(at)}/${deed}`,
    link: (at: At, token: string, query?: Query) => withQuery(`${base(at)}/docent/${token}`, query),
    linkLesson: (at: At, token: string, lesson: string) =>
      `${base(at)}/docent/${token}/lessen/${lesson}`,
    linkDeed: (at: At, token: string, deed: string) => `${base(at)}/docent/${token}/${deed}`,
  },
  timetable: {
    home: (at: At, query?: Query) => withQuery(`${base(at)}/leren/rooster`, query),
    feeds: (at: At, query?: Query) => withQuery(`${base(at)}/leren/rooster/agenda`, query),
    /** Makes an address for one's own calendar: signed in, or behind the personal link. */
    ownFeed: (at: At) => `${own(at)}/agenda`,
    linkFeed: (at: At, token: string) => `${base(at)}/docent/${token}/agenda`,
    feedEnded: (at: At, id: string) => `${base(at)}/leren/rooster/agenda/${id}/einde`,
    /** Read by calendars, without signing in; the token is the secret. */
    feed: (at: At, token: string) => `${base(at)}/rooster/${token}/lessen.ics`,
  },
} as const
