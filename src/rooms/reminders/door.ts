// What other rooms and the gallery may know of the letters.
export { mailSamples as letterSamples } from './mails.ts'
