import { calendarYears, isBlank } from '@luoshi/domain'

/** Why a value cannot stand, as a sentence that says what to do; null where it can. */
export type Check = (value: unknown) => string | null

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && isBlank(value))

/** Of what is left empty only this says something; every other check lets it pass. */
export const filled =
  (label: string, how: '填写' | '选择' = '填写'): Check =>
  (value) =>
    isEmpty(value) || (Array.isArray(value) && value.length === 0) ? `请${how}${label}` : null

/** A text that is longer is kept as it was typed or pasted, and told so. */
export const atMost =
  (max: number): Check =>
  (value) =>
    typeof value === 'string' && value.length > max
      ? `最多 ${max.toString()} 字，请删去 ${(value.length - max).toString()} 字`
      : null

/** The years every date that enters lies in. */
export const dateRange = {
  first: `${calendarYears.first.toString()}-01-01`,
  last: `${calendarYears.last.toString()}-12-31`,
}

const isDay = (text: string): boolean => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** A date of the calendar between two, both included; narrower bounds than the range of all dates are named. */
export const between =
  (min: string = dateRange.first, max: string = dateRange.last): Check =>
  (value) => {
    if (isEmpty(value)) return null
    if (typeof value !== 'string' || !isDay(value)) return '日期无效，请重新填写'
    if (value < min) return `日期不能早于 ${min}`
    return value > max ? `日期不能晚于 ${max}` : null
  }

export const numberBetween =
  (min: number, max: number): Check =>
  (value) =>
    typeof value === 'number' && (value < min || value > max)
      ? `请填写 ${min.toString()} 至 ${max.toString()} 之间的数`
      : null

/** The first thing that stands in a value's way. */
export function problemOf(checks: readonly Check[], value: unknown): string | null {
  for (const check of checks) {
    const problem = check(value)
    if (problem !== null) return problem
  }
  return null
}
