// Every letter of this room. None says anything about the person: no name, question, theme or code.
import type { Lang } from '../../paths.ts'
import type { Letter } from '../../platform/mail.ts'

export type LetterFacts = {
  network: string
  sender: string
  receiver: string
  link: string
  /** Last day of the link, in words. */
  until: string
  /** Of the reminders: '3 en 7'. */
  days: string
  helpline: string
}
type Words = { subject: (facts: LetterFacts) => string; lines: (facts: LetterFacts) => string[] }
const nl = {
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
export type LetterName = keyof typeof nl.letters

const en: typeof nl = {
  ...{ hello: 'Dear colleague,', helloResident: 'Dear resident,', bye: 'Kind regards,' },
  private: 'This e-mail holds no personal data.',
  noAccount: 'You do not need an account. Do not share the link.',
  linkUntil: (until) => `The link works up to and including ${until}.`,
  letters: {
    'receiver-new': {
      subject: (f) => `There is a referral for ${f.receiver}`,
      lines: (f) => [
        `${f.sender} asks whether ${f.receiver} can help someone. The person knows and agrees.`,
        `Read the question and answer: yes, no, or a question back.\n${f.link}`,
        `No answer? Then we send a reminder after ${f.days} working days.`,
      ],
    },
    'receiver-reminder': {
      subject: (f) => `Reminder: a referral is waiting for ${f.receiver}`,
      lines: (f) => [
        `${f.sender} asked whether ${f.receiver} can help someone. There is no answer yet.`,
        `Tell us in one click whether you can help. No is an answer too: then we look further.\n${f.link}`,
      ],
    },
    'receiver-answered': {
      subject: () => 'Your question about a referral was answered',
      lines: (f) => [
        `${f.sender} answered your question.`,
        `Read the answer and tell us whether you can help:\n${f.link}`,
      ],
    },
    'receiver-link': {
      subject: () => 'Your new link to a referral',
      lines: (f) => [`Here is a new link. The one before does not work any more.\n${f.link}`],
    },
    'receiver-withdrawn': {
      subject: () => 'A referral was withdrawn',
      lines: (f) => [
        `A referral from ${f.sender} to ${f.receiver} was withdrawn. The contact data is erased.`,
        'There is nothing left to do. Did you write the data down? Then throw it away.',
      ],
    },
    'sender-accepted': {
      subject: (f) => `${f.receiver} will get in touch`,
      lines: (f) => [`${f.receiver} takes on your referral.`, `See the referral:\n${f.link}`],
    },
    'sender-declined': {
      subject: (f) => `${f.receiver} can not help`,
      lines: (f) => [
        `${f.receiver} can not take on your referral.`,
        `Read on and choose another partner:\n${f.link}`,
      ],
    },
    'sender-asked': {
      subject: (f) => `${f.receiver} has a question for you`,
      lines: (f) => [
        `${f.receiver} wants to know something before they can help.`,
        `Read the question and answer it:\n${f.link}`,
      ],
    },
    'sender-helped': {
      subject: () => 'Your referral is closed: helped',
      lines: (f) => [`${f.receiver} helped the person.`, `Read how it ended:\n${f.link}`],
    },
    'sender-notReached': {
      subject: () => 'Your referral is closed: not reached',
      lines: (f) => [
        `${f.receiver} did not manage to reach the person.`,
        `See what you can still do:\n${f.link}`,
      ],
    },
    'sender-closed': {
      subject: () => 'Your referral is closed',
      lines: (f) => [
        `${f.receiver} closed your referral. You do not see how it ended: there is no consent for that.`,
        `See the referral:\n${f.link}`,
      ],
    },
    'sender-withdrawn': {
      subject: () => 'A resident withdrew a referral',
      lines: (f) => [
        'The resident does not want this any more. The contact data is erased.',
        `See the referral:\n${f.link}`,
      ],
    },
    'sender-unanswered': {
      subject: (f) => `No answer yet from ${f.receiver}`,
      lines: (f) => [
        `${f.receiver} gave no answer yet. The referral is from ${f.sender}.`,
        `Call the partner, or choose another:\n${f.link}`,
      ],
    },
    'sender-expired': {
      subject: (f) => `A referral to ${f.receiver} has expired`,
      lines: (f) => [
        `${f.receiver} did not answer in time. The referral has stopped.`,
        `Make sure that the resident hears this. Choose another partner:\n${f.link}`,
      ],
    },
    'resident-sent': {
      subject: () => 'Your question was passed on',
      lines: (f) => [
        `We passed your question on to ${f.receiver}. They will get in touch with you.`,
        `Do you want to see how it is going? Or did you change your mind? Use the code and the pin on your slip:\n${f.link}`,
        `Heard nothing after three weeks? Call ${f.helpline}.`,
      ],
    },
    'resident-declined': {
      subject: () => 'News about your question',
      lines: (f) => [
        `Sorry, ${f.receiver} can not help you. It is not your fault.`,
        `Come back to ${f.sender} or call ${f.helpline}. Then we look for someone else together.`,
        `You can also look here, with the code and the pin on your slip:\n${f.link}`,
      ],
    },
    'resident-expired': {
      subject: () => 'News about your question',
      lines: (f) => [
        `${f.receiver} did not answer. We are sorry.`,
        `Come back to ${f.sender} or call ${f.helpline}. Then we look for someone else together.`,
      ],
    },
  },
}
export const texts = { nl, en }

/** One letter of this room, in words. */
export function letter(name: LetterName, to: string, lang: Lang, facts: LetterFacts): Letter {
  const t = texts[lang]
  const words: Words = t.letters[name]
  const isResident = name.startsWith('resident-')
  const hasLink = name.startsWith('receiver-') && name !== 'receiver-withdrawn'
  const paragraphs = [
    isResident ? t.helloResident : t.hello,
    ...words.lines(facts),
    ...(hasLink ? [`${t.linkUntil(facts.until)} ${t.noAccount}`] : []),
    ...(isResident ? [] : [t.private]),
    `${t.bye}\n${facts.network}`,
  ]
  return {
    kind: `referrals.${name}`,
    to,
    subject: words.subject(facts),
    text: paragraphs.join('\n\n'),
  }
}

/** Each letter with believable facts, for the page that shows them all. */
export const samples = (lang: Lang): Letter[] =>
  (Object.keys(nl.letters) as LetterName[]).map((name) =>
    letter(name, 'iemand@post.example', lang, {
      network: 'Netwerk Digitale Inclusie Lindemeer',
      sender: 'Bibliotheek Lindemeer',
      receiver: 'SeniorWeb Lindemeer',
      link: 'https://ketenwijzer.example/lindemeer/antwoord/VOORBEELD',
      until: lang === 'nl' ? '6 december 2026' : '6 December 2026',
      ...{ days: lang === 'nl' ? '3 en 7' : '3 and 7', helpline: '0800-0000' },
    }),
  )
