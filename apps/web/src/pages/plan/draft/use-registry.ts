import { useMemo } from 'react'
import { useDepartments, useGroups } from '../../../api/office'
import type { DraftParty } from './draft-party'

export type Match = Pick<DraftParty, 'kind' | 'name' | 'departmentId' | 'groupId'>

/** Registered departments and groups, as choices of one list. */
export interface Registry {
  options: { label: string; options: { value: string; label: string }[] }[]
  matchOf: (choice: string) => Match | null
  choiceOf: (party: Pick<DraftParty, 'departmentId' | 'groupId'>) => string | null
}

export function useRegistry(): Registry {
  const departments = useDepartments().data?.items
  const groups = useGroups().data?.items
  return useMemo(() => {
    const matches = new Map<string, Match>()
    for (const { id, name } of groups ?? []) matches.set(id, { kind: 'group', name, departmentId: null, groupId: id })
    for (const { id, name } of departments ?? [])
      matches.set(id, { kind: 'department', name, departmentId: id, groupId: null })
    return {
      options: [
        {
          label: '单位',
          options: (departments ?? []).map(({ id, name, formerNames }) => ({
            value: id,
            label: formerNames.length > 0 ? `${name}（原${formerNames.join('、')}）` : name,
          })),
        },
        {
          label: '单位组',
          options: (groups ?? []).map(({ id, name, members }) => ({
            value: id,
            label: `${name}（${members.length.toString()} 家）`,
          })),
        },
      ],
      matchOf: (choice) => matches.get(choice) ?? null,
      choiceOf: ({ departmentId, groupId }) => departmentId ?? groupId,
    }
  }, [departments, groups])
}
