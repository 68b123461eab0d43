const YEAR = /(?<!\d)(20\d\d)\s?年/g
const LOOKED_AT = 200_000

/** The year a text names most often, the earlier of two; null where it names none. */
export function mostNamedYear(text: string): number | null {
  const counts = new Map<string, number>()
  for (const [, year = ''] of text.slice(0, LOOKED_AT).matchAll(YEAR)) counts.set(year, (counts.get(year) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || Number(a[0]) - Number(b[0]))
  return most === undefined ? null : Number(most[0])
}
