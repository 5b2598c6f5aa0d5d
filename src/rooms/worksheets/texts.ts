import { en } from './texts-en.ts'
import { kindWords, tactics } from './texts-kinds.ts'

export const nl = {
  kinds: kindWords,
  tactics,
  list: {
    title: 'Werkbladen',
    sub: (organisation: string) => `Alleen voor ${organisation}`,
    private:
      'Alleen uw eigen organisatie leest wat hier staat. Partners zien het niet, ook niet als het over hen gaat. Schrijf zo dat u het kunt uitleggen: onder de Wet open overheid (Woo) kan iemand ernaar vragen.',
    new: 'Nieuw werkblad',
    newOf: (kind: string) => `Nieuw: ${kind.toLowerCase()}`,
    none: 'Nog geen.',
    caption: (kind: string) => `Werkbladen: ${kind.toLowerCase()}`,
    columns: { title: 'Werkblad', about: 'Gaat over', madeOn: 'Datum', status: 'Status' },
    status: { open: 'open', closed: 'afgesloten' },
    removed: 'Het werkblad is weg.',
  },
  head: {
    newTitle: (kind: string) => `${kind}: nieuw werkblad`,
    title: (sheet: string) => `${sheet}: gegevens`,
    name: { label: 'Naam van het werkblad', hint: 'Zodat u het later terugvindt.' },
    suggested: (kind: string, month: string) => `${kind} ${month}`,
    madeOn: { label: 'Datum' },
    partner: {
      label: 'Over welke partner gaat het?',
      hint: 'Staat die er niet bij? Vul dan het vak hieronder in.',
      errors: { required: 'Kies een partner of schrijf op over wie of wat het gaat' },
    },
    topic: {
      label: 'Of in eigen woorden',
      hint: 'Een organisatie, groep of functie. Geen namen van personen.',
    },
    earlier: {
      label: 'Begin met een eerder werkblad',
      hint: 'De rijen komen mee. U kunt de twee later vergelijken. Wat mensen apart invulden, komt niet mee.',
    },
    create: 'Maak het werkblad',
    save: 'Opslaan',
  },
  sheet: {
    about: (topic: string) => `over ${topic}`,
    design:
      'De kolommen van dit werkblad hebben wij zelf bedacht. Er is geen vaste, landelijke vorm voor.',
    edit: 'Gegevens',
    fill: 'Invullen',
    compare: 'Vergelijk',
    csv: 'CSV',
    xlsx: 'Excel',
    close: 'Sluit af',
    reopen: 'Open weer',
    remove: 'Haal dit werkblad weg',
    removeSure: 'Weghalen kan niet ongedaan worden gemaakt.',
    removeNow: 'Ja, haal weg',
    closedText: 'Dit werkblad is afgesloten. U kunt het lezen, niet wijzigen.',
    empty: 'Er staat nog niets in. Voeg de eerste rij toe.',
    noGoals: 'Schrijf eerst de doelen op.',
    writeGoals: 'Doelen opschrijven',
    change: '(wijzig)',
    yes: 'ja',
    average: (score: string) => `gemiddeld ${score}`,
    stops: {
      closed: 'Dit werkblad was al afgesloten.',
      'too-few': 'Sluit pas af als twee mensen hun antwoorden hebben ingeleverd.',
    },
    done: {
      made: 'Het werkblad is gemaakt.',
      saved: 'Opgeslagen.',
      removed: 'De rij is weg.',
      'handed-in': 'Ingeleverd. Uw antwoorden liggen vast.',
      closed: 'Het werkblad is afgesloten.',
      opened: 'Het werkblad is weer open.',
    },
    matrix: 'Doelen en samenwerkingen',
    matrixCaption: 'Per doel wat elke samenwerking bijdraagt',
    helping: 'Samenwerkingen die helpen',
    goalAlone: 'geen',
    alone: (n: number) =>
      n === 1
        ? '1 doel heeft geen samenwerking die helpt.'
        : `${n} doelen hebben geen samenwerking die helpt.`,
    rows: 'Rijen',
    tacticsFor: 'Welke tactiek past bij welke houding?',
  },
  row: {
    title: (subject: string, sheet: string) => `${subject} (${sheet})`,
    newTitle: (sheet: string) => `${sheet}: nieuwe rij`,
    save: 'Opslaan',
    remove: 'Haal deze rij weg',
    clash:
      'Iemand anders wijzigde dit op hetzelfde moment. Hieronder staat hoe het nu is; uw eigen woorden staan in het formulier. Sla nog eens op om die te bewaren.',
    now: 'Zoals het nu is opgeslagen',
  },
  fill: {
    title: (sheet: string) => `${sheet}: invullen`,
    apart:
      'U vult dit alleen in. Een collega doet dat ook, zonder uw antwoorden te zien. Pas als u allebei hebt ingeleverd, ziet u elkaars antwoorden.',
    save: 'Bewaar, nog niet klaar',
    handIn: 'Lever in',
    handInHint: 'Na inleveren kunt u uw antwoorden niet meer wijzigen.',
    verdict: 'Uw conclusie',
  },
  apart: {
    title: 'Wie vult in?',
    ready: 'ingeleverd',
    busy: 'bezig',
    nobody: 'Nog niemand.',
    start: 'Vul uw deel in',
    on: 'Ga verder met uw deel',
    waiting:
      'U hebt ingeleverd. Zodra een collega ook heeft ingeleverd, ziet u de antwoorden naast elkaar.',
    own: 'Wat een collega invult, ziet u pas als u zelf hebt ingeleverd.',
    sideBySide: 'Naast elkaar',
    caption: (group: string) => `${group} Antwoorden naast elkaar`,
    item: 'Onderdeel',
    difference: 'Verschil',
    talk: 'bespreek dit',
    conclusion: 'Conclusie',
    breaks: 'loopt hierop vast',
  },
  compare: {
    title: (sheet: string) => `${sheet}: vergelijken`,
    with: { label: 'Vergelijk met' },
    show: 'Vergelijk',
    none: 'Er is nog geen ander werkblad van deze soort. Maak er later nog een: dan ziet u wat er is veranderd.',
    caption: (earlier: string, later: string) => `Van ${earlier} naar ${later}`,
    state: 'Verschil',
    states: { added: 'nieuw', gone: 'weg', changed: 'veranderd', same: 'gelijk' },
    was: 'was',
    now: 'nu',
    empty: 'leeg',
    summary: (n: number) => (n === 1 ? '1 rij is anders.' : `${n} rijen zijn anders.`),
    averages: 'Van apart ingevulde werkbladen ziet u gemiddelde scores.',
  },
  person: 'Ingevuld door',
}

export { en }
export const texts = { nl, en }
