import type { KeptDepartmentView } from '@luoshi/contracts'

export const standings = ['existing', 'dissolved', 'all'] as const
export type Standing = (typeof standings)[number]
export const standingLabels: Record<Standing, string> = { existing: '在用', dissolved: '已撤并', all: '全部' }

const stands = ({ dissolved }: KeptDepartmentView, standing: Standing): boolean =>
  standing === 'all' || (standing === 'dissolved') === (dissolved !== null)

/** Departments that some name of theirs, present or former, makes answer to all the words typed. */
export function foundDepartments(
  all: readonly KeptDepartmentView[],
  { words, standing }: { words: string; standing: Standing },
): KeptDepartmentView[] {
  const wanted = words.trim().split(/\s+/).filter(Boolean)
  return all.filter((one) => {
    const names = [one.name, one.shortName ?? '', ...one.aliases, ...one.formerNames.map(({ name }) => name)]
    return stands(one, standing) && wanted.every((word) => names.some((name) => name.includes(word)))
  })
}
