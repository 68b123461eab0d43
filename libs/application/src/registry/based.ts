import { NotFound, RuleBroken, type Missing } from '@luoshi/domain'

/** The record that an edit is based on. Throws `NotFound(what)`, and `RuleBroken('registry.version-conflict')` when it has changed since. */
export function based<T extends { id: string; version: number }>(
  what: Missing,
  all: readonly T[],
  { id, version }: { id: string; version: number },
): T {
  const found = all.find((one) => one.id === id)
  if (found === undefined) throw new NotFound(what)
  if (found.version !== version) throw new RuleBroken('registry.version-conflict')
  return found
}
