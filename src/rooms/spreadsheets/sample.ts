// An invented file with every kind of mess that real files hold: for tests and the journey of an import.

const header =
  'organisatie;soort_organisatie;naam_aanbod;soort_aanbod;activiteit;omschrijving;doelgroep;taal;kosten;aanmelden;locatie;straat;huisnummer;postcode;plaats;openingstijden;telefoon;website;bron;bron_datum;breedtegraad;lengtegraad;coordinaat_bron'

/** Every spelling of opening times that the real files hold, and some more. */
export const spellings = [
  'di + do 10:00–12:00',
  'di 10–12',
  'di+do 10:30–12:30',
  'wo+do 10:30–12:30',
  'donderdag 14:00–16:00',
  'wo-ochtend 10:15–12:45',
  'wekelijks vr 10:00–12:00 (ochtend- en middaggroep)',
  'wekelijks een vaste middag',
  'ma 13–17, di–vr 10–17, za 13–17',
  '1–2 vaste dagdelen per week',
  'ma t/m za 09:00–17:00',
  'incidenteel, di 14:00–16:00',
  'incidenteel; wo 14–16',
  'doorlopend',
  'za 11:00–14:00 (ritme onbevestigd)',
  '3 maart t/m 28 april 2026 (vol); 2027 volgt',
  'september 2022, looptijd 1,5 jaar (mogelijk afgelopen)',
  'één keer per week',
  'maandag t/m vrijdag tussen 9:00 – 17:00 uur; medewerker op dinsdag tussen 14:00 en 19:00 uur',
  'vier dagen per week medewerkers; andere uren self-service; ook zaterdag open',
  'donderdag tussen 14:00 uur en 16:00 uur',
  'enkel geopend op afspraak',
  'vier keer per week open op drie verschillende tijdstippen',
  'open als het bord buiten staat',
  'vrijdag van 14.00 uur tot 18.00 uur',
  'zelfde tijden als de bibliotheek Lindehof',
  "twee keer per week 's avonds tot 20 uur",
  'elke donderdag van 13.00 tot 15.00',
  'wekelijks',
  'verschilt per locatie, één of twee keer per week',
  '8-14 september 2022',
  'eenmalig in de week van 8-14 september 2022',
  '2020 tot en met 2021',
  'werkdagen 8.00–22.00, zaterdag 9.00–17.00',
  'iedere dag van 09.00 uur tot 18.00 uur',
  'gestart op 17 maart 2020',
  'tijdens corona, 2020',
  'di en do 10-12 u',
  'ma t/m vr 9.00–17.00, do tot 20.00',
  '1e ma van de maand 14:00',
]

const library =
  'Bibliotheek Lindemeer;bibliotheek;%;cursus;3;U leert in uw eigen tempo werken met computer en internet.;beginners;;"gratis; oudere bron noemt werkboek € 13,50";verplicht, per telefoon'

/** Rows of trouble besides the times; each is one line of the file. */
const trouble = [
  // One offer at three places: one without an address, one with an estimated point, one whole.
  `${library.replace('%', 'Computercursus (Klik & Tik)')};Bibliotheek Noord;;;;Lindehof;di 10–12;000-0001234;https://bibliotheek.lindemeer.example/klik;bron A;2026-06-11;;;`,
  `${library.replace('%', 'Computercursus (Klik & Tik)')};Bibliotheek Zuid;;;;Lindehof;do 10–12;000-0001234;https://bibliotheek.lindemeer.example/klik;bron A;2026-06-11;52.551;5.241;geschat`,
  `${library.replace('%', 'Computercursus (Klik & Tik)')};Bibliotheek West;Kerkplein;4;1371AB;Lindehof;ma 14–16;000-0001234;https://bibliotheek.lindemeer.example/klik;bron A;2026-06-11;52,5449;5,2347;bron`,
  // The same row again, and nearly the same one at the same address under another name.
  `${library.replace('%', 'Computercursus (Klik & Tik)')};Bibliotheek West;Kerkplein;4;1371AB;Lindehof;ma 14–16;000-0001234;https://bibliotheek.lindemeer.example/klik;bron A;2026-06-11;52,5449;5,2347;bron`,
  `${library.replace('%', 'Computercursus Klik & Tik')};Bieb in het Kerkplein;Kerkplein;4;1371AB;Lindehof;ma 14–16;000-0001234;https://bibliotheek.lindemeer.example/klik;bron A;2026-06-11;52,5449;5,2347;bron`,
  // One library with two addresses.
  'Bibliotheek Lindemeer;bibliotheek;Spreekuur bankzaken;inloopspreekuur bankzaken;3, 5;U vraagt hier hulp bij bankieren.;iedereen;;;niet nodig;Centrale Bibliotheek;Markt;1;;Lindehof;;;;;2022;52.540;5.230;geschat',
  'Bibliotheek Lindemeer;bibliotheek;Open oefenmoment;inloop;3;U oefent zelf op de computer.;;;gratis;;Centrale Bibliotheek (tijdelijk);Singel;9;;Lindehof;;;;;2026-06-11;52.541;5.231;geschat',
  // Many places, none in particular; two organisations together.
  'Bibliotheek Lindemeer en SeniorWeb;bibliotheek;Online cursussen;online cursus;3;U volgt thuis gratis lessen.;iedereen;;gratis;account aanvragen;alle vestigingen;;;;Lindehof;doorlopend;;;;;;;',
  // The whole country, with a phone number as people write it.
  'Digilijn Voorbeeld;samenwerking;Digilijn;telefonische hulp;3;U belt gratis met uw vragen.;iedereen;;gratis;;;;;;landelijk;werkdagen 9–17;0800 – 1508;www.digilijn.example;;2023;;;',
  // Over, perhaps over, and a text in the past tense.
  'Stichting Ooit;maatschappelijke organisatie;Laptopactie (afgelopen);uitgifte van laptops;1;Inwoners kregen een laptop.;;;;;;;;;Lindehof;2020 tot en met 2021;;;;2021;;;',
  'Stichting Ooit;maatschappelijke organisatie;Proef met internet;internet, laptop, cursus en hulp;1, 2, 3;Huishoudens kregen internet en een laptop.;huishoudens met weinig geld;;;;;;;;Lindehof;;;;;;;;',
  // Ages, numbers, things to bring, an offer by referral only.
  'Jongerenwerk Lindemeer;welzijn;Jongeren IDO;informatiepunt digitale overheid;3, 4;Jongeren krijgen hulp.;"jongeren 13-27 jaar, max. 12; eigen telefoon meenemen";Nederlands, voor anderstaligen;;alleen via een maatschappelijke organisatie;Buurthuis De Linde;Lindelaan;12-B;1371 ac;Lindehof;;0001234567;buurthuis.example/jongeren;;11-06-2026;5.2400;52.5500;',
  // What cannot go in.
  ';bibliotheek;Zonder organisatie;cursus;3;U leert iets.;;;;;;;;;Lindehof;;;;;;;;',
  'Bibliotheek Lindemeer;bibliotheek;;cursus;3;Zonder titel.;;;;;;;;;Lindehof;;;;;;;;',
  'Buurtzorg Voorbeeld;welzijn;Hulp aan een bewoner;spreekuur;3;Hulp voor de bewoner met BSN 123456782.;;;;;;;;;Lindehof;;;;;;;;',
  'Buurtzorg Voorbeeld;welzijn;Te veel;cellen;3;Tekst met; een puntkomma; zonder aanhalingstekens;;;;;;;;;Lindehof;;;;;;;;;;',
  // What goes in but not as it stands.
  'Buurtzorg Voorbeeld;welzijn;=HYPERLINK("x");onbekende soort;7;Vraag het aan Piet, mail piet.pietersen@gmail.example of 06-00000000.;;Klingon;;;Ergens;Straat zonder nummer;;99999;Lindehof;soms;geen;geen website;;31-02-2026;1;2;',
]

/** The whole file, as UTF-8 text with `;`. Opening times come as rows of their own. */
export function messyFile(): string {
  const times = spellings.map(
    (written, index) =>
      `Wijkcentrum De Brug;welzijn;Spreekuur ${index + 1};inloopspreekuur;3;U stelt hier uw vraag over telefoon of computer.;iedereen;;gratis;niet nodig;Wijkcentrum De Brug;Brugstraat;${index + 1};1371 BB;Lindehof;"${written}";;https://debrug.lindemeer.example;;2026-06-11;;;`,
  )
  return [header, ...times, ...trouble, ''].join('\n')
}
