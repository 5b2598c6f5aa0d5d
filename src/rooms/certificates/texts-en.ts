import type { nl } from './texts.ts'

export const en: typeof nl = {
  title: 'Certificates',
  lead: 'A certificate of participation for each participant, as a PDF to print or mail. We keep nothing of it.',
  least: {
    label: 'At this many lessons or more',
    show: 'Show',
    text: (lessons: number) =>
      `This course has ${lessons} ${lessons === 1 ? 'lesson' : 'lessons'}.`,
  },
  list: 'For whom?',
  for: {
    label: 'Certificate for',
    errors: {
      required: 'Choose at least one participant, or type a name below the list.',
      'too-many': 'That is too many at once. Choose 100 at most.',
    },
  },
  name: (n: number) => `Name of participant ${n}`,
  nameErrors: {
    required: 'Type a name, or take the tick away.',
  },
  nameLetters: (name: string) =>
    `“${name}” has letters that we can’t print. Ask how it is written on a pass or passport, and write it like that, in the letters A to Z.`,
  attended: (n: number, of: number) =>
    of === 1
      ? n === 1
        ? 'was at the lesson'
        : 'was not at the lesson'
      : `at ${n} of ${of} lessons`,
  erased: 'The name was erased. You can type it yourself.',
  nobody: 'Nobody is on the list. You can type names below.',
  others: {
    label: 'Other names',
    hint: 'One name per line.',
    errors: {
      'too-long': 'A name can have 80 letters at most.',
    },
  },
  othersLetters: (names: string) =>
    `These have letters that we can’t print: ${names}. Write the name as on a pass or passport, in the letters A to Z.`,
  lang: { label: 'Language of the certificate', options: { nl: 'Dutch', en: 'English' } },
  make: 'Make the certificates',
  makeOthers: (n: number) =>
    n === 1 ? 'Make only the other certificate' : `Make only the ${n} other certificates`,
  only: 'Only this one',
  onlyFor: (n: number) => `: participant ${n}`,
  heavy: 'It did not work now. Try again, or choose fewer names.',
  paper: {
    heading: 'Certificate of participation',
    over: 'This certificate is for',
    course: (title: string, programme: string) =>
      programme
        ? `Took part in the course ${title} (${programme}).`
        : `Took part in the course ${title}.`,
    lessons: (n: number, from: string, until: string) =>
      n === 1 ? `1 lesson, on ${from}.` : `${n} lessons, from ${from} until ${until}.`,
    organisers: (names: string) => `Given by ${names}.`,
    and: 'and',
    signature: (name: string) => `Signature on behalf of ${name}`,
  },
}
