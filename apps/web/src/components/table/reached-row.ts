const stepOf: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
}

/** The row that a key leads to from another; null where the key is none of the table's or the row is not there. */
export function reachedRow(rows: readonly string[], from: string, key: string): string | null {
  const step = Object.hasOwn(stepOf, key) ? stepOf[key] : undefined
  const at = rows.indexOf(from)
  if (step === undefined || at < 0) return null
  return rows[step(at, rows.length - 1)] ?? null
}
