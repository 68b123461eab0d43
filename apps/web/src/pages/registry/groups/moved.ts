/** The list with one entry moved by so many places; it stays within the list. */
export function moved<T>(all: readonly T[], from: number, by: number): T[] {
  const to = Math.max(0, Math.min(all.length - 1, from + by))
  const rest = all.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...all.slice(from, from + 1), ...rest.slice(to)]
}
