/** `?a=1&b=2` of what is set, in the given order; empty where nothing is. */
export function query(values: Record<string, string | undefined>): string {
  const set = Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return set.length === 0 ? '' : `?${new URLSearchParams(set).toString()}`
}
