// Addresses of the chain: the network map, contributions, meetings, agreements, worksheets, programme and steps.
import { type At, base, type Query, withQuery } from './at.ts'

const meetings = (at: At) => `${base(at)}/keten/overleggen`

export const chainPaths = {
  relations: {
    map: (at: At, query?: Query) => withQuery(`${base(at)}/keten/kaart`, query),
    picture: (at: At, query?: Query) => withQuery(`${base(at)}/keten/kaart.png`, query),
    drawing: (at: At, query?: Query) => withQuery(`${base(at)}/keten/kaart.svg`, query),
    export: (at: At, query?: Query) => withQuery(`${base(at)}/keten/kaart.csv`, query),
    newRelation: (at: At, query?: Query) => withQuery(`${base(at)}/keten/kaart/nieuw`, query),
    relation: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/keten/kaart/${id}`, query),
    partners: (at: At, query?: Query) => withQuery(`${base(at)}/keten/partners`, query),
    partner: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/keten/partners/${id}`, query),
  },
  meetings: {
    list: (at: At, query?: Query) => withQuery(`${meetings(at)}`, query),
    new: (at: At, query?: { van?: string }) => withQuery(`${meetings(at)}/nieuw`, query),
    /** The agenda of the next meeting, with an item about this to add; see `newAction` for `about` and `label`. */
    nextAgenda: (at: At, query: { about: string; label: string }) =>
      withQuery(`${meetings(at)}/agendapunt`, query),
    show: (at: At, id: string, query?: Query) => withQuery(`${meetings(at)}/${id}`, query),
    edit: (at: At, id: string) => `${meetings(at)}/${id}/gegevens`,
    cancelled: (at: At, id: string) => `${meetings(at)}/${id}/afzegging`,
    invitees: (at: At, id: string) => `${meetings(at)}/${id}/genodigden`,
    inviteeGone: (at: At, id: string, invitee: string) =>
      `${meetings(at)}/${id}/genodigden/${invitee}/verwijdering`,
    invited: (at: At, id: string) => `${meetings(at)}/${id}/uitnodiging`,
    reply: (at: At, id: string, invitee: string) =>
      `${meetings(at)}/${id}/genodigden/${invitee}/antwoord`,
    attendance: (at: At, id: string) => `${meetings(at)}/${id}/aanwezigheid`,
    calendar: (at: At, id: string) => `${meetings(at)}/${id}/afspraak.ics`,
    agenda: (at: At, id: string, query?: Query) => withQuery(`${meetings(at)}/${id}/agenda`, query),
    agendaProposed: (at: At, id: string) => `${meetings(at)}/${id}/agenda/voorstel`,
    agendaOrder: (at: At, id: string) => `${meetings(at)}/${id}/agenda/volgorde`,
    agendaItem: (at: At, id: string, item: string) => `${meetings(at)}/${id}/agenda/${item}`,
    during: (at: At, id: string, query?: Query) =>
      withQuery(`${meetings(at)}/${id}/bespreking`, query),
    notes: (at: At, id: string, item: string) =>
      `${meetings(at)}/${id}/bespreking/${item}/notities`,
    decided: (at: At, id: string, item: string) =>
      `${meetings(at)}/${id}/bespreking/${item}/besluit`,
    agreed: (at: At, id: string, item: string) =>
      `${meetings(at)}/${id}/bespreking/${item}/actiepunt`,
    held: (at: At, id: string) => `${meetings(at)}/${id}/afronding`,
    report: (at: At, id: string, query?: Query) =>
      withQuery(`${meetings(at)}/${id}/verslag`, query),
    reportDrafted: (at: At, id: string) => `${meetings(at)}/${id}/verslag/voorstel`,
    reportApproved: (at: At, id: string) => `${meetings(at)}/${id}/verslag/vaststelling`,
    reportReopened: (at: At, id: string) => `${meetings(at)}/${id}/verslag/heropening`,
    reportMailed: (at: At, id: string) => `${meetings(at)}/${id}/verslag/verzending`,
    decisions: (at: At, query?: Query) => withQuery(`${meetings(at)}/besluiten`, query),
    decision: (at: At, id: string, query?: Query) =>
      withQuery(`${meetings(at)}/besluiten/${id}`, query),
    decisionWithdrawn: (at: At, id: string) => `${meetings(at)}/besluiten/${id}/intrekking`,
    actions: (at: At, query?: Query) => withQuery(`${meetings(at)}/actiepunten`, query),
    actionsExport: (at: At, format: 'csv' | 'xlsx', query?: Query) =>
      withQuery(`${meetings(at)}/actiepunten.${format}`, query),
    /** `about` is 'offer:ID', 'partner:ID', … or an address in this network; `label` says what it is, `what` what to do. */
    newAction: (at: At, query?: { about?: string; label?: string; what?: string }) =>
      withQuery(`${meetings(at)}/actiepunten/nieuw`, query),
    action: (at: At, id: string, query?: Query) =>
      withQuery(`${meetings(at)}/actiepunten/${id}`, query),
    actionStatus: (at: At, id: string) => `${meetings(at)}/actiepunten/${id}/status`,
  },

  agreements: {
    list: (at: At, query?: Query) => withQuery(`${base(at)}/keten/afspraken`, query),
    export: (at: At, format: 'csv' | 'xlsx', query?: Query) =>
      withQuery(`${base(at)}/keten/afspraken/afspraken.${format}`, query),
    new: (at: At) => `${base(at)}/keten/afspraken/nieuw`,
    show: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/keten/afspraken/${id}`, query),
    edit: (at: At, id: string) => `${base(at)}/keten/afspraken/${id}/gegevens`,
    ended: (at: At, id: string) => `${base(at)}/keten/afspraken/${id}/einde`,
    files: (at: At, id: string) => `${base(at)}/keten/afspraken/${id}/bestanden`,
    file: (at: At, id: string, file: string) =>
      `${base(at)}/keten/afspraken/${id}/bestanden/${file}`,
    fileGone: (at: At, id: string, file: string) =>
      `${base(at)}/keten/afspraken/${id}/bestanden/${file}/verwijdering`,
  },
  initiatives: {
    list: (at: At, query?: Query) => withQuery(`${base(at)}/keten/initiatieven`, query),
    export: (at: At, query?: Query) =>
      withQuery(`${base(at)}/keten/initiatieven/initiatieven.csv`, query),
    new: (at: At) => `${base(at)}/keten/initiatieven/nieuw`,
    show: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/keten/initiatieven/${id}`, query),
    edit: (at: At, id: string) => `${base(at)}/keten/initiatieven/${id}/gegevens`,
    connected: (at: At, id: string) => `${base(at)}/keten/initiatieven/${id}/verbinding`,
    declined: (at: At, id: string) => `${base(at)}/keten/initiatieven/${id}/afwijzing`,
    undone: (at: At, id: string) => `${base(at)}/keten/initiatieven/${id}/terugdraaiing`,
    /** What fits this partner, and what it is connected with. */
    partner: (at: At, organisationId: string, query?: Query) =>
      withQuery(`${base(at)}/keten/initiatieven/partner/${organisationId}`, query),
  },
  merging: {
    list: (at: At) => `${base(at)}/keten/samenvoegen`,
    new: (at: At) => `${base(at)}/keten/samenvoegen/nieuw`,
    show: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/keten/samenvoegen/${id}`, query),
    deed: (at: At, id: string, deed: string) => `${base(at)}/keten/samenvoegen/${id}/${deed}`,
  },
  chain: {
    home: (at: At, query?: Query) => withQuery(`${base(at)}/keten`, query),
    programme: (at: At) => `${base(at)}/keten/programma`,
    newGoal: (at: At) => `${base(at)}/keten/doelen/nieuw`,
    goal: (at: At, id: string) => `${base(at)}/keten/doelen/${id}`,
    goalGone: (at: At, id: string) => `${base(at)}/keten/doelen/${id}/verwijdering`,
    lead: (at: At) => `${base(at)}/keten/regie`,
    leadTerm: (at: At, id: string) => `${base(at)}/keten/regie/${id}`,
    contact: (at: At, which: string) => `${base(at)}/keten/aanspreekpunten/${which}`,
    steps: (at: At, query?: Query) => withQuery(`${base(at)}/keten/stappen`, query),
    start: (at: At) => `${base(at)}/keten/stappen/startprofiel`,
    step: (at: At, step: number, query?: Query) =>
      withQuery(`${base(at)}/keten/stappen/${step}`, query),
    evidence: (at: At, step: number) => `${base(at)}/keten/stappen/${step}/bewijs`,
    evidenceGone: (at: At, step: number, id: string) =>
      `${base(at)}/keten/stappen/${step}/bewijs/${id}/verwijdering`,
    evidenceFile: (at: At, step: number, id: string) =>
      `${base(at)}/keten/stappen/${step}/bewijs/${id}`,
    activities: (at: At, query?: Query) => withQuery(`${base(at)}/keten/activiteiten`, query),
  },

  contributions: {
    home: (at: At, query?: Query) => withQuery(`${base(at)}/keten/bijdragen`, query),
    meeting: (at: At, query?: Query) => withQuery(`${base(at)}/keten/bijdragen/overleg`, query),
    part: (at: At, query?: Query) => withQuery(`${base(at)}/keten/bijdragen/tabel`, query),
    live: (at: At) => `${base(at)}/keten/bijdragen/live`,
    new: (at: At, query?: Query) => withQuery(`${base(at)}/keten/bijdragen/nieuw`, query),
    show: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/keten/bijdragen/${id}`, query),
    confirmed: (at: At, id: string) => `${base(at)}/keten/bijdragen/${id}/bevestiging`,
    withdrawn: (at: At, id: string) => `${base(at)}/keten/bijdragen/${id}/intrekking`,
    undone: (at: At, id: string) => `${base(at)}/keten/bijdragen/${id}/terugdraaiing`,
    history: (at: At, id: string) => `${base(at)}/keten/bijdragen/${id}/geschiedenis`,
    columns: (at: At, query?: Query) => withQuery(`${base(at)}/keten/bijdragen/kolommen`, query),
    column: (at: At, id: string) => `${base(at)}/keten/bijdragen/kolommen/${id}`,
    columnOf: (at: At, organisationId: string) =>
      `${base(at)}/keten/bijdragen/kolommen/organisaties/${organisationId}`,
    roles: (at: At, query?: Query) => withQuery(`${base(at)}/keten/bijdragen/rollen`, query),
    export: (at: At, format: 'csv' | 'xlsx' | 'ods', query?: Query) =>
      withQuery(`${base(at)}/keten/bijdragen/bijdragen.${format}`, query),
    imports: (at: At, query?: Query) => withQuery(`${base(at)}/keten/bijdragen/import`, query),
    import: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/keten/bijdragen/import/${id}`, query),
    importDone: (at: At, id: string) => `${base(at)}/keten/bijdragen/import/${id}/uitvoering`,
  },
  worksheets: {
    list: (at: At, query?: Query) => withQuery(`${base(at)}/keten/werkbladen`, query),
    new: (at: At, query?: Query) => withQuery(`${base(at)}/keten/werkbladen/nieuw`, query),
    show: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/keten/werkbladen/${id}`, query),
    head: (at: At, id: string) => `${base(at)}/keten/werkbladen/${id}/gegevens`,
    fill: (at: At, id: string) => `${base(at)}/keten/werkbladen/${id}/invulling`,
    newRow: (at: At, id: string) => `${base(at)}/keten/werkbladen/${id}/regels`,
    row: (at: At, row: string) => `${base(at)}/keten/werkbladen/regels/${row}`,
    rowRemoved: (at: At, row: string) => `${base(at)}/keten/werkbladen/regels/${row}/verwijdering`,
    closed: (at: At, id: string) => `${base(at)}/keten/werkbladen/${id}/afsluiting`,
    reopened: (at: At, id: string) => `${base(at)}/keten/werkbladen/${id}/heropening`,
    removed: (at: At, id: string) => `${base(at)}/keten/werkbladen/${id}/verwijdering`,
    compare: (at: At, id: string, query?: Query) =>
      withQuery(`${base(at)}/keten/werkbladen/${id}/vergelijking`, query),
    export: (at: At, id: string, format: 'csv' | 'xlsx') =>
      `${base(at)}/keten/werkbladen/${id}/blad.${format}`,
  },
} as const
