// What the pages about imports say in English.
import type { nl } from './texts.ts'

const number = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

export const en: typeof nl = {
  title: 'Import offers',
  sub: 'From a spreadsheet or from another guide',
  lead: 'Choose a file. First you see a report per row. Nothing changes until you press “Import”, and after that you can still take it all back.',
  file: {
    label: 'File',
    hint: 'CSV, Excel (.xlsx), OpenDocument (.ods) or HSDS 3 (.json), 10 MB at most. The columns may have your own names.',
    errors: { required: 'Choose a file.' },
  },
  organisation: {
    label: 'Whose offers are these?',
    hint: 'Only when the file does not say it',
  },
  upload: 'See what happens',
  template: { link: 'Download an example file', file: 'example-offers' },
  hsds: 'Download the visible offers as HSDS 3 (.json)',
  history: 'Imported before',
  historyNone: 'Nothing has been imported yet.',
  historyColumns: {
    file: 'File',
    when: 'When',
    who: 'Who',
    status: 'Status',
    rows: 'Rows',
    changed: 'New / changed',
  },
  byCommand: 'Command line',
  status: { tried: 'Not decided yet', applied: 'Imported', undone: 'Taken back' },
  report: {
    title: 'Report',
    counts: {
      tried: {
        rows: 'rows in the file',
        accepted: 'go in well',
        remarked: 'go in, with a remark',
        duplicate: 'probably a duplicate',
        refused: 'do not go in',
      },
      applied: {
        rows: 'rows in the file',
        accepted: 'imported well',
        remarked: 'imported, with a remark',
        duplicate: 'probably a duplicate, not imported',
        refused: 'not imported',
      },
      undone: {
        rows: 'rows in the file',
        accepted: 'had been imported well',
        remarked: 'had been imported, with a remark',
        duplicate: 'probably a duplicate, never imported',
        refused: 'never imported',
      },
    },
    effects: (e) =>
      [
        e.add > 0 && `${e.add} new`,
        e.change > 0 && `${e.change} changed`,
        e.same > 0 && `${e.same} known already`,
        e.kept > 0 && `${e.kept} stays as it is here`,
      ]
        .filter(Boolean)
        .join(' · '),
    makes: (offers, places) =>
      `${number(offers, 'offer', 'offers')} at ${number(places, 'place', 'places')}`,
    hours: (understood, stated) =>
      `${stated} rows hold times. Of those we understand ${understood} as days and hours. Of the rest the text stays visible.`,
    changes: { tried: 'What changes?', applied: 'What changed' },
    changed: {
      rows: 'Rows',
      offers: 'Offers',
      hours: 'Times',
      partners: 'Partners',
      locations: 'Locations',
    },
    partners: (n) => number(n, 'new partner', 'new partners'),
    locations: (n) => number(n, 'new location', 'new locations'),
    leave: 'Leave out',
    take: 'Take along after all',
    leftOut: (n) => number(n, 'partner that you leave out', 'partners that you leave out'),
    wasLeftOut: 'Skipped on request: this partner is not part of it.',
    readTitle: 'How we read the file',
    read: (format, encoding, separator) =>
      [
        format.toUpperCase(),
        encoding,
        separator && `separator “${separator === '\t' ? 'tab' : separator}”`,
      ]
        .filter(Boolean)
        .join(', '),
    known: (names) => `Columns we know: ${names.join(', ')}.`,
    unknown: (names) => `Columns we do not know and skip: ${names.join(', ')}.`,
    personal: (names) => `Columns about people, which we skip on purpose: ${names.join(', ')}.`,
    double: (names) =>
      `Columns that occur twice; the first filled cell counts: ${names.join(', ')}.`,
    problems: 'What else is wrong in the file',
    tabs: { label: 'Rows by outcome', all: 'All rows' },
    columns: {
      row: 'Row',
      label: 'Offer',
      outcome: 'Outcome',
      effect: 'What happens',
      remarks: 'Remarks',
      derived: 'What we filled in ourselves',
    },
    hidden: 'Not shown: it holds something about a person',
    like: 'See the offer that this looks like',
    see: 'See the offer',
    choose: (row) => `Add row ${row} all the same`,
    want: 'Add the ticked rows all the same',
    unwant: 'Do not add it after all',
    wanted: 'Added all the same at your request',
    emptyTitle: 'No rows',
    emptyText: 'There are no rows with this outcome.',
    csv: 'Report as CSV',
  },
  decide: {
    title: 'Import?',
    text: 'All of it goes in at once, or nothing changes. After that you can take it back.',
    nothing: 'This file changes nothing: what is in it is known already or does not go in.',
    apply: 'Import',
    drop: 'Do not import',
    kept: 'The file is kept until you decide, two weeks at most.',
  },
  undo: {
    title: 'Take back',
    text: (removed, restored) => {
      const away = `${number(removed, 'offer goes', 'offers go')} away`
      const back = `${number(restored, 'offer becomes', 'offers become')} as before`
      const both = [removed > 0 && away, restored > 0 && back].filter(Boolean).join(', and ')
      return `This will happen: ${both}. New locations and partners that nobody uses go too.`
    },
    keeps: 'These offers stay, because someone did something to them since:',
    because: {
      changed: 'someone changed it since',
      checked: 'the owner checked it since',
      referred: 'someone was referred to it; end the offer yourself',
      'later-import': 'a later file changed it; take that one back first',
    },
    undo: 'Take this back',
    nothing: 'There is nothing to take back.',
    done: (removed, restored) => {
      const away = removed > 0 && `${number(removed, 'offer', 'offers')} removed`
      const back = restored > 0 && `${number(restored, 'offer', 'offers')} restored`
      return `Taken back: ${[away, back].filter(Boolean).join(', ') || 'nothing'}.`
    },
  },
  said: {
    applied: 'The file was imported.',
    decided: 'This file was imported already. Nothing was done twice.',
    differs:
      'Offers were changed in the meantime. Nothing was imported yet. Below is the new report: look at it and then import.',
    undone: 'The file was taken back.',
    chosen: 'The report was made anew with your choice.',
    dropped: 'The file was not imported and is gone.',
  },
}
