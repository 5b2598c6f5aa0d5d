// Addresses of who takes part in a course: enrolling, the list, calls, moved lessons, attendance, kept places.
import { type At, base, type Query, withQuery } from './at.ts'

export const enrolmentPaths = {
  enrolment: {
    enrol: (at: At, id: string) => `${base(at)}/cursussen/${id}/aanmelden`,
    slip: (at: At, proof: string) =>
      withQuery(`${base(at)}/cursussen/aangemeld`, { bewijs: proof }),
    code: (at: At, query?: Query) => withQuery(`${base(at)}/cursussen/code`, query),
    accepted: (at: At) => `${base(at)}/cursussen/code/plaats`,
    stopped: (at: At) => `${base(at)}/cursussen/code/afmelding`,
    people: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/leren/${id}/deelnemers`, query),
    maximum: (at: At, id: string) => `${base(at)}/leren/${id}/maximum`,
    acceptedFor: (at: At, one: string) => `${base(at)}/leren/aanmeldingen/${one}/plaats`,
  },
  seating: {
    places: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/leren/${id}/plaatsen`, query),
    reserved: (at: At, id: string) => `${base(at)}/leren/${id}/reserveringen`,
    released: (at: At, id: string) => `${base(at)}/leren/${id}/vrijgave`,
    ownMoves: (at: At, id: string) => `${base(at)}/leren/${id}/wisselen`,
    move: (at: At, one: string, query?: Query) =>
      withQuery(`${base(at)}/leren/aanmeldingen/${one}/overstap`, query),
    stop: (at: At, one: string) => `${base(at)}/leren/aanmeldingen/${one}/afmelding`,
    /** By the participant: with the proof of the code. */
    ownMove: (at: At, query?: Query) => withQuery(`${base(at)}/cursussen/code/overstap`, query),
  },
  calls: {
    list: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/leren/${id}/bellijst`, query),
    called: (at: At, message: string) => `${base(at)}/leren/bellijst/${message}`,
    lessonOff: (at: At, lesson: string) => `${base(at)}/leren/lessen/${lesson}/afgelasting`,
    courseOff: (at: At, id: string) => `${base(at)}/leren/${id}/afgelasting`,
  },
  replanning: {
    move: (at: At, lesson: string) => `${base(at)}/leren/lessen/${lesson}/verplaatsing`,
    add: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/leren/${id}/extra-les`, query),
  },
  attendance: {
    lesson: (at: At, lesson: string, query?: Query) =>
      withQuery(`${base(at)}/leren/lessen/${lesson}/aanwezigheid`, query),
    list: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/leren/${id}/presentielijst`, query),
    print: (at: At, id: string) => `${base(at)}/leren/${id}/presentielijst/papier`,
  },
  behalf: {
    choose: (at: At, query?: Query) => withQuery(`${base(at)}/leren/aanmelden`, query),
    enrol: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/leren/${id}/aanmelding`, query),
    sent: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/leren/${id}/aangemeld`, query),
  },
} as const
