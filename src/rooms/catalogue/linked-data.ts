// The course once more for search engines, as schema.org in JSON-LD: the same facts as on the page, and no others.
import { paths } from '../../paths.ts'
import { instantOf } from '../../platform/dates.ts'
import { html, type Markup, raw } from '../../ui/markup.ts'
import type { View } from '../../ui/view.ts'
import { type Course, isSameTime, type Lesson, placesLeft, takesPeople } from '../courses/door.ts'
import type { Location } from '../offers/door.ts'

type Shown = {
  course: Course
  lessons: readonly Lesson[]
  organiser: string
  place: Location | undefined
}

/** A data block, which no browser runs: the policy on scripts does not look at it. */
export function courseData(view: View, shown: Shown): Markup {
  const json = JSON.stringify(courseOf(view, shown))
  // Inside a script element only '<' can end it; as an escape it is the same letter to every reader of JSON.
  const safe = json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${hex(sign)}`)
  return html`<script type="application/ld+json">${raw(safe)}</script>`
}

const hex = (sign: string): string => sign.charCodeAt(0).toString(16).padStart(4, '0')

function courseOf(view: View, { course, lessons, organiser, place }: Shown) {
  const url = `${view.baseUrl}${paths.courses.show(view.at, course.id)}`
  const provider = { '@type': 'Organization', name: organiser }
  const isOff = course.state === 'cancelled'
  const events = lessons.map((one) => ({
    '@type': 'Event',
    name: course.title,
    startDate: moment(one.heldOn, one.starts),
    endDate: moment(one.heldOn, one.ends),
    ...statusOf(one, isOff || one.cancelledAt !== null),
    location:
      course.way === 'online'
        ? { '@type': 'VirtualLocation', url }
        : {
            '@type': 'Place',
            name: [course.place, one.room].filter(Boolean).join(', '),
            address: place && addressOf(place),
          },
    organizer: provider,
  }))
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: course.title,
    description: course.about.slice(0, 500) || undefined,
    url,
    provider,
    inLanguage: course.language,
    offers:
      course.cost === 'free'
        ? { '@type': 'Offer', category: 'Free', price: '0', priceCurrency: 'EUR' }
        : undefined,
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: course.way === 'online' ? 'online' : 'onsite',
      maximumAttendeeCapacity: course.maximum,
      // No exact number: from one to the next somebody would read who was on the list already.
      remainingAttendeeCapacity:
        !takesPeople(course.state) || placesLeft(course) === 'none' ? 0 : undefined,
      subEvent: events,
    },
  }
}

/** What is off, was moved to another time, or goes on as it was told first. */
function statusOf({ was, ...now }: Lesson, isOff: boolean) {
  const status = (word: string) => ({ eventStatus: `https://schema.org/Event${word}` })
  if (isOff) return status('Cancelled')
  if (!was || isSameTime(was, now)) return status('Scheduled')
  return { ...status('Rescheduled'), previousStartDate: moment(was.heldOn, was.starts) }
}

function addressOf({ street, number, postcode, city }: Location) {
  return {
    '@type': 'PostalAddress',
    streetAddress: `${street} ${number}`.trim() || undefined,
    postalCode: postcode || undefined,
    addressLocality: city || undefined,
    addressCountry: 'NL',
  }
}

/** With its offset from UTC, which differs in summer. */
function moment(date: string, time: string): string {
  const hours = Math.round(
    (Date.parse(`${date}T${time}:00Z`) - instantOf({ date, time }).getTime()) / 3_600_000,
  )
  return `${date}T${time}:00+0${hours}:00`
}
