/** The years of every date that enters from anywhere, and whose days are shown and decided. */
export const calendarYears = { first: 2000, last: 2100 } as const
