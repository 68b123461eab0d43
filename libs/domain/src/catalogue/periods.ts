interface CadenceRow {
  /** How many months one period covers. */
  months: number
  /** What stands before a period's place in its year: `B3` is the third of two months. None for months; null where the year is the period. */
  mark: string | null
}

/** How often reports are due. `on-dates`: on the days the plan names, each for its own month. */
const rows = {
  monthly: { months: 1, mark: '' },
  bimonthly: { months: 2, mark: 'B' },
  quarterly: { months: 3, mark: 'Q' },
  'half-yearly': { months: 6, mark: 'H' },
  yearly: { months: 12, mark: null },
  'on-dates': { months: 1, mark: '' },
} as const satisfies Record<string, CadenceRow>

export type Cadence = keyof typeof rows
export const cadences = Object.keys(rows) as Cadence[]

/** A stretch of time one report covers: `2026-06`, `2026-B3`, `2026-Q2`, `2026-H1` or `2026`. On dates, the date's month. */
export interface Period {
  name: string
  /** `YYYY-MM` */
  lastMonth: string
}

/** A period's name taken apart. */
export interface NamedPeriod {
  cadence: Exclude<Cadence, 'on-dates'>
  year: number
  /** Its place among the periods of the year, from 1. */
  ordinal: number
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** The period a month `YYYY-MM` belongs to. */
export function periodOf(cadence: Cadence, month: string): Period {
  const { months, mark } = rows[cadence]
  const year = month.slice(0, 4)
  const ordinal = Math.ceil(Number(month.slice(5)) / months)
  const part = mark === '' ? twoDigits(ordinal) : `${String(mark)}${String(ordinal)}`
  return { name: mark === null ? year : `${year}-${part}`, lastMonth: `${year}-${twoDigits(ordinal * months)}` }
}

const named = ['monthly', 'bimonthly', 'quarterly', 'half-yearly', 'yearly'] as const satisfies readonly Cadence[]

/** All that may stand after the year in a period's name, each with what it means. */
const parts = new Map(
  named.flatMap((cadence) =>
    Array.from({ length: 12 / rows[cadence].months }, (_, index) => {
      const ordinal = index + 1
      const { name } = periodOf(cadence, `0000-${twoDigits(ordinal * rows[cadence].months)}`)
      return [name.slice(4), { cadence, ordinal }] as const
    }),
  ),
)

const marked = named.flatMap((cadence) => {
  const { months, mark } = rows[cadence]
  return mark === '' || mark === null ? [] : [`${mark}[1-${String(12 / months)}]`]
})

/** The names a period may have. */
export const periodPattern = new RegExp(`^\\d{4}(?:-(?:0[1-9]|1[0-2]|${marked.join('|')}))?$`)

/** A period's name taken apart, or null for what is no period. */
export function readPeriod(name: string): NamedPeriod | null {
  const part = parts.get(name.slice(4))
  return part === undefined || !periodPattern.test(name) ? null : { ...part, year: Number(name.slice(0, 4)) }
}

/** The first month, `YYYY-MM`, of the named period. Throws for what is no period: names come from `periodOf`. */
export function firstMonthOf(name: string): string {
  const read = readPeriod(name)
  if (read === null) throw new Error(`"${name}" is no period`)
  return `${name.slice(0, 4)}-${twoDigits((read.ordinal - 1) * rows[read.cadence].months + 1)}`
}
