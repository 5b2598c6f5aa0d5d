// Every page of this room from invented values: for the gallery, and for the tests that look at all pages.
import { emptySheet, withError } from '../../platform/form.ts'
import { cast, sampleId } from '../../ui/samples/cast.ts'
import type { Sample } from '../../ui/samples.ts'
import type { View } from '../../ui/view.ts'
import { sampleCourse } from '../courses/sample.ts'
import type { Hit } from '../offers/door.ts'
import { levelPage } from './pages.ts'
import { type NearCourse, resultPage } from './result-pages.ts'
import { wishesFrom } from './rules.ts'

const course: NearCourse = {
  ...sampleCourse({ id: sampleId(41), organiserId: cast.library.id, title: 'Foto’s en berichten' }),
  ...{ organiserName: cast.library.name, programmeName: null, lessons: 2, distanceM: 1200 },
  ...{ firstOn: '2026-12-03', lastOn: '2026-12-10' },
  ...{ isWeekly: true, starts: '10:00', ends: '12:00' },
}
const hit: Hit = {
  ...{ id: sampleId(42), titleNl: 'Inloop digitale vragen', titleEn: '', textNl: '', textEn: '' },
  ...{ organisationId: cast.welfare.id, organisationName: cast.welfare.name, kind: 'walk-in' },
  ...{ themes: ['digid'], access: ['walk-in'], cost: 'free', languages: ['nl'], accessibility: [] },
  ...{ phone: '000-0000103', hours: null, national: false, seats: null, checkedOn: '2026-11-01' },
  ...{ promiseMonths: 6, offerLocationId: sampleId(43), locationId: sampleId(44) },
  ...{ placeName: 'Buurthuis De Brug', street: 'Brugstraat', number: '12', postcode: '1375 GH' },
  ...{ city: 'Lindehof', pointSource: 'given', distanceM: 800, places: 1 },
}

/** Each page in the states that matter. */
export function levelPages(view: View): Sample[] {
  const wishes = wishesFrom({ photo: 'not-yet', digid: 'unknown', app: 'yes' })
  const known = wishesFrom({ photo: 'yes', app: 'yes' })
  const facts = { wishes, courses: [{ course, trains: ['photos' as const] }], help: [hit] }
  const themes = ['digid' as const]
  return [
    { name: 'level', html: levelPage(view, emptySheet) },
    {
      name: 'level, nothing chosen',
      html: levelPage(view, withError(emptySheet, 'photo', 'none')),
    },
    { name: 'level, result', html: resultPage(view, { ...facts, themes }) },
    {
      name: 'level, result with nothing',
      html: resultPage(view, {
        ...{ wishes: known, courses: [], help: [], themes: [], unknownPlace: 'Xyzzy' },
      }),
    },
  ]
}
