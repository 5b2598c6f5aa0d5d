// What the desk reads while it writes and sends a referral, what it reads aloud (`read`), and the slip for the resident.
// A changed text to read aloud needs a new consentVersion (rules.ts): what people said yes to must stay known.
export const nl = {
  choose: {
    title: 'Naar wie verwijst u door?',
    lead: 'Kies het aanbod of de partner. Daarna schrijft u de vraag op. Er gaat nog niets weg.',
    find: { label: 'Zoek in het aanbod', hint: 'Een paar woorden, bijvoorbeeld: tablet les' },
    theme: { label: 'Onderwerp' },
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
    access: 'Hoe kom je er',
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
    unreachable: 'Deze persoon kan niet automatisch bereikt worden. Geef het briefje mee.',
    heading: 'Uw vraag is doorgegeven',
    to: (receiver: string) => `Uw vraag ligt bij ${receiver}.`,
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
    receiverPhone: (receiver: string, phone: string) => `Telefoon ${receiver}: ${phone}`,
    follow: (address: string) =>
      `Wilt u weten hoe het ermee staat? Ga naar ${address}. Vul uw code en pincode in.`,
    stop: 'Wilt u toch niet? Dat kan altijd. Stop op dezelfde pagina, of bel ons. Wij wissen uw gegevens.',
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

export const en: typeof nl = {
  choose: {
    title: 'To whom do you refer?',
    lead: 'Choose the offer or the partner. Then you write the question down. Nothing is sent yet.',
    find: { label: 'Search the offers', hint: 'A few words, for example: tablet lesson' },
    theme: { label: 'Theme' },
    search: 'Search',
    searchLabel: 'Search offers',
    fitting: 'Fits the question',
    none: 'No offers found',
    noneText: 'Search with other words, or choose a partner below.',
    partners: 'Or choose a partner',
    noMailbox: 'no e-mail address yet: call them',
  },
  form: {
    title: 'Write a referral',
    change: 'Change the referral',
    to: 'To',
    other: 'Choose someone else',
    forWhom: 'For whom',
    places: 'Places',
    placesText: (n) => `${n} in all. Ask whether there is a place now if need be.`,
    access: 'How to get there',
    cost: 'Cost',
    ages: (min, max) => (max === null ? `from ${min} years` : `${min ?? 0} to ${max} years`),
    notActive: 'This offer is not active at the moment. Call first to see if it goes on.',
    aboutQuestion: 'The question',
    aboutPerson: 'The person',
    contactLead:
      'Ask no more than is needed. Only here may a name and a number stand. We encrypt them.',
    question: {
      label: 'What does the person want?',
      hint: 'In one or two sentences. No name, number or BSN.',
    },
    theme: { label: 'Theme' },
    needs: { label: 'What should the helper mind?' },
    note: {
      label: 'Something else to mind',
      hint: 'For example: rather a quiet place. No name, number or BSN.',
    },
    urgency: { label: 'How urgent is it?' },
    reach: {
      label: 'How will they get in touch?',
      options: {
        phone: 'The partner calls',
        email: 'The partner e-mails',
        none: 'The person gets in touch',
      },
    },
    reachHints: { none: 'No name or number goes along. The person mentions the code on the slip.' },
    name: {
      label: 'Name',
      hint: 'As the person wants to be called, for example: Ms D. Empty: only a code.',
    },
    phone: {
      label: 'Phone number',
      errors: { required: 'Fill in a phone number, or choose another way to get in touch' },
    },
    email: {
      label: 'E-mail address',
      errors: { required: 'Fill in an e-mail address, or choose another way to get in touch' },
    },
    time: { label: 'What time is best?' },
    language: { label: 'Which language does the person prefer?' },
    next: 'On to consent',
    save: 'Save the change',
  },
  consent: {
    title: 'Ask for consent',
    lead: 'Read the text aloud, calmly. Note what the person says. Without a yes to question 1 nothing is sent.',
    other: 'Read aloud in Dutch',
    one: '1. Passing on',
    two: '2. Hearing back',
    version: (version) => `Text ${version}`,
    share: {
      label: 'May we pass this on?',
      options: { yes: 'Yes', no: 'No' },
      errors: {
        choice: 'Note the answer to question 1',
        refused: 'Without a yes we send nothing. Hand out the address of the partner.',
      },
    },
    feedback: {
      label: 'May we hear how it ended?',
      options: { yes: 'Yes', no: 'No' },
      errors: { choice: 'Note the answer to question 2' },
    },
    how: { label: 'How did you ask?', options: { desk: 'At the desk', phone: 'By phone' } },
    day: {
      label: 'On which day?',
      errors: {
        future: 'This day is still to come',
        'too-long-ago': 'This is more than a week ago. Ask again.',
      },
    },
    lang: { label: 'In which language did you read?', options: { nl: 'Dutch', en: 'English' } },
    next: 'On to checking',
  },
  read: {
    share: (receiver, reach, months) => [
      `We want to pass your question on to ${receiver}.`,
      reach === 'none'
        ? 'We do not pass on a name or a phone number. You get in touch yourself and mention your code.'
        : 'They read your question, what to mind, and how to reach you. They use this only to help you.',
      `At most ${months} months afterwards we erase your data.`,
      'You may say no. If you say yes now, you can always stop later. Then we erase your data at once.',
      'May we pass your question on?',
    ],
    feedback: (receiver) => [
      `May ${receiver} tell us how it ended?`,
      'Then we know whether you were helped. You do not have to. If you say no you still get help.',
    ],
  },
  slip: {
    title: 'Slip for the resident',
    giveIt: 'Print this slip and hand it out. The pin can be seen only in the first half hour.',
    unreachable: 'This person can not be reached automatically. Hand out the slip.',
    heading: 'Your question was passed on',
    to: (receiver) => `Your question is with ${receiver}.`,
    code: 'Your code',
    pin: 'Your pin',
    hidden: 'The pin can not be seen any more',
    newPin: 'Make a new pin',
    newPinHint: 'The old pin then stops working.',
    next: 'What happens now?',
    steps: {
      phone: (receiver, days) => `${receiver} calls you. Usually within ${days} working days.`,
      email: (receiver, days) => `${receiver} e-mails you. Usually within ${days} working days.`,
      none: (receiver) => `You get in touch with ${receiver}. Mention your code.`,
    },
    receiverPhone: (receiver, phone) => `Phone of ${receiver}: ${phone}`,
    follow: (address) =>
      `Do you want to know how it is going? Go to ${address}. Fill in your code and pin.`,
    stop: 'Changed your mind? You always can. Stop on the same page, or call us. We erase your data.',
    nothing: (phone) => `Heard nothing after three weeks? Call ${phone}.`,
    back: 'To the referral',
    print: 'Print the slip',
  },
  resend: {
    title: 'Send again',
    lead: 'Choose a partner and ask for consent again. The code and the pin of the person stay the same.',
    why: { label: 'Why again?', hint: 'For the new partner. No name, number or BSN.' },
    send: 'Send again',
  },
}
export const texts = { nl, en }
