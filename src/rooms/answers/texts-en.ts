import type { nl } from './texts.ts'

export const en: typeof nl = {
  answer: {
    title: 'Someone asks for your help',
    over: (receiver, until) => `For: ${receiver} · link valid until ${until}`,
    steps: { sent: 'Sent', answer: 'Your answer', contact: 'Contact', end: 'Closed' },
    noAccount: 'You do not need an account.',
    goesTo: (sender) => `Your answer goes to ${sender}.`,
    reminders: (days) => `Without an answer we send a reminder after ${days} working days.`,
    ended: {
      declined: 'You told us that you can not help. The sender knows. Thank you.',
      expired: 'This referral has expired. There is nothing left to do.',
      helped: 'Closed: the person was helped. Thank you.',
      notReached: 'Closed: the person was not reached. Thank you for trying.',
    },
    done: {
      accepted: (sender) =>
        `Thank you, your answer has been sent. ${sender} knows that you will help.`,
      asked: (sender) => `Your question has been sent to ${sender}.`,
      noted: (sender) => `It has been noted. ${sender} can see it.`,
    },
    from: 'From',
    stops: 'This did not work',
  },
  decline: {
    title: 'Why does it not fit?',
    lead: 'Choose what comes closest.',
    write: 'Saying no',
    reason: (reason) => `Reason: ${reason}`,
    forSender: {
      label: 'To the organisation that referred',
      hint: 'What is possible? No name, number or BSN.',
    },
    forResident: { label: 'To the person', hint: 'Short and friendly. The person may read this.' },
    send: 'Send this answer',
    suggestion: {
      sender: {
        full: 'We have no place right now. In a few weeks it is possible again.',
        'not-ours': 'This question does not fit what we do.',
        'other-offer': 'Another offer fits this question better, namely:',
        'other-area': 'We do not work in this area. Choose a partner closer by.',
        'no-contact': 'We can not get in touch with this. Please check it once more.',
        'already-known': 'The person gets help with this already.',
        other: 'We can not take this on, because',
      },
      resident: {
        full: 'We have no place right now. Ask who can help you soon.',
        'not-ours': 'We are not the right place for your question. Someone else is.',
        'other-offer': 'There is help that fits your question better. The desk will show you.',
        'other-area': 'We do not work in your area. There is help closer to you.',
        'no-contact': 'We could not get in touch. Please come back to the desk.',
        'already-known': 'You get help with this already. So we do not do it as well.',
        other: 'Sorry, we can not help you with this.',
      },
    },
  },
  askForm: {
    title: 'What do you want to know?',
    question: {
      label: 'Your question to the organisation that referred',
      hint: 'No name, number or BSN.',
    },
    send: 'Send the question',
  },
  end: {
    titles: { helped: 'How was the person helped?', notReached: 'Why did it not work?' },
    outcome: { label: 'Choose one answer' },
    text: {
      label: 'Do you want to add something?',
      hint: 'For the organisation that referred. No name, number or BSN.',
    },
    send: 'Close',
    hidden: (sender) => `${sender} does not get to see how it ended, only that it is done.`,
  },
  link: {
    oldTitle: 'This link has expired',
    oldText: (receiver) => `We send a new link to the e-mail address of ${receiver}.`,
    renew: 'Send a new link',
    renewedTitle: 'An e-mail is on its way',
    renewedText: 'Look in the mailbox of your organisation in a few minutes. Open the new link.',
    withdrawnTitle: 'There is nothing left to do',
    withdrawnText: 'The referral was withdrawn. The data is erased.',
    elsewhereTitle: 'This question is somewhere else now',
    elsewhereText: 'Another organisation helps on. There is nothing left to do.',
    closedText: 'This referral is closed already. There is nothing left to do.',
  },
  follow: {
    title: 'How is my question going?',
    lead: 'There are a code and a pin on your slip.',
    code: {
      label: 'Code',
      hint: 'For example: K7MF-2QXP',
      errors: { wrong: 'Fill in the code of your slip. It has 8 letters and digits.' },
    },
    pin: {
      label: 'Pin',
      hint: '4 digits',
      errors: {
        wrong: 'This code and pin do not belong together. Please look at your slip again.',
      },
    },
    show: 'Show',
    pausedTitle: 'Please wait',
    paused: (moment) =>
      `A wrong pin was filled in too often. You can try again after ${moment}. In a hurry? Ask for a new pin at the place where you asked for help.`,
    lost: 'Lost your slip? Go to the place where you asked for help.',
    lostCall: 'Or call',
    steps: { sent: 'Sent', answer: 'Answer', contact: 'Contact', end: 'Done' },
    state: {
      sent: {
        title: 'Your question was sent',
        text: 'We are waiting for an answer. You do not have to do anything.',
      },
      accepted: {
        title: 'They want to help you',
        text: 'They get in touch with you. You do not have to do anything.',
      },
      acceptedSelf: {
        title: 'They want to help you',
        text: 'Now get in touch yourself. Mention your code.',
      },
      declined: {
        title: 'This place can not help you',
        text: 'It is not your fault. We look for another place together.',
      },
      expired: {
        title: 'There was no answer',
        text: 'We are sorry. We look for another place together.',
      },
      helped: {
        title: 'Done',
        text: 'Your question is closed. Another question? You are welcome to come back.',
      },
      notReached: {
        title: 'They could not reach you',
        text: 'Do you still want help? Come in or call.',
      },
      withdrawn: { title: 'You have stopped', text: 'We erased your data.' },
    },
    appointment: 'An appointment was made with you.',
    message: 'They wrote to you:',
    since: (day) => `Since ${day}`,
    call: 'Questions? Call',
    stop: 'I do not want this any more',
    stopText: 'We erase your name, number and e-mail address at once. This can not be undone.',
    stopButton: 'Yes, stop and erase my data',
    stoppedTitle: 'You have stopped',
    stoppedText: 'Your data is erased. Do you want help later? You are welcome to come back.',
    tooLateTitle: 'This is no longer possible',
    tooLateText: 'Fill in your code and pin again.',
    again: 'To the home page',
  },
}
