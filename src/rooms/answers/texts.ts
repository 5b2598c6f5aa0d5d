// What people without an account read: the partner who holds a link, and the resident who holds a code.
import type { DeclineReason } from '../referrals/door.ts'

type Suggestions = Record<'sender' | 'resident', Record<DeclineReason, string>>

import { en } from './texts-en.ts'

export const nl = {
  answer: {
    title: 'Iemand vraagt uw hulp',
    over: (receiver: string, until: string) => `Voor: ${receiver} · link geldig tot ${until}`,
    steps: { sent: 'Gestuurd', answer: 'Uw antwoord', contact: 'Contact', end: 'Afgerond' },
    noAccount: 'U hebt geen account nodig.',
    goesTo: (sender: string) => `Uw antwoord gaat naar ${sender}.`,
    reminders: (days: string) =>
      `Antwoordt u niet, dan sturen wij na ${days} werkdagen een herinnering.`,
    ended: {
      declined: 'U hebt laten weten dat u niet kunt helpen. De afzender weet het. Dank u wel.',
      expired: 'Deze doorverwijzing is verlopen. U hoeft niets meer te doen.',
      helped: 'Afgerond: de persoon is geholpen. Dank u wel.',
      notReached: 'Afgerond: de persoon is niet bereikt. Dank u wel voor het proberen.',
    } as Record<string, string>,
    done: {
      accepted: (sender: string) =>
        `Dank u wel, uw antwoord is verstuurd. ${sender} weet dat u gaat helpen.`,
      asked: (sender: string) => `Uw vraag is verstuurd naar ${sender}.`,
      noted: (sender: string) => `Het is genoteerd. ${sender} kan het zien.`,
    },
    from: 'Van',
    stops: 'Dit is niet gelukt',
  },
  decline: {
    title: 'Waarom past het niet?',
    lead: 'Kies wat het dichtst in de buurt komt.',
    write: 'Nee zeggen',
    reason: (reason: string) => `Reden: ${reason}`,
    forSender: {
      label: 'Aan de organisatie die doorverwees',
      hint: 'Wat kan er wel? Geen naam, nummer of BSN.',
    },
    forResident: {
      label: 'Aan de persoon zelf',
      hint: 'Kort en vriendelijk. Dit kan de persoon lezen.',
    },
    send: 'Stuur dit antwoord',
    suggestion: {
      sender: {
        full: 'Wij hebben nu geen plaats. Over een paar weken kan het opnieuw.',
        'not-ours': 'Deze vraag past niet bij wat wij doen.',
        'other-offer': 'Ander aanbod past beter bij deze vraag, namelijk:',
        'other-area': 'Wij werken niet in deze buurt. Kies een partner dichterbij.',
        'no-contact': 'Met deze gegevens kunnen wij geen contact leggen. Vraag ze nog eens na.',
        'already-known': 'De persoon krijgt hier al hulp bij.',
        other: 'Wij kunnen dit niet oppakken, omdat',
      },
      resident: {
        full: 'Er is nu geen plaats bij ons. Vraag wie u wel snel kan helpen.',
        'not-ours': 'Wij zijn niet de goede plek voor uw vraag. Iemand anders is dat wel.',
        'other-offer': 'Er is hulp die beter bij uw vraag past. De balie helpt u daarheen.',
        'other-area': 'Wij werken niet in uw buurt. Er is hulp dichter bij u.',
        'no-contact': 'Wij konden geen contact leggen. Kom nog eens langs bij de balie.',
        'already-known': 'U krijgt hier al hulp bij. Daarom doen wij het niet ook nog.',
        other: 'Wij kunnen u hier helaas niet bij helpen.',
      },
    } as Suggestions,
  },
  askForm: {
    title: 'Wat wilt u weten?',
    question: {
      label: 'Uw vraag aan de organisatie die doorverwees',
      hint: 'Geen naam, nummer of BSN.',
    },
    send: 'Stuur de vraag',
  },
  end: {
    titles: { helped: 'Hoe is de persoon geholpen?', notReached: 'Waarom is het niet gelukt?' },
    outcome: { label: 'Kies één antwoord' },
    text: {
      label: 'Wilt u er iets bij zeggen?',
      hint: 'Voor de organisatie die doorverwees. Geen naam, nummer of BSN.',
    },
    send: 'Afronden',
    hidden: (sender: string) =>
      `${sender} krijgt niet te zien hoe het afliep, alleen dat het klaar is.`,
  },
  link: {
    oldTitle: 'Deze link is verlopen',
    oldText: (receiver: string) =>
      `Wij sturen een nieuwe link naar het e-mailadres van ${receiver}.`,
    renew: 'Stuur een nieuwe link',
    renewedTitle: 'Er komt een e-mail aan',
    renewedText: 'Kijk over een paar minuten in de mailbox van uw organisatie.',
    withdrawnTitle: 'U hoeft niets meer te doen',
    withdrawnText: 'De doorverwijzing is ingetrokken. De gegevens zijn gewist.',
    elsewhereTitle: 'Deze vraag ligt nu ergens anders',
    elsewhereText: 'Een andere organisatie helpt verder. U hoeft niets meer te doen.',
    closedText: 'Deze doorverwijzing is al afgerond. U hoeft niets meer te doen.',
  },
  follow: {
    title: 'Hoe staat het met mijn vraag?',
    lead: 'Op uw briefje staan een code en een pincode.',
    code: {
      label: 'Code',
      hint: 'Bijvoorbeeld: K7MF-2QXP',
      errors: { wrong: 'Vul de code van uw briefje in. Het zijn 8 letters en cijfers.' },
    },
    pin: {
      label: 'Pincode',
      hint: '4 cijfers',
      errors: { wrong: 'Deze code en pincode horen niet bij elkaar. Kijk nog eens op uw briefje.' },
    },
    show: 'Bekijk',
    pausedTitle: 'Even wachten',
    paused: (moment: string) =>
      `Er is te vaak een verkeerde pincode ingevuld. U kunt het weer proberen na ${moment}. Haast? Vraag een nieuwe pincode op de plek waar u hulp vroeg.`,
    lost: 'Briefje kwijt? Ga naar de plek waar u hulp vroeg.',
    lostCall: 'Of bel',
    steps: { sent: 'Verstuurd', answer: 'Antwoord', contact: 'Contact', end: 'Klaar' },
    state: {
      sent: {
        title: 'Uw vraag is verstuurd',
        text: 'Wij wachten op antwoord. U hoeft niets te doen.',
      },
      accepted: {
        title: 'Ze willen u helpen',
        text: 'Ze nemen contact met u op. U hoeft niets te doen.',
      },
      acceptedSelf: { title: 'Ze willen u helpen', text: 'Neem nu zelf contact op. Noem uw code.' },
      declined: {
        title: 'Deze plek kan u niet helpen',
        text: 'Dat ligt niet aan u. Wij zoeken samen een andere plek.',
      },
      expired: {
        title: 'Er kwam geen antwoord',
        text: 'Dat spijt ons. Wij zoeken samen een andere plek.',
      },
      helped: {
        title: 'Klaar',
        text: 'Uw vraag is afgerond. Hebt u nog een vraag? Kom gerust terug.',
      },
      notReached: {
        title: 'Ze konden u niet bereiken',
        text: 'Wilt u nog hulp? Kom langs of bel.',
      },
      withdrawn: { title: 'U bent gestopt', text: 'Wij hebben uw gegevens gewist.' },
    },
    appointment: 'Er is een afspraak met u gemaakt.',
    message: 'Ze schreven u:',
    since: (day: string) => `Sinds ${day}`,
    call: 'Vragen? Bel',
    stop: 'Ik wil dit niet meer',
    stopText: 'Wij wissen dan meteen uw naam, nummer en e-mailadres. Dit kan niet terug.',
    stopButton: 'Ja, stop en wis mijn gegevens',
    stoppedTitle: 'U bent gestopt',
    stoppedText: 'Uw gegevens zijn gewist. Wilt u later toch hulp? Kom gerust terug.',
    tooLateTitle: 'Dit kan nu niet meer',
    tooLateText: 'Vul uw code en pincode opnieuw in.',
    again: 'Naar de startpagina',
  },
}

export { en }
export const texts = { nl, en }
