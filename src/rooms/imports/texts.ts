// What the pages about imports say; the sentences about rows stand with the reading of spreadsheets.
import type { Lang } from '../../paths.ts'
import { en } from './texts-en.ts'

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
      tried: {
        rows: 'rijen in het bestand',
        accepted: 'gaan er goed in',
        remarked: 'gaan erin, met opmerking',
        duplicate: 'waarschijnlijk dubbel',
        refused: 'gaan er niet in',
      },
      applied: {
        rows: 'rijen in het bestand',
        accepted: 'goed ingelezen',
        remarked: 'ingelezen, met opmerking',
        duplicate: 'waarschijnlijk dubbel, niet ingelezen',
        refused: 'niet ingelezen',
      },
      undone: {
        rows: 'rijen in het bestand',
        accepted: 'waren goed ingelezen',
        remarked: 'waren ingelezen, met opmerking',
        duplicate: 'waarschijnlijk dubbel, nooit ingelezen',
        refused: 'nooit ingelezen',
      },
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
    leave: 'Laat weg',
    take: 'Neem toch mee',
    leftOut: (n: number) => number(n, 'partner laat u weg', 'partners laat u weg'),
    wasLeftOut: 'Overgeslagen op verzoek: deze partner hoort er niet bij.',
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
    nothing: 'Dit bestand verandert niets: wat erin staat, is al bekend of gaat er niet in.',
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
      referred: 'er is iemand naartoe verwezen; beëindig het aanbod zelf',
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

export const texts: Record<Lang, typeof nl> = { nl, en }
