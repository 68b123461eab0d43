const YEAR = /(?<!\d)(20\d\d)\s?年/g
const LOOKED_AT = 200_000

function yearsNamed(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [, year = ''] of text.slice(0, LOOKED_AT).matchAll(YEAR)) counts.set(year, (counts.get(year) ?? 0) + 1)
  return counts
}

/** The only year a text names; null where it names several or none. */
export function onlyNamedYear(text: string): number | null {
  const [only, ...others] = [...yearsNamed(text).keys()]
  return only === undefined || others.length > 0 ? null : Number(only)
}

/** The year a text names most often, the earlier of two; null where it names none. */
export function mostNamedYear(text: string): number | null {
  const [most] = [...yearsNamed(text)].sort((a, b) => b[1] - a[1] || Number(a[0]) - Number(b[0]))
  return most === undefined ? null : Number(most[0])
}
