import type { nl } from './texts.ts'

export const en: typeof nl = {
  title: 'Who was there?',
  lead: 'Leave empty what you do not know.',
  everyone: 'Who is empty was there',
  early: 'This lesson is still to come. You can already note who let us know not to come.',
  unknown: 'empty',
  saved: 'Saved.',
  openCalls: (n: number) =>
    n === 1
      ? 'One person was absent twice without a word, and is on the call list.'
      : `${n} people were absent twice without a word, and are on the call list.`,
  list: {
    title: 'Attendance list',
    lead: 'One screen for the whole course. Tab goes to the next box. Type the first letter: w was there, c came later, l let us know, d did not come.',
    name: 'Name',
    cell: (name: string, day: string) => `${name}, ${day}`,
    print: 'Paper list',
    none: 'There is no lesson that goes on yet.',
  },
  paper: {
    title: 'Attendance list on paper',
    lead: 'Write w (was there), c (came later), l (let us know) or d (did not come). Then type the list in, with the same letters.',
    name: 'Name',
    toScreen: 'Type it in',
  },
  nobody: 'Nobody takes part in this course.',
  options: {
    present: 'was there',
    late: 'came later',
    told: 'let us know',
    absent: 'did not come',
  },
  save: 'Save',
}
