// What the letters of this room say.
const nl = {
  hello: 'Goedendag,',
  bye: 'Met vriendelijke groet,',
  agenda: 'Op de agenda staat:',
  answer:
    'Laat weten of u komt. Antwoord vanuit uw agenda, of log in en geef het aan op deze pagina:',
  invitation: {
    subject: (title: string, day: string) => `Uitnodiging: ${title}, ${day}`,
    lead: (title: string) => `U bent uitgenodigd voor: ${title}.`,
    calendar: 'De afspraak voor uw agenda zit bij deze mail.',
  },
  update: {
    subject: (title: string, day: string) => `Gewijzigd: ${title}, ${day}`,
    lead: (title: string) => `Er is iets veranderd aan: ${title}. Zo is het nu:`,
    calendar: 'De nieuwe afspraak zit bij deze mail. Uw agenda vervangt de oude.',
  },
  cancelled: {
    subject: (title: string, day: string) => `Gaat niet door: ${title}, ${day}`,
    lead: (title: string) => `Dit overleg gaat niet door: ${title}.`,
    calendar: 'Open de bijlage om de afspraak uit uw agenda te halen.',
  },
  report: {
    subject: (title: string, day: string) => `Verslag: ${title}, ${day}`,
    lead: (title: string) => `Hieronder staat het verslag van: ${title}.`,
    read: 'Lezen en printen kan hier:',
  },
}

const en: typeof nl = {
  hello: 'Hello,',
  bye: 'Kind regards,',
  agenda: 'On the agenda:',
  answer:
    'Let us know if you are coming. Answer from your calendar, or sign in and say so on this page:',
  invitation: {
    subject: (title, day) => `Invitation: ${title}, ${day}`,
    lead: (title) => `You are invited to: ${title}.`,
    calendar: 'The appointment for your calendar comes with this mail.',
  },
  update: {
    subject: (title, day) => `Changed: ${title}, ${day}`,
    lead: (title) => `Something changed about: ${title}. This is how it is now:`,
    calendar: 'The new appointment comes with this mail. Your calendar replaces the old one.',
  },
  cancelled: {
    subject: (title, day) => `Called off: ${title}, ${day}`,
    lead: (title) => `This meeting is called off: ${title}.`,
    calendar: 'Open the attachment to take the appointment out of your calendar.',
  },
  report: {
    subject: (title, day) => `Report: ${title}, ${day}`,
    lead: (title) => `Below is the report of: ${title}.`,
    read: 'Read and print it here:',
  },
}

export const letterTexts = { nl, en }
