import { RuleBroken } from '@luoshi/domain'
import type { HeldRegistry, KeptDepartment, KeptGroup } from '../ports/registry-keeping'

/** A name that another record bears now. */
export interface NameClash {
  name: string
  holder: string
}

type Named = Pick<KeptDepartment, 'id' | 'name' | 'aliases'> & { shortName?: string | null }

const presentNames = ({ name, shortName = null, aliases }: Named): string[] => [
  name,
  ...(shortName === null ? [] : [shortName]),
  ...aliases,
]

/** Finds the first of a record's present names that another of them bears too; former names may be anybody's. */
export function clashFinder(all: readonly Named[]): (one: Named) => NameClash | null {
  const bearers = new Map<string, Named[]>()
  for (const one of all)
    for (const name of new Set(presentNames(one))) {
      const known = bearers.get(name)
      if (known === undefined) bearers.set(name, [one])
      else known.push(one)
    }
  return (one) => {
    for (const name of presentNames(one)) {
      const other = (bearers.get(name) ?? []).find(({ id }) => id !== one.id)
      if (other !== undefined) return { name, holder: other.name }
    }
    return null
  }
}

/** Throws `RuleBroken('registry.name-held')` where a name would mean two departments or groups. */
export function refuseClash(
  one: KeptDepartment | KeptGroup,
  { departments, groups }: Pick<HeldRegistry, 'departments' | 'groups'>,
): void {
  const clash = clashFinder([...departments, ...groups])(one)
  if (clash !== null) throw new RuleBroken('registry.name-held', { ...clash })
}
