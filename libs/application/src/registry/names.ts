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

/** The first of a record's present names that another bears too; former names may be anybody's. */
export function nameClash(one: Named, all: readonly Named[]): NameClash | null {
  const mine = new Set(presentNames(one))
  for (const other of all.filter(({ id }) => id !== one.id)) {
    const name = presentNames(other).find((borne) => mine.has(borne))
    if (name !== undefined) return { name, holder: other.name }
  }
  return null
}

/** Throws `RuleBroken('registry.name-held')` where a name would mean two departments or groups. */
export function refuseClash(
  one: KeptDepartment | KeptGroup,
  { departments, groups }: Pick<HeldRegistry, 'departments' | 'groups'>,
): void {
  const clash = nameClash(one, [...departments, ...groups])
  if (clash !== null) throw new RuleBroken('registry.name-held', { ...clash })
}
