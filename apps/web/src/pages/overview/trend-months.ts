import type { OverviewView } from '@luoshi/contracts'

export interface Month {
  month: string
  green: number
  yellow: number
  red: number
}

/** Frozen lights of all plans added up by month, oldest first. */
export function trendMonths(trend: OverviewView['trend']): Month[] {
  const months = new Map<string, Month>()
  for (const { month, green, yellow, red } of trend) {
    const sum = months.get(month) ?? { month, green: 0, yellow: 0, red: 0 }
    months.set(month, { month, green: sum.green + green, yellow: sum.yellow + yellow, red: sum.red + red })
  }
  return [...months.values()].sort((a, b) => a.month.localeCompare(b.month))
}
