export interface Period {
  period: string | null
  implied: boolean
}

const QUARTERS = '一二三四'

/** `2025`, `2025-H1`, `2025-Q3`, `2025-06`: the period a target's words name, completed by the document's year. */
export function periodIn(words: string, planned: number | null): Period {
  const years = [...words.matchAll(/(?<![\d\-—–~～至比较])(20\d\d)年/g)]
  const written = years.at(-1)?.[1]
  const year = written ?? (planned === null ? null : String(planned))
  if (year === null) return { period: null, implied: false }
  const implied = written === undefined
  const half = /(上|下)半年/.exec(words)?.[1]
  if (half !== undefined) return { period: `${year}-H${half === '上' ? '1' : '2'}`, implied }
  const quarter = /([一二三四])季度/.exec(words)?.[1]
  if (quarter !== undefined) return { period: `${year}-Q${String(QUARTERS.indexOf(quarter) + 1)}`, implied }
  const month = Number(/(?<!\d)(\d{1,2})月(?:份)?(?:底|末)?(?:之?前|底)/.exec(words)?.[1] ?? 0)
  if (month >= 1 && month <= 12) return { period: `${year}-${String(month).padStart(2, '0')}`, implied }
  return { period: year, implied }
}

/** The year a paragraph looks ahead to (到2025年): it holds for all figures after it. */
export function horizonIn(words: string): string | null {
  return [...words.matchAll(/(?:到|至|截至)(20\d\d)年/g)].at(-1)?.[1] ?? null
}
