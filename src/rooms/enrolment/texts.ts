import { en } from './texts-en.ts'

type About = { title: string; when: string; until: string; from: string; isWaiting: boolean } & {
  /** The lesson as it was, or the one that this one comes instead of. */
  was: string
}
type Sms = { title: string; when: string; where: string; phone: string | null; network: string }

export const nl = {
  enrol: {
    title: (course: string) => `Meedoen met ${course}`,
    back: 'Terug naar de cursus',
    online:
      'Deze cursus is online, bij u thuis. Vul uw e-mailadres of telefoonnummer in. Dan hoort u hoe u meedoet. Liever niet? Kies dan een cursus op een plek, of bel ons.',
    lead: 'U hebt geen account nodig. Een voornaam is genoeg.',
    full: 'De cursus is vol. U komt op de wachtlijst. Komt er een plaats vrij, dan hoort u het.',
    name: { label: 'Uw naam', hint: 'Alleen uw voornaam mag ook.' },
    phone: {
      label: 'Telefoonnummer',
      hint: 'Dan kunnen wij u bellen als er iets verandert.',
      errors: {
        'no-reach':
          'Deze cursus is online. Vul uw telefoonnummer in, of uw e-mailadres. Anders kunnen wij u niet vertellen hoe u meedoet.',
      } as Record<string, string>,
    },
    email: { label: 'E-mailadres', hint: 'Hebt u geen e-mail? Laat dit dan leeg.' },
    /** Of the two that an online course needs one of. */
    either: {
      phone: 'Vul dit in, of uw e-mailadres. Dan vertellen wij hoe u meedoet.',
      email: 'Of vul uw telefoonnummer in.',
    },
    language: { label: 'Welke taal praat u het liefst?' },
    wishes: {
      label: 'Wat wilt u graag leren?',
      errors: {
        private: 'Schrijf hier geen BSN of wachtwoord. Wij hebben het niet nodig.',
      } as Record<string, string>,
    },
    needs: {
      label: 'Hebt u hulp nodig?',
      options: {
        reading: 'Met lezen',
        hearing: 'Ik hoor niet goed',
        seeing: 'Ik zie niet goed',
        wheelchair: 'Ik kom met een rolstoel',
        companion: 'Er komt iemand met mij mee',
      },
    },
    when: 'Wanneer',
    where: 'Waar',
    consentText: (organisers: readonly string[], months: number) =>
      `Wij bewaren uw naam en wat u hier invult, om de cursus te regelen. Alleen ${new Intl.ListFormat('nl').format(organisers)} ${organisers.length === 1 ? 'ziet' : 'zien'} het: daar is deze cursus van. ${months === 1 ? 'Een maand' : `${months} maanden`} na de laatste les wissen wij alles. U kunt altijd stoppen met uw code, of door te bellen.`,
    consent: {
      label: 'Ja, dit is goed',
      errors: {
        required: 'Zet een vinkje als u het goedvindt. Anders kunnen wij u niet aanmelden.',
      } as Record<string, string>,
    },
    send: 'Meld mij aan',
    stops: {
      'not-yet': 'Aanmelden kan nog niet.',
      'too-late': 'Aanmelden kan niet meer. Bel ons voor een andere keer.',
      'not-open': 'Aanmelden kan niet meer.',
      'no-reach': 'Deze cursus is online. Vul uw telefoonnummer of e-mailadres in.',
      already: 'U staat al op de lijst voor deze cursus. U hoeft niets te doen.',
      gone: 'Deze cursus is er niet meer.',
    },
  },
  slip: {
    titles: {
      enrolled: 'U doet mee',
      waiting: 'U staat op de wachtlijst',
      offered: 'Er is een plaats voor u',
      lapsed: 'Uw plaats is naar iemand anders gegaan',
      cancelled: 'U bent afgemeld',
      moved: 'U gaat naar een andere cursus',
    },
    texts: {
      enrolled: 'Uw plaats is zeker. Tot de eerste les!',
      waiting:
        'Komt er een plaats vrij, dan houden wij die een paar dagen voor u vast. Gaf u geen telefoonnummer of e-mailadres? Kijk dan vaak met uw code, of bel ons.',
      offered: (until: string) => `Wij houden de plaats voor u vast tot ${until}. Wilt u hem?`,
      lapsed: 'Wij hoorden niets op tijd. U mag u opnieuw aanmelden.',
      cancelled: 'U hoeft niets meer te doen.',
      moved: 'Vul uw code in. Dan ziet u uw nieuwe cursus.',
    },
    off: 'De hele cursus gaat niet door. Er zijn geen lessen.',
    code: 'Uw code',
    keep: 'Bewaar deze code. Schrijf hem op, of print deze pagina. Met de code ziet u hoe het staat. U kunt zich er ook mee afmelden.',
    where: 'Vul uw code in op',
    print: 'Print dit briefje',
    bring: 'Neem mee',
    toReferral: 'Terug naar de doorverwijzing',
    toCourse: 'Terug naar de cursus bij Leren',
    another: 'Nog iemand aanmelden',
    take: 'Ja, ik neem de plaats',
    move: 'Ik wil liever een andere cursus of tijd',
    stop: 'Ik wil niet meer meedoen',
    stopText: 'Dan kan iemand anders uw plaats krijgen.',
    stopWaiting: 'Dan staat u niet meer op de wachtlijst.',
    stopButton: 'Meld mij af',
    lessons: 'De lessen',
    lessonOff: 'gaat niet door',
    lessonMoved: 'verplaatst:',
    lessonWas: (was: string) => `was ${was}`,
    call: 'Liever bellen? Bel',
    again: 'Naar alle cursussen',
    late: 'Dat kon niet meer. Kijk hoe het nu staat.',
  },
  codePage: {
    title: 'Hoe staat het met mijn cursus?',
    lead: 'Vul de code in die u kreeg toen u zich aanmeldde.',
    code: {
      label: 'Uw code',
      hint: 'Bijvoorbeeld K7MF-2QXP',
      errors: {
        wrong: 'Deze code kennen wij niet. Kijk of alle 8 letters en cijfers goed zijn.',
      } as Record<string, string>,
    },
    show: 'Laat zien',
    lost: 'Code kwijt?',
    paused: (until: string) =>
      `Er zijn te veel verkeerde codes ingevuld. Vanaf ${until} kan het weer. Bellen kan altijd.`,
    call: 'Bel',
  },
  statuses: {
    enrolled: 'doet mee',
    waiting: 'wacht',
    offered: 'plaats aangeboden',
    lapsed: 'niet gereageerd',
    cancelled: 'afgemeld',
    moved: 'naar een andere cursus',
  },
  people: {
    title: 'Deelnemers',
    sub: (taken: number, maximum: number, waiting: number, kept: number) =>
      `${taken} van ${maximum} plaatsen, ${waiting} op de wachtlijst${kept > 0 ? `, ${kept} vrij voor een partner` : ''}`,
    add: 'Iemand aanmelden',
    in: 'Doen mee',
    list: 'Wachtlijst, in volgorde',
    out: (n: number) => `${n} afgemeld, overgezet of niet gereageerd`,
    none: 'Nog niemand.',
    columns: {
      nr: 'Nr.',
      name: 'Naam',
      reach: 'Bereikbaar',
      wishes: 'Wensen',
      led: 'Via',
      status: 'Stand',
      action: 'Doen',
    },
    self: 'zelf',
    noReach: 'alleen met code',
    until: (when: string) => `tot ${when}`,
    stop: 'Afmelden',
    stopOf: (name: string) => `${name} afmelden`,
    move: 'Overzetten',
    moveOf: (name: string) => `${name} naar een andere cursus overzetten`,
    take: 'Neemt de plaats',
    takeOf: (name: string) => `${name} neemt de plaats`,
    erased: 'gewist',
    maximum: {
      label: 'Maximum aantal deelnemers',
      errors: {
        'below-taken':
          'Zoveel plaatsen zijn al gegeven, aangeboden of gereserveerd. Lager kan niet.',
        'below-minimum': 'Dit is minder dan het minimum van de cursus.',
        gone: 'De cursus is voorbij.',
      } as Record<string, string>,
    },
    maximumTitle: 'Aantal plaatsen',
    maximumText: 'Bij meer plaatsen krijgt wie het langst wacht vanzelf een aanbod.',
    save: 'Bewaren',
    keptPlaces: 'Plaatsen voor partners, en zelf wisselen',
    done: {
      moved: 'Overgezet naar de andere cursus.',
      stopped: 'Afgemeld.',
      'stopped-next': 'Afgemeld. De plaats is aangeboden aan wie aan de beurt was.',
      'stopped-free': 'Afgemeld. De plaats is nu vrij.',
      taken: 'De plaats is gegeven.',
      maximum: 'Het aantal plaatsen is gewijzigd.',
      attendance: 'Bewaard wie er was.',
      off: 'De les is afgezegd. Iedereen met e-mail heeft bericht. De anderen staan op de bellijst.',
      'lesson-moved':
        'De les is verplaatst. Iedereen met e-mail heeft bericht. De anderen staan op de bellijst.',
      'lesson-added':
        'De les staat erbij. Iedereen met e-mail heeft bericht. De anderen staan op de bellijst.',
      'course-off':
        'De cursus is afgezegd. Iedereen met e-mail heeft bericht. De anderen staan op de bellijst.',
      late: 'Dat kon niet meer. Kijk hoe het nu staat.',
    },
    attendance: 'Wie was er?',
  },
  letters: {
    hello: (name: string) => `Beste ${name},`,
    why: (why: string) => `De reden: ${why}`,
    lessons: 'De lessen:',
    goOn: 'Deze lessen gaan wel door:',
    nowLessons: 'Dit zijn nu de lessen die nog komen:',
    wasAway:
      'U had gezegd dat u niet kon. Dat ging over de oude dag of tijd. Kunt u nu ook niet? Bel ons dan weer.',
    heldUntil: (until: string) =>
      `U hebt de plaats in deze cursus nog niet genomen. Wij houden hem voor u vast tot ${until}. Wilt u hem? Zeg het met uw code, of bel ons.`,
    where: 'Waar:',
    bring: 'Neem mee:',
    code: (code: string) => `Uw code is ${code}. U vult hem hier in:`,
    call: (phone: string) => `Vragen? Bel ${phone}.`,
    bye: 'Met vriendelijke groet,',
    enrolled: {
      subject: ({ title }: About) => `U doet mee: ${title}`,
      lead: ({ title }: About) => `U doet mee met de cursus "${title}". Uw plaats is zeker.`,
      next: 'Kunt u toch niet? Meld u af met uw code. Dan kan iemand anders komen.',
    },
    waiting: {
      subject: ({ title }: About) => `U staat op de wachtlijst: ${title}`,
      lead: ({ title }: About) =>
        `De cursus "${title}" is vol. U staat op de wachtlijst. Komt er een plaats vrij, dan krijgt u bericht.`,
      next: 'Wilt u niet meer wachten? Meld u af met uw code.',
    },
    offered: {
      subject: ({ title }: About) => `Er is een plaats voor u: ${title}`,
      lead: ({ title, until }: About) =>
        `Er is een plaats vrij in de cursus "${title}". Wij houden hem voor u vast tot ${until}.`,
      next: 'Wilt u de plaats? Zeg het dan met uw code, of bel ons. Horen wij niets, dan gaat de plaats naar iemand anders.',
    },
    lapsed: {
      subject: ({ title }: About) => `Uw plaats is vergeven: ${title}`,
      lead: ({ title }: About) =>
        `Wij hoorden niet op tijd of u de plaats in "${title}" wilde. De plaats is nu voor iemand anders.`,
      next: 'Wilt u toch? U mag u opnieuw aanmelden.',
    },
    stopped: {
      subject: ({ title }: About) => `U bent afgemeld: ${title}`,
      lead: ({ title }: About) => `U bent afgemeld voor "${title}". U hoeft niets meer te doen.`,
      next: 'Klopt dit niet? Bel ons.',
    },
    moved: {
      subject: ({ title, isWaiting }: About) =>
        isWaiting ? `U staat nu op de wachtlijst van: ${title}` : `U doet nu mee met: ${title}`,
      lead: ({ title, from, isWaiting }: About) =>
        isWaiting
          ? `U ging van de cursus "${from}" naar de cursus "${title}". Die is vol: u staat op de wachtlijst. Komt er een plaats vrij, dan krijgt u bericht.`
          : `U ging van de cursus "${from}" naar de cursus "${title}". Uw plaats daar is zeker.`,
      next: 'Uw code blijft dezelfde. Klopt dit niet? Bel ons.',
    },
    reminder: {
      subject: ({ title, when }: About) => `Morgen is er les: ${title} (${when})`,
      lead: ({ title, when }: About) => `Morgen is er weer les van "${title}": ${when}.`,
      next: 'Kunt u niet komen? Bel ons even. Uw plaats in de cursus houdt u.',
    },
    sms: ({ title, when, where, phone, network }: Sms) =>
      `Morgen les: ${title}. ${when}. ${where}.${phone ? ` Kunt u niet? Bel ${phone}.` : ''} ${network}`,
    'lesson-moved': {
      subject: ({ title, when }: About) => `Eén les is verplaatst. Wordt: ${when} (${title})`,
      lead: ({ title, was, when }: About) =>
        `Eén les van "${title}" is verplaatst.\n\nWas: ${was}. Dat geldt niet meer.\nWordt: ${when}.\n\nDe cursus gaat gewoon door.`,
      next: 'Kunt u dan niet? Bel ons even. Uw plaats in de cursus houdt u.',
    },
    'lesson-added': {
      subject: ({ title, when }: About) => `Er is een les bij: ${when} (${title})`,
      lead: ({ title, was, when }: About) =>
        `Er is een les van "${title}" bij: ${when}.${was ? ` Deze les komt in plaats van die van ${was}. Die gaat niet door.` : ' De andere lessen blijven zoals ze zijn.'}`,
      next: 'Kunt u dan niet? Bel ons even. Uw plaats in de cursus houdt u.',
    },
    'lesson-off': {
      subject: ({ title, when }: About) => `Eén les gaat niet door: ${when} (${title})`,
      lead: ({ title, when }: About) =>
        `Eén les van "${title}" gaat niet door: ${when}. De rest van de cursus gaat wel door.`,
      next: 'U hoeft niets te doen. Tot de volgende les.',
    },
    'last-off': {
      subject: ({ title, when }: About) => `De laatste les gaat niet door: ${when} (${title})`,
      lead: ({ title, when }: About) =>
        `De laatste les van "${title}" gaat niet door: ${when}. Er komen geen lessen meer.`,
      next: 'U hoeft niets te doen. Vragen? Bel ons.',
    },
    'course-off': {
      subject: ({ title }: About) => `De hele cursus gaat niet door: ${title}`,
      lead: ({ title }: About) =>
        `De cursus "${title}" gaat helaas niet door. Er zijn geen lessen. U hoeft niet te komen.`,
      next: 'Wilt u iets anders leren? Bel ons, dan kijken wij samen.',
    },
  },
}

export { en }
export const texts = { nl, en }
