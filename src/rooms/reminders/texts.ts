import type { Words } from './mails.ts'
import { en } from './texts-en.ts'

export const nl = {
  ...{ hello: 'Beste collega,', helloResident: 'Beste inwoner,', bye: 'Met vriendelijke groet,' },
  private: 'In deze e-mail staan geen persoonsgegevens.',
  noAccount: 'U hebt geen account nodig. Deel de link niet met anderen.',
  linkUntil: (until: string) => `De link werkt tot en met ${until}.`,
  letters: {
    'receiver-new': {
      subject: (f) => `Er is een doorverwijzing voor ${f.receiver}`,
      lines: (f) => [
        `${f.sender} vraagt of ${f.receiver} iemand kan helpen. De persoon weet dit en vindt het goed.`,
        `Bekijk de vraag en geef antwoord: ja, nee, of een vraag terug.\n${f.link}`,
        `Antwoordt u niet? Dan sturen wij na ${f.days} werkdagen een herinnering.`,
      ],
    },
    'receiver-reminder': {
      subject: (f) => `Herinnering: er wacht een doorverwijzing op ${f.receiver}`,
      lines: (f) => [
        `${f.sender} vroeg of ${f.receiver} iemand kan helpen. Wij hebben nog geen antwoord.`,
        `Laat met één klik weten of u kunt helpen. Ook nee is een antwoord: dan zoeken wij verder.\n${f.link}`,
      ],
    },
    'receiver-answered': {
      subject: () => 'Er is antwoord op uw vraag over een doorverwijzing',
      lines: (f) => [
        `${f.sender} heeft uw vraag beantwoord.`,
        `Lees het antwoord en laat weten of u kunt helpen:\n${f.link}`,
      ],
    },
    'receiver-link': {
      subject: () => 'Uw nieuwe link naar een doorverwijzing',
      lines: (f) => [`Hier is een nieuwe link. De vorige link werkt niet meer.\n${f.link}`],
    },
    'receiver-withdrawn': {
      subject: () => 'Een doorverwijzing is ingetrokken',
      lines: (f) => [
        `Een doorverwijzing van ${f.sender} aan ${f.receiver} is ingetrokken. De contactgegevens zijn gewist.`,
        'U hoeft niets meer te doen. Hebt u de gegevens ergens opgeschreven? Gooi ze dan weg.',
      ],
    },
    'sender-accepted': {
      subject: (f) => `${f.receiver} neemt contact op`,
      lines: (f) => [
        `${f.receiver} pakt uw doorverwijzing op.`,
        `Bekijk de doorverwijzing:\n${f.link}`,
      ],
    },
    'sender-declined': {
      subject: (f) => `${f.receiver} kan niet helpen`,
      lines: (f) => [
        `${f.receiver} kan uw doorverwijzing niet oppakken.`,
        `Lees verder en kies een andere partner:\n${f.link}`,
      ],
    },
    'sender-asked': {
      subject: (f) => `${f.receiver} heeft een vraag voor u`,
      lines: (f) => [
        `${f.receiver} wil iets weten voor zij iemand kunnen helpen.`,
        `Lees de vraag en geef antwoord:\n${f.link}`,
      ],
    },
    'sender-helped': {
      subject: () => 'Uw doorverwijzing is afgerond: geholpen',
      lines: (f) => [`${f.receiver} heeft de persoon geholpen.`, `Lees hoe het afliep:\n${f.link}`],
    },
    'sender-notReached': {
      subject: () => 'Uw doorverwijzing is afgerond: niet bereikt',
      lines: (f) => [
        `Het lukte ${f.receiver} niet om de persoon te bereiken.`,
        `Bekijk wat u nog kunt doen:\n${f.link}`,
      ],
    },
    'sender-closed': {
      subject: () => 'Uw doorverwijzing is afgehandeld',
      lines: (f) => [
        `${f.receiver} heeft uw doorverwijzing afgehandeld. Hoe het afliep, krijgt u niet te zien: daar is geen toestemming voor.`,
        `Bekijk de doorverwijzing:\n${f.link}`,
      ],
    },
    'sender-withdrawn': {
      subject: () => 'Een inwoner heeft een doorverwijzing ingetrokken',
      lines: (f) => [
        'De inwoner wil dit niet meer. De contactgegevens zijn gewist.',
        `Bekijk de doorverwijzing:\n${f.link}`,
      ],
    },
    'sender-unanswered': {
      subject: (f) => `Nog geen antwoord van ${f.receiver}`,
      lines: (f) => [
        `${f.receiver} gaf nog geen antwoord op een doorverwijzing van ${f.sender}.`,
        `Bel de partner, of kies een andere:\n${f.link}`,
      ],
    },
    'sender-expired': {
      subject: (f) => `Een doorverwijzing aan ${f.receiver} is verlopen`,
      lines: (f) => [
        `${f.receiver} heeft niet op tijd geantwoord. De doorverwijzing is gestopt.`,
        `Zorg dat de inwoner dit hoort. Kies een andere partner:\n${f.link}`,
      ],
    },
    'sender-course': {
      subject: () => 'Nieuws over een doorverwijzing: een cursus',
      lines: (f) => [
        'Er is iets te melden over de cursus van iemand die u doorverwees. De persoon vindt goed dat u dit hoort.',
        `Lees het bij de doorverwijzing:\n${f.link}`,
      ],
    },
    'resident-sent': {
      subject: () => 'Uw vraag is doorgegeven',
      lines: (f) => [
        `Wij hebben uw vraag doorgegeven aan ${f.receiver}. Zij nemen contact met u op.`,
        `Kijken hoe het ermee staat? Of wilt u toch niet? Gebruik de code en de pincode op uw briefje:\n${f.link}`,
        `Hoort u na drie weken niets? Bel ${f.helpline}.`,
      ],
    },
    'resident-declined': {
      subject: () => 'Nieuws over uw vraag',
      lines: (f) => [
        `${f.receiver} kan u helaas niet helpen. Dat ligt niet aan u.`,
        `Kom terug bij ${f.sender} of bel ${f.helpline}. Dan zoeken wij samen iemand anders.`,
        `U kunt ook hier kijken, met de code en de pincode op uw briefje:\n${f.link}`,
      ],
    },
    'resident-expired': {
      subject: () => 'Nieuws over uw vraag',
      lines: (f) => [
        `${f.receiver} heeft niet gereageerd. Dat spijt ons.`,
        `Kom terug bij ${f.sender} of bel ${f.helpline}. Dan zoeken wij samen iemand anders.`,
      ],
    },
  } satisfies Record<string, Words>,
}

export { en }
export const texts = { nl, en }
