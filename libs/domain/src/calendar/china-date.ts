import { RuleBroken } from '../errors'
import { calendarYears } from './calendar-years'

/** Milliseconds since 1970 in UTC. */
export type Instant = number

/** A calendar date in China, `YYYY-MM-DD`. China keeps one offset, +08:00, and no summer time. */
export type ChinaDate = string

const offset = 8 * 3_600_000
const day = 86_400_000

/** What is reckoned from such dates may lie a little outside; beyond this nothing is a date, so that every count over days ends. */
const reckoned = { first: Date.UTC(1900, 0, 1), last: Date.UTC(2200, 11, 31) } as const

/** Throws `RuleBroken('date.out-of-range')`. */
function withinReckoning(utc: number): number {
  if (utc >= reckoned.first && utc <= reckoned.last) return utc
  throw outOfRange()
}

const outOfRange = (): RuleBroken => new RuleBroken('date.out-of-range')

const parsed = new Map<ChinaDate, number>()
const printed = new Map<number, ChinaDate>()

/** Both directions are remembered: an assignment's few dates are asked for at every look at it. */
function remember<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  const found = known.get(key) ?? find()
  if (known.size < 100_000) known.set(key, found)
  return found
}

const parse = (date: ChinaDate): number =>
  remember(parsed, date, () => withinReckoning(Date.parse(`${date}T00:00:00Z`)))

function print(utc: number): ChinaDate {
  const midnight = withinReckoning(utc - (((utc % day) + day) % day))
  return remember(printed, midnight, () => new Date(midnight).toISOString().slice(0, 10))
}

/** The date on the wall in China at that instant. */
export const chinaDate = (at: Instant): ChinaDate => print(at + offset)

/** The instant at which the date begins in China, plus `hours`. */
export const startOf = (date: ChinaDate, hours = 0): Instant => parse(date) - offset + hours * 3_600_000

/** 24:00 of the date in China: what is due on a date may be done until then. */
export const endOf = (date: ChinaDate): Instant => parse(date) - offset + day

/** The date whose 24:00 the instant is; the inverse of `endOf`. */
export const dateEndingAt = (at: Instant): ChinaDate => chinaDate(at - 1)

export const addDays = (date: ChinaDate, days: number): ChinaDate => print(parse(date) + days * day)

/** How many calendar days `to` lies after `from`; negative when it lies before. */
export const daysBetween = (from: ChinaDate, to: ChinaDate): number => Math.round((parse(to) - parse(from)) / day)

/** 0 is Sunday, as in JavaScript. */
export const weekday = (date: ChinaDate): number => new Date(parse(date)).getUTCDay()

/** True for a date that exists, written `YYYY-MM-DD`, in the years whose dates may enter. */
export function isChinaDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const year = Number(text.slice(0, 4))
  return year >= calendarYears.first && year <= calendarYears.last && exists(text)
}

function exists(text: string): boolean {
  const utc = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(utc) && print(utc) === text
}

/** A date that enters. Throws `RuleBroken('date.out-of-range')` for what is none, or lies outside the years of the calendar. */
export function enteredDate(text: string): ChinaDate {
  if (isChinaDate(text)) return text
  throw outOfRange()
}

/** `YYYY-MM` of a date. */
export const monthOf = (date: ChinaDate): string => date.slice(0, 7)

/** The last date of a month `YYYY-MM`. */
export const lastDateOf = (month: string): ChinaDate => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return print(Date.UTC(year, number, 0))
}

/** `YYYY-MM` moved by a number of months. */
export const addMonths = (month: string, count: number): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return print(Date.UTC(year, number - 1 + count, 1)).slice(0, 7)
}
