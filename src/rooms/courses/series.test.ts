// Rules of a series: what a programme fills in, how far it may go, and which days are odd.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '../../platform/dates.ts'
import { isHoliday } from '../../platform/schedule/holidays.ts'
import {
  dayDoubtsOf,
  filledBy,
  isNews,
  lessonsFrom,
  planKey,
  type SeriesSaid,
  whatStopsSeries,
} from './series.ts'

const today = '2026-11-23'
const said = (changes: Partial<SeriesSaid> = {}): SeriesSaid => ({
  ...{ firstOn: '2026-12-03', starts: '10:00', ends: '12:00', rhythm: 'week', times: 4 },
  ...{ except: '', room: '' },
  ...changes,
})
const daysOf = (changes: Partial<SeriesSaid>) =>
  lessonsFrom(said(changes)).lessons.map(({ heldOn }) => heldOn)
const programme = { lessons: 3, lessonMinutes: 90, maximum: 12 }

test('a programme fills in what was left empty, and nothing that was typed', () => {
  const typed = { starts: '9.30', ends: '', times: '', maximum: '', rhythm: 'week' }
  assert.deepEqual(filledBy(typed, programme), {
    ...typed,
    ...{ ends: '11:00', times: '3', maximum: '12' },
  })
  const full = { starts: '9.30', ends: '10:00', times: '5', maximum: '4', rhythm: 'week' }
  assert.deepEqual(filledBy(full, programme), full)
  assert.deepEqual(filledBy(typed, undefined), typed)
  const unknown = { lessons: null, lessonMinutes: null, maximum: null }
  assert.deepEqual(filledBy(typed, unknown), typed)
  const once = filledBy({ ...typed, rhythm: 'once' }, programme)
  assert.equal(once.times, '', 'once is once')
  assert.equal(filledBy({ ...typed, starts: '23:00' }, programme).ends, '', 'not past midnight')
  assert.equal(filledBy({ ...typed, starts: 'straks' }, programme).ends, '')
})

test('a series says which days it passed over: for the calendar, and because somebody said so', () => {
  const { lessons, passed } = lessonsFrom(
    said({ firstOn: '2027-04-20', times: 3, except: '11-05-2027\n2027-06-01' }),
  )
  assert.deepEqual(
    lessons.map(({ heldOn }) => heldOn),
    ['2027-04-20', '2027-05-04', '2027-05-18'],
  )
  assert.deepEqual(passed, { byCalendar: ['2027-04-27'], asSaid: ['2027-05-11'] })
  const weekend = lessonsFrom(said({ firstOn: '2026-11-28', rhythm: 'daily', times: 1 }))
  assert.deepEqual(weekend.passed.byCalendar, ['2026-11-28'])
  const once = lessonsFrom(said({ firstOn: '2027-04-27', rhythm: 'once' }))
  assert.deepEqual(once.passed, { byCalendar: [], asSaid: [] })
})

test('lessons and days passed over are together every day of the rhythm', () => {
  const day = fc.integer({ min: 0, max: 600 }).map((n) => addDays(today, n))
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 1, max: 20 }),
      fc.array(day, { maxLength: 10 }),
      (firstOn, times, except) => {
        const { lessons, passed } = lessonsFrom(said({ firstOn, times, except: except.join('\n') }))
        const all = [...lessons.map(({ heldOn }) => heldOn), ...passed.byCalendar, ...passed.asSaid]
        const weeks = all.sort().map((_, at) => addDays(firstOn, at * 7))
        assert.deepEqual(all, weeks)
        assert.ok(passed.byCalendar.every(isHoliday))
        assert.ok(passed.asSaid.every((one) => except.includes(one)))
        assert.equal(lessons.length, times)
      },
    ),
  )
})

test('a series stays between a year ago and three years ahead, and has at least one lesson', () => {
  const stop = (changes: Partial<SeriesSaid>) => whatStopsSeries(said(changes), today)?.because
  assert.equal(stop({}), undefined)
  assert.equal(stop({ firstOn: '2025-11-23' }), undefined)
  assert.equal(stop({ firstOn: '2025-11-22' }), 'range')
  assert.equal(stop({ firstOn: '2029-11-23', rhythm: 'once', times: null }), undefined)
  assert.equal(stop({ firstOn: '2029-11-24', rhythm: 'once', times: null }), 'range')
  assert.equal(stop({ firstOn: '9999-12-31' }), 'range')
  assert.equal(stop({ firstOn: '0001-01-01' }), 'range')
  assert.equal(stop({ firstOn: '2029-11-15', times: 3 }), 'too-many')
  assert.equal(stop({ rhythm: 'once', times: null, except: '3-12-2026' }), 'none')
  assert.deepEqual(daysOf({ rhythm: 'once', times: 7 }), ['2026-12-03'])
})

test('a holiday and an hour that does not exist are asked about, once', () => {
  const lesson = (heldOn: string, starts: string, ends: string) => ({ heldOn, starts, ends })
  const days = dayDoubtsOf([
    lesson('2027-04-27', '10:00', '12:00'),
    lesson('2027-03-28', '02:30', '04:00'),
    lesson('2027-10-31', '02:30', '04:00'),
    lesson('2027-06-01', '10:00', '12:00'),
  ])
  assert.deepEqual(days, [
    { kind: 'holiday', day: '2027-04-27', holiday: 'kings-day' },
    // Easter as well: two things to look at.
    { kind: 'holiday', day: '2027-03-28', holiday: 'easter' },
    { kind: 'no-hour', day: '2027-03-28', time: '02:30' },
  ])
  const doubts = { clashes: [], days }
  assert.equal(isNews(doubts, { anyway: '' }), true)
  assert.equal(isNews(doubts, { anyway: planKey(doubts) }), false)
  assert.equal(isNews({ ...doubts, days: days.slice(1) }, { anyway: planKey(doubts) }), true)
  assert.equal(isNews({ clashes: [], days: [] }, { anyway: '' }), false)
})
