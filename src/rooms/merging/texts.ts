import type { Kind } from './luggage.ts'
import type { Problem, State } from './rules.ts'
import { en } from './texts-en.ts'

const named = <K extends string>(all: Record<K, string>) => all

export const nl = {
  title: 'Netwerken samenvoegen',
  sub: 'Twee netwerken worden één, met hun geschiedenis',
  propose: 'Stel een samenvoeging voor',
  pair: (from: string, into: string) => `${from} gaat op in ${into}`,
  open: 'Waar over wordt gesproken',
  openNone: 'Er is geen voorstel om samen te voegen.',
  history: 'Samengevoegd',
  historyNone: 'Dit netwerk is nog niet samengevoegd met een ander.',
  leadOnly: 'Alleen wie de regie voert, stelt een samenvoeging voor of stemt ermee in.',
  states: named<State>({
    proposed: 'voorgesteld',
    agreed: 'akkoord, voorbeeld wordt gemaakt',
    previewed: 'akkoord',
    ordered: 'wordt uitgevoerd',
    done: 'samengevoegd',
    declined: 'geweigerd',
    withdrawn: 'ingetrokken',
  }),
  columns: { pair: 'Samenvoeging', state: 'Stand', when: 'Datum', partners: 'Partners mee' },
  steps: 'Hoe het gaat',
  stepList: [
    'U stelt voor om een ander netwerk op te nemen. U ziet dan nog niets van dat netwerk.',
    'De regievoerder daar stemt ermee in, of niet. Beide kunnen terug tot het is uitgevoerd.',
    'Daarna ziet u wat er meekomt en wat er dubbel is.',
    'U laat het uitvoeren. Alles lukt, of er verandert niets.',
  ],
  form: {
    network: {
      label: 'Welk netwerk neemt u op?',
      errors: {
        open: 'Voor dit netwerk is al een voorstel. Bekijk dat voorstel.',
        choice: 'Kies een netwerk uit de lijst.',
      },
    },
    reason: { label: 'Waarom?', hint: 'De regievoerder van het andere netwerk leest dit.' },
    sure: {
      label: 'Wij hebben dit met onze partners besproken',
      errors: { required: 'Zet een vinkje als u dit met uw partners hebt besproken.' },
    },
    same: (name: string) => `${name} is in beide netwerken dezelfde organisatie`,
  },
  send: 'Stuur het voorstel',
  back: 'Terug',
  about: 'Het voorstel',
  facts: {
    into: 'Neemt op',
    from: 'Gaat op en sluit',
    reason: 'Waarom',
    proposed: 'Voorgesteld op',
    answered: 'Antwoord op',
    done: 'Uitgevoerd op',
    state: 'Stand',
  },
  agreed: 'akkoord',
  declined: 'niet akkoord',
  agreeTitle: 'Stemt uw netwerk in?',
  agreeText: (into: string) =>
    `Uw netwerk gaat op in ${into} en sluit. Pas als u instemt, kan ${into} gegevens van uw netwerk zien.`,
  agree: 'Stem in',
  decline: 'Weiger',
  takeBack: 'Trek in',
  takeBackText: 'Dit kan tot het is uitgevoerd. De andere kant ziet dat u het introk.',
  orderTitle: 'Voer het uit',
  orderText: (from: string) =>
    `Wat hieronder staat, komt in één keer mee. ${from} sluit daarna. Dit kan niet terug.`,
  order: 'Voeg nu samen',
  ordered: 'Het wordt nu uitgevoerd. Dat duurt meestal minder dan een minuut. Ververs deze pagina.',
  waiting: 'Het voorbeeld wordt gemaakt. Ververs deze pagina over een halve minuut.',
  problems: named<Problem>({
    closed: 'Het is niet uitgevoerd: een van beide netwerken is al gesloten.',
    'not-agreed': 'Het is niet uitgevoerd: het andere netwerk is niet meer akkoord.',
  }),
  failed: 'Het is niet gelukt, en er is niets veranderd. Probeer het nog eens.',
  previewTitle: 'Wat er meekomt',
  doneTitle: 'Wat er is meegekomen',
  previewColumns: { kind: 'Wat', comes: 'Komt mee', same: 'Staat er al' },
  kinds: named<Kind>({
    partners: 'Partners',
    people: 'Toegang van medewerkers',
    locations: 'Locaties',
    offers: 'Aanbod, met eerdere versies',
    helpPoints: 'Hulppunten',
    relations: 'Lijnen op de netwerkkaart',
    contacts: 'Contacten per onderwerp',
    contributions: 'Bijdragen',
    agreements: 'Afspraken, met bijlagen',
    initiatives: 'Initiatieven',
    decisions: 'Besluiten',
    actions: 'Open actiepunten',
  }),
  clashTitle: 'In beide netwerken',
  clashText: 'Wat er al staat, blijft zoals het is. Wat eraan hangt, sluit erop aan.',
  lookTitle: 'Zelfde naam, andere inschrijving',
  lookText:
    'Deze organisaties heten hetzelfde, maar zijn apart ingeschreven. Zet een vinkje als het dezelfde is. Dan werken de medewerkers ook samen voor die ene organisatie.',
  lookWait: 'Bij het uitvoeren kiest de regievoerder of het dezelfde is.',
  comesTitle: 'Dit komt mee',
  comes: [
    'Partners, met de dag waarop zij begonnen. Wie in beide zit, blijft één partner, vanaf de eerste dag.',
    'Toegang van medewerkers. Wie elders de regie voerde of beheerde, is hier coördinator.',
    'Locaties en aanbod, met eerdere versies. Hulppunten die open zijn.',
    'Rollen, lijnen en contacten op de netwerkkaart.',
    'Bijdragen, initiatieven en afspraken met bijlagen. Besluiten krijgen een nieuw nummer; het oude staat erbij.',
    'Open actiepunten en opmerkingen van bezoekers die nog open staan.',
    'De gemeenten van het netwerk.',
  ],
  staysTitle: 'Dit blijft waar het was',
  stays: [
    'Vragen, doorverwijzingen en aanmeldingen. Daar is toestemming gegeven. Ze lopen af en worden op tijd gewist.',
    'Cursussen, programma’s en docenten. Lopende cursussen gaan door tot ze klaar zijn.',
    'Cijfers. De cijfers van hier zeggen sinds wanneer zij voor beide gelden.',
    'Overleggen met verslagen, werkbladen, programma, doelen en stappen.',
    'Het logboek, ingelezen bestanden en open uitnodigingen.',
  ],
  after: [
    'Medewerkers kunnen daar nog lezen, maar er begint niets nieuws.',
    'Adressen van de sociale kaart leiden naar die van hier.',
  ],
  afterTitle: 'Daarna',
  done: {
    proposed: 'Het voorstel is verstuurd.',
    agreed: 'U hebt ingestemd.',
    declined: 'U hebt geweigerd.',
    withdrawn: 'Ingetrokken.',
    ordered: 'Het wordt uitgevoerd.',
    moved: 'Iemand anders was u voor. Zo staat het nu.',
  },
  closed: {
    notice: (name: string, day: string) =>
      `Dit netwerk is op ${day} opgegaan in ${name}. U kunt hier lezen en lopende zaken afmaken. Er begint niets nieuws.`,
    go: (name: string) => `Ga naar ${name}`,
    title: 'Dit netwerk is gesloten',
    text: (name: string, day: string) =>
      `Op ${day} is dit netwerk opgegaan in ${name}. Nieuwe vragen, doorverwijzingen en aanbod noteert u daar.`,
    read: 'Wat hier was, kunt u nog lezen via het menu.',
  },
  letters: {
    proposed: {
      subject: (into: string, _from: string) => `${into} stelt voor om samen te voegen`,
      text: (into: string, from: string) =>
        `${into} stelt voor om ${from} op te nemen. Er gebeurt niets voordat u instemt, en tot die tijd ziet niemand daar iets van uw netwerk. Bekijk het voorstel:`,
    },
    agreed: {
      subject: (_into: string, from: string) => `${from} stemt in met samenvoegen`,
      text: (into: string, from: string) =>
        `${from} stemt ermee in om op te gaan in ${into}. Bekijk wat er meekomt, en laat het uitvoeren:`,
    },
    declined: {
      subject: (_into: string, from: string) => `${from} stemt niet in met samenvoegen`,
      text: (into: string, from: string) =>
        `${from} stemt er niet mee in om op te gaan in ${into}. Er verandert niets:`,
    },
    done: {
      subject: (into: string, from: string) => `${from} is opgegaan in ${into}`,
      text: (into: string, from: string) =>
        `${from} is opgegaan in ${into}. Hier staat wat er is meegekomen en wat is gebleven:`,
    },
  },
}

export const texts = { nl, en }
export { en }
