// Phone numbers and addresses on the internet, as they stand in files.
import { normalisePhone } from '../../platform/geo.ts'
import { plain } from '../../platform/reading/plain.ts'
import { type Remark, remark } from './remarks.ts'

/** A value that was cleaned, and what there is to say about it. */
type Cleaned = { value: string; remarks: Remark[] }

/** The first phone number of the cell in the usual Dutch spelling. */
export function phoneFrom(cell: string): Cleaned {
  if (cell === '') return { value: '', remarks: [] }
  const whole = phoneIn(cell)
  if (whole.value !== '') return whole
  const [first, ...more] = cell
    .split(/[,;|/\n]|\bof\b|\ben\b|\bor\b/)
    .map(phoneIn)
    .filter(({ value }) => value !== '')
  if (!first) return { value: '', remarks: [remark('phone-wrong', cell)] }
  const others = more.map(({ value }) => value)
  return {
    value: first.value,
    remarks: others.length > 0 ? [...first.remarks, remark('phone-more', others)] : first.remarks,
  }
}

function phoneIn(text: string): Cleaned {
  const bare = text.replace(/\(([^)]*\D{3}[^)]*)\)/g, ' ').replace(/[^\d+()\s./–—-]/g, ' ')
  const phone = normalisePhone(bare)
  if (phone) return { value: phone, remarks: [] }
  // A spreadsheet that took it for a number has dropped the first zero.
  const digits = bare.replace(/\D/g, '')
  const mended = /^[1-9]\d{8}$/.test(digits) ? normalisePhone(`0${digits}`) : undefined
  return { value: mended ?? '', remarks: mended ? [remark('phone-zero', mended)] : [] }
}

/** A web address with its scheme; only http and https, so that nobody slips in a script. */
export function urlFrom(cell: string): Cleaned {
  const first = (cell.split(/[\s;|]+/).find((word) => word.includes('.')) ?? '').replace(/,$/, '')
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(first) ? first : `https://${first}`
  if (cell === '') return { value: '', remarks: [] }
  const isWeb = /^https?:\/\/[^\s/@:]+\.[a-z]{2,}([/:?#]|$)/i.test(whole) && URL.canParse(whole)
  if (!isWeb || whole.length > 500) return { value: '', remarks: [remark('url-wrong', cell)] }
  return { value: whole, remarks: [] }
}

const freeMail =
  /@(gmail|hotmail|outlook|live|yahoo|icloud|ziggo|kpnmail|xs4all|planet|home|upcmail|casema|hetnet)\./
/** What comes before the @ of an address that belongs to a task and not to a person. */
const functional =
  /^(info|contact|secretariaat|receptie|balie|hulp|helpdesk|vraag|vragen|klantenservice|cursus|cursussen|digitaal|digi|ido|bibliotheek|bieb|gemeente|welzijn|wijk|buurt|buurthuis|taalhuis|inloop|aanmelden|administratie|bestuur|team|stichting|computer|repair|loket|service|support|post|mail|kantoor|locatie)/

/** An e-mail address of an organisation. One that looks like a person's is left out: the guide is public. */
export function emailFrom(cell: string): Cleaned {
  if (cell === '') return { value: '', remarks: [] }
  const found = /[^\s<>,;:"()]+@[^\s<>,;:"()]+\.[a-z]{2,}/i.exec(cell.replace(/^mailto:/i, ''))?.[0]
  if (!found) return { value: '', remarks: [remark('email-wrong')] }
  const email = found.toLowerCase()
  const name = plain(email.slice(0, email.indexOf('@')))
  const isPerson =
    !functional.test(name) && (freeMail.test(email) || /^[a-z]+( [a-z]+)+$/.test(name))
  return isPerson
    ? { value: '', remarks: [remark('email-of-person')] }
    : { value: email, remarks: [] }
}
