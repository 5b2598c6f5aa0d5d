// What the pages about imports say; the sentences about rows stand with the reading of spreadsheets.
import type { Lang } from '../../paths.ts'

const number = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

export const nl = {
  title: 'Aanbod inlezen',
  sub: 'Uit een spreadsheet of uit een andere sociale kaart',
  lead: 'Kies een bestand. U ziet eerst een verslag per rij. Er verandert niets tot u op “Lees in” drukt, en daarna kunt u alles nog terugdraaien.',
  file: {
    label: 'Bestand',
    hint: 'CSV, Excel (.xlsx), OpenDocument (.ods) of HSDS 3 (.json), hoogstens 10 MB. De kolomnamen mogen uw eigen namen zijn.',
    errors: { required: 'Kies een bestand.' },
  },
  organisation: {
    label: 'Van welke organisatie is dit aanbod?',
    hint: 'Alleen als het niet in het bestand staat',
  },
  upload: 'Bekijk wat er gebeurt',
  template: { link: 'Download een voorbeeldbestand', file: 'voorbeeld-aanbod' },
  hsds: 'Download het zichtbare aanbod als HSDS 3 (.json)',
  history: 'Eerder ingelezen',
  historyNone: 'Er is nog niets ingelezen.',
  historyColumns: {
    file: 'Bestand',
    when: 'Wanneer',
    who: 'Wie',
    status: 'Status',
    rows: 'Rijen',
    changed: 'Nieuw / gewijzigd',
  },
  byCommand: 'Opdrachtregel',
  status: { tried: 'Nog niet besloten', applied: 'Ingelezen', undone: 'Teruggedraaid' },
  report: {
    title: 'Verslag',
    counts: {
      rows: 'rijen in het bestand',
      accepted: 'gaan er goed in',
      remarked: 'gaan erin, met opmerking',
      duplicate: 'waarschijnlijk dubbel',
      refused: 'gaan er niet in',
    },
    effects: (e: { add: number; change: number; same: number; kept: number }) =>
      [
        e.add > 0 && `${e.add} nieuw`,
        e.change > 0 && `${e.change} gewijzigd`,
        e.same > 0 && `${e.same} al bekend`,
        e.kept > 0 && `${e.kept} blijft zoals het hier is`,
      ]
        .filter(Boolean)
        .join(' · '),
    makes: (offers: number, places: number) =>
      `${number(offers, 'aanbod', 'keer aanbod')} op ${number(places, 'plek', 'plekken')}`,
    hours: (understood: number, stated: number) =>
      `Bij ${stated} rijen staan tijden. Daarvan begrijpen we er ${understood} als dagen en uren. Van de rest blijft de tekst zichtbaar.`,
    changes: { tried: 'Wat verandert er?', applied: 'Wat er veranderde' },
    changed: {
      rows: 'Rijen',
      offers: 'Aanbod',
      hours: 'Tijden',
      partners: 'Partners',
      locations: 'Locaties',
    },
    partners: (n: number) => number(n, 'nieuwe partner', 'nieuwe partners'),
    locations: (n: number) => number(n, 'nieuwe locatie', 'nieuwe locaties'),
    readTitle: 'Hoe we het bestand lazen',
    read: (format: string, encoding: string | null, separator: string | null) =>
      [
        format.toUpperCase(),
        encoding,
        separator && `scheidingsteken “${separator === '\t' ? 'tab' : separator}”`,
      ]
        .filter(Boolean)
        .join(', '),
    known: (names: readonly string[]) => `Kolommen die we kennen: ${names.join(', ')}.`,
    unknown: (names: readonly string[]) =>
      `Kolommen die we niet kennen en overslaan: ${names.join(', ')}.`,
    personal: (names: readonly string[]) =>
      `Kolommen over personen, die we met opzet overslaan: ${names.join(', ')}.`,
    double: (names: readonly string[]) =>
      `Kolommen die twee keer voorkomen; de eerste gevulde cel telt: ${names.join(', ')}.`,
    problems: 'Wat er nog meer mis is in het bestand',
    tabs: { label: 'Rijen per uitkomst', all: 'Alle rijen' },
    columns: {
      row: 'Rij',
      label: 'Aanbod',
      outcome: 'Uitkomst',
      effect: 'Wat er gebeurt',
      remarks: 'Opmerkingen',
      derived: 'Wat we zelf invulden',
    },
    hidden: 'Niet getoond: er staat iets over een persoon in',
    like: 'Bekijk het aanbod waar dit op lijkt',
    see: 'Bekijk het aanbod',
    choose: (row: number) => `Rij ${row} toch toevoegen`,
    want: 'Voeg de aangekruiste rijen toch toe',
    unwant: 'Toch niet toevoegen',
    wanted: 'Op uw verzoek toch toegevoegd',
    emptyTitle: 'Geen rijen',
    emptyText: 'Er zijn geen rijen met deze uitkomst.',
    csv: 'Verslag als CSV',
  },
  decide: {
    title: 'Inlezen?',
    text: 'Alles gaat in één keer, of er verandert niets. Daarna kunt u het terugdraaien.',
    nothing: 'Dit bestand verandert niets: alles is al bekend.',
    apply: 'Lees in',
    drop: 'Niet inlezen',
    kept: 'Het bestand blijft bewaard tot u beslist, hoogstens twee weken.',
  },
  undo: {
    title: 'Terugdraaien',
    text: (removed: number, restored: number) => {
      const away = `${number(removed, 'aanbod', 'keer aanbod')} gaat weg`
      const back = `${number(restored, 'aanbod', 'keer aanbod')} wordt weer zoals het was`
      const both = [removed > 0 && away, restored > 0 && back].filter(Boolean).join(', en ')
      return `Dan gebeurt dit: ${both}. Nieuwe locaties en partners die niemand gebruikt, gaan ook weg.`
    },
    keeps: 'Dit aanbod blijft staan, omdat iemand er daarna iets aan deed:',
    because: {
      changed: 'iemand heeft het daarna veranderd',
      checked: 'de eigenaar heeft het daarna gecontroleerd',
      'later-import': 'een later bestand heeft het veranderd; draai dat eerst terug',
    },
    undo: 'Draai dit terug',
    nothing: 'Er is niets om terug te draaien.',
    done: (removed: number, restored: number) => {
      const away = removed > 0 && `${number(removed, 'aanbod', 'keer aanbod')} weggehaald`
      const back = restored > 0 && `${number(restored, 'aanbod', 'keer aanbod')} teruggezet`
      return `Teruggedraaid: ${[away, back].filter(Boolean).join(', ') || 'niets'}.`
    },
  },
  said: {
    applied: 'Het bestand is ingelezen.',
    decided: 'Dit bestand was al ingelezen. Er is niets dubbel gedaan.',
    differs:
      'Intussen is er aanbod veranderd. Er is nog niets ingelezen. Hieronder staat het nieuwe verslag: bekijk het en lees dan in.',
    undone: 'Het bestand is teruggedraaid.',
    chosen: 'Het verslag is bijgewerkt met uw keuze.',
    dropped: 'Het bestand is niet ingelezen en is weg.',
  },
}

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
      rows: 'rows in the file',
      accepted: 'go in well',
      remarked: 'go in, with a remark',
      duplicate: 'probably a duplicate',
      refused: 'do not go in',
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
    nothing: 'This file changes nothing: everything is known already.',
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

export const texts: Record<Lang, typeof nl> = { nl, en }
