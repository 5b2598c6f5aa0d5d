// What invented partners say that they train; of a programme's own content only what its maker tells in public.
import type { ProgrammeAims } from '../../src/rooms/courses/door.ts'

export const aims: Record<'digisterker' | 'digiveiliger' | 'klikEnTik', ProgrammeAims> = {
  digisterker: {
    framework: 'digcomp-2.2',
    goal: 'gain',
    parts: [
      {
        title: 'Inloggen met DigiD',
        goals: ['DigiD aanvragen, activeren en gebruiken'],
        skills: ['digid', 'passwords'],
      },
      {
        title: 'Informatie vinden en iets aanvragen',
        goals: ['Informatie vinden bij de overheid', 'Iets aanvragen bij de overheid'],
        skills: ['search', 'arrange'],
      },
      {
        title: 'De eigen gemeente',
        goals: ['Zaken regelen bij de eigen gemeente'],
        skills: ['arrange'],
      },
    ],
  },
  digiveiliger: {
    framework: 'digcomp-3.0',
    goal: 'improve',
    parts: [
      {
        title: 'Berichten bekijken',
        goals: ['Zien of een bericht echt is', 'Weten wie u belt bij twijfel'],
        skills: ['fraud', 'judge'],
      },
      { title: 'Uw eigen gegevens', goals: [], skills: ['passwords', 'privacy'] },
    ],
  },
  klikEnTik: {
    framework: null,
    goal: 'gain',
    parts: [
      { title: 'Werken met de computer', goals: [], skills: ['device', 'keep'] },
      { title: 'Op internet', goals: [], skills: ['search', 'messages'] },
    ],
  },
}
