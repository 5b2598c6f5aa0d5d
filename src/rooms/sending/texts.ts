// What the desk reads while it writes and sends a referral, what it reads aloud (`read`), and the slip for the resident.
// A changed text to read aloud needs a new consentVersion (rules.ts): what people said yes to must stay known.
import { en } from './texts-en.ts'

export const nl = {
  choose: {
    title: 'Naar wie verwijst u door?',
    lead: 'Kies het aanbod of de partner. Daarna schrijft u de vraag op. Er gaat nog niets weg.',
    find: { label: 'Zoek in het aanbod', hint: 'Een paar woorden, bijvoorbeeld: tablet les' },
    theme: { label: 'Onderwerp' },
    all: 'Alle onderwerpen',
    search: 'Zoek',
    searchLabel: 'Zoek aanbod',
    fitting: 'Past bij de vraag',
    none: 'Geen aanbod gevonden',
    noneText: 'Zoek met andere woorden, of kies hieronder een partner.',
    partners: 'Of kies een partner',
    noMailbox: 'nog geen e-mailadres: bel zelf',
  },
  form: {
    title: 'Doorverwijzing schrijven',
    change: 'Doorverwijzing wijzigen',
    to: 'Naar',
    other: 'Kies iemand anders',
    forWhom: 'Voor wie',
    places: 'Plaatsen',
    placesText: (n: number) => `${n} in totaal. Vraag zo nodig of er nu plaats is.`,
    access: 'Hoe te bereiken',
    cost: 'Kosten',
    ages: (min: number | null, max: number | null) =>
      max === null ? `vanaf ${min} jaar` : `${min ?? 0} tot en met ${max} jaar`,
    notActive: 'Dit aanbod is op dit moment niet actief. Bel eerst of het doorgaat.',
    aboutQuestion: 'De vraag',
    aboutPerson: 'De persoon',
    contactLead:
      'Vraag niet meer dan nodig is. Alleen hier mogen een naam en een nummer staan. Wij versleutelen ze.',
    question: {
      label: 'Wat wil de persoon?',
      hint: 'In één of twee zinnen. Geen naam, nummer of BSN.',
      required: 'Schrijf op wat de persoon wil',
    },
    theme: { label: 'Onderwerp' },
    needs: { label: 'Waar moet de helper op letten?' },
    note: {
      label: 'Nog iets om op te letten',
      hint: 'Bijvoorbeeld: liever een rustige plek. Geen naam, nummer of BSN.',
    },
    urgency: { label: 'Hoeveel spoed heeft het?' },
    reach: {
      label: 'Hoe komt er contact?',
      options: {
        phone: 'De partner belt',
        email: 'De partner mailt',
        none: 'De persoon neemt zelf contact op',
      },
    },
    reachHints: {
      none: 'Er gaat geen naam of nummer mee. De persoon noemt de code op het briefje.',
    } as Record<string, string>,
    name: {
      label: 'Naam',
      hint: 'Zoals de persoon genoemd wil worden, bijvoorbeeld: mevrouw D. Leeg: alleen een code.',
    },
    phone: {
      label: 'Telefoonnummer',
      errors: { required: 'Vul een telefoonnummer in, of kies een andere manier van contact' },
    },
    email: {
      label: 'E-mailadres',
      errors: { required: 'Vul een e-mailadres in, of kies een andere manier van contact' },
    },
    time: { label: 'Wanneer het liefst?' },
    language: { label: 'Welke taal spreekt de persoon het liefst?' },
    next: 'Verder naar toestemming',
    save: 'Wijziging bewaren',
  },
  consent: {
    title: 'Toestemming vragen',
    lead: 'Lees de tekst rustig voor. Noteer wat de persoon zegt. Zonder ja op vraag 1 gaat er niets weg.',
    other: 'Lees voor in het Engels',
    again: {
      title: 'Vraag het nog een keer',
      text: (before: string, now: string) =>
        `U noteerde al toestemming${before && ` voor ${before}`}. Nu gaat de vraag naar ${now}. Een ja geldt voor één partner. Lees de tekst daarom opnieuw voor. Wat u verder hebt ingevuld, is bewaard.`,
    },
    one: '1. Doorgeven',
    two: '2. Terughoren',
    version: (version: string) => `Tekst ${version}`,
    share: {
      label: 'Mogen wij dit doorgeven?',
      options: { yes: 'Ja', no: 'Nee' },
      errors: {
        choice: 'Noteer het antwoord op vraag 1',
        refused: 'Zonder ja versturen wij niets. Geef het adres van de partner mee.',
      },
    },
    feedback: {
      label: 'Mogen wij horen hoe het afliep?',
      options: { yes: 'Ja', no: 'Nee' },
      errors: { choice: 'Noteer het antwoord op vraag 2' },
    },
    how: { label: 'Hoe vroeg u het?', options: { desk: 'Aan de balie', phone: 'Per telefoon' } },
    day: {
      label: 'Op welke dag?',
      errors: {
        future: 'Deze dag moet nog komen',
        'too-long-ago': 'Dit is meer dan een week geleden. Vraag het opnieuw.',
      },
    },
    lang: { label: 'In welke taal las u voor?', options: { nl: 'Nederlands', en: 'Engels' } },
    next: 'Verder naar controleren',
  },
  read: {
    share: (receiver: string, reach: string, months: number) => [
      `Wij willen uw vraag doorgeven aan ${receiver}.`,
      reach === 'none'
        ? 'Wij geven geen naam en geen telefoonnummer door. U neemt zelf contact op en noemt uw code.'
        : 'Zij lezen uw vraag, waar zij op letten, en hoe zij u bereiken. Zij gebruiken dit alleen om u te helpen.',
      `Uiterlijk ${months} maanden na afloop wissen wij uw gegevens.`,
      'U mag nee zeggen. Zegt u nu ja, dan kunt u later altijd stoppen. Dan wissen wij uw gegevens meteen.',
      'Mogen wij uw vraag doorgeven?',
    ],
    feedback: (receiver: string) => [
      `Mag ${receiver} ons vertellen hoe het is afgelopen?`,
      'Dan weten wij of u geholpen bent. Dit hoeft niet. Ook bij nee krijgt u hulp.',
    ],
  },
  slip: {
    title: 'Briefje voor de inwoner',
    giveIt: 'Print dit briefje en geef het mee. De pincode is alleen het eerste half uur te zien.',
    unreachable:
      'Wij kunnen deze persoon zelf niet mailen. Geef het briefje dus mee: daarop staat hoe het verder gaat.',
    heading: 'Wij hebben u doorverwezen',
    to: (receiver: string) => `Uw vraag ligt nu bij ${receiver}.`,
    where: {
      offer: 'Waarvoor',
      organisation: 'Bij wie',
      address: 'Waar',
      hours: 'Wanneer open',
      phone: 'Telefoon',
      from: 'Doorverwezen door',
    },
    code: 'Uw code',
    pin: 'Uw pincode',
    hidden: 'De pincode is niet meer te zien',
    newPin: 'Maak een nieuwe pincode',
    newPinHint: 'De oude pincode werkt dan niet meer.',
    next: 'Wat gebeurt er nu?',
    steps: {
      phone: (receiver: string, days: number) =>
        `${receiver} belt u. Meestal binnen ${days} werkdagen.`,
      email: (receiver: string, days: number) =>
        `${receiver} mailt u. Meestal binnen ${days} werkdagen.`,
      none: (receiver: string, _days: number) =>
        `U neemt zelf contact op met ${receiver}. Noem uw code.`,
    },
    follow: (address: string) =>
      `Wilt u weten hoe het ermee staat? Ga naar ${address}. Vul uw code en pincode in.`,
    stop: (phone: string | null) =>
      `Wilt u toch niet? Dat kan altijd. Stop op dezelfde pagina${phone ? `, of bel ons: ${phone}` : ''}. Wij wissen uw gegevens.`,
    nothing: (phone: string) => `Hoort u na drie weken niets? Bel ${phone}.`,
    back: 'Naar de doorverwijzing',
    print: 'Print het briefje',
  },
  resend: {
    title: 'Opnieuw versturen',
    lead: 'Kies een partner en vraag opnieuw toestemming. De code en de pincode van de persoon blijven hetzelfde.',
    why: { label: 'Waarom opnieuw?', hint: 'Voor de nieuwe partner. Geen naam, nummer of BSN.' },
    send: 'Verstuur opnieuw',
  },
}

export { en }
export const texts = { nl, en }
