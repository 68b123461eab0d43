/** Until when something regular is asked for, within its month, quarter or year. */
export type ReportDue =
  { kind: 'day'; day: number; month: 'last' | 'next' } | { kind: 'working-days-after'; days: number }

const AFTER = /(?:结束|终了|终止)后(?:的)?(\d{1,2}|[一二三五十]+)个?(?:工作)?[日天]/
const DAY = /(?<!\d月|\d)(\d{1,2})日(?!内)/
const MONTH_END = /[月季年](?:度)?[底末](?!月)|最后一个?(?:工作)?[日天]|底前|末前/
const NEXT = /次[月季年]|下个?[月季]|首月|第一个月|上个?一?个?[月季]|上[一]?年度?/
const CURRENT = /当月|本月|末月|逢?双月|逢?单月/

/** Up to this day a month's report is about the month before. */
const EARLY = 10

const FIGURES: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 五: 5, 十: 10, 十五: 15, 二十: 20 }

const figure = (words: string): number => FIGURES[words] ?? Number(words)

function monthOf(words: string, day: number): 'last' | 'next' {
  if (NEXT.test(words)) return 'next'
  return day <= EARLY && !CURRENT.test(words) ? 'next' : 'last'
}

/** `每月25日前`, `每季度首月10日前`, `每季度结束后10个工作日内`, `每月底前`; null where the words name no such day. */
export function reportDueIn(words: string): ReportDue | null {
  const after = figure(AFTER.exec(words)?.[1] ?? '')
  if (after > 0) return { kind: 'working-days-after', days: after }
  const day = Number(DAY.exec(words)?.[1] ?? 0)
  if (day >= 1 && day <= 31) return { kind: 'day', day, month: monthOf(words, day) }
  return MONTH_END.test(words) ? { kind: 'day', day: 31, month: 'last' } : null
}

/** Whether what is to be handed in closes the half year as well as the year: 半年和全年总结. */
export const closesBoth = (words: string): boolean => words.includes('半年') && /全年|年度|年终|年末|年底/.test(words)
