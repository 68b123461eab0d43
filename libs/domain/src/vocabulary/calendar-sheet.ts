/** What a sheet writes of a day, and what else people write for it. */
export const dayWords = { working: '是', off: '否' } as const

const meanings: Readonly<Record<string, boolean>> = {
  ...{ 是: true, 上班: true, 班: true, 工作日: true },
  ...{ 否: false, 放假: false, 休: false, 休息: false },
}

/** Whether a cell says that a day is worked; null where it cannot be read. */
export const workingInCell = (cell: string): boolean | null => meanings[cell] ?? null

const unusable = /[\p{Cc}\p{Zl}\p{Zp}]/u
/** Characters that the name of a day may have. */
export const longestDayName = 40

/** Whether a text can say why a day is worked or off: one short line, or nothing. */
export const isDayName = (text: string): boolean =>
  text.length <= longestDayName && text === text.trim() && !unusable.test(text)
