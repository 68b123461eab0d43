import { dayWords, type CalendarColumn, type CalendarDay } from '@luoshi/domain'

/** A day in the words of a sheet. */
export const dayCells = ({ date, working, name }: CalendarDay): Record<CalendarColumn, string> => ({
  date,
  working: working ? dayWords.working : dayWords.off,
  name,
})
