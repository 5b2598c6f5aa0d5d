import type { nl } from './texts.ts'

export const en: typeof nl = {
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
    'sender-course': {
      subject: () => 'News about a referral: a course',
      lines: (f) => [
        'There is something to tell about the course of somebody whom you referred. The person agrees that you hear this.',
        `Read it with the referral:\n${f.link}`,
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
