// What other rooms and the gallery may know of the letters.
export { samples as letterSamples } from './mails.ts'
