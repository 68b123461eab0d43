import type { Cadence, Deadline } from '../reading'
import { cadenceIn } from './cadence'
import { chineseNumber } from './chinese-numbers'

const REGULAR = /[每逐]|按[周旬月季年]|一[周旬月季年]一/

/** How often something is due whose deadline comes again and again: 每季度末月25日前. Null where it is due once. */
export function deadlineCadence({ dueOn, text }: Deadline): Cadence | null {
  const cadence = dueOn === null && REGULAR.test(text) ? cadenceIn(text) : null
  return cadence === 'once' || cadence === 'on-dates' ? null : cadence
}

const FIVE_YEARS = /[“"]?(十[一二三四五六七八九])五[”"]?(?:规划|时期|计划)?(?:期间|期内|期末|时期|末|末期)/

/** The end of the five-year plan a deadline names: “十五五”期间 ends with 2030. */
export function fiveYearEnd({ dueOn, text }: Deadline): string | null {
  const ordinal = chineseNumber(FIVE_YEARS.exec(text)?.[1] ?? '')
  return dueOn !== null || ordinal === null ? null : `${String(1955 + ordinal * 5)}-12-31`
}

/** Whether somebody must say on which day these words end: 国庆节前, 印发后30日内. */
export const isOpenDeadline = (one: Deadline): boolean =>
  one.dueOn === null && one.precision !== 'ongoing' && deadlineCadence(one) === null && fiveYearEnd(one) === null

/** All deadlines as they are written, so that what is due between is not lost from sight. */
export const deadlineWords = (deadlines: readonly Deadline[]): string =>
  [...new Set(deadlines.map(({ text }) => text))].join('；')
