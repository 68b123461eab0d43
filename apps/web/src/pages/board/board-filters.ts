import type { AssignmentQuery } from '@luoshi/contracts'
import { lights, stageNames } from '@luoshi/domain'

/** What the board is narrowed to; it lives in the page's address, so that going back and sharing a link work. */
export interface BoardFilters {
  planId?: string
  light?: NonNullable<AssignmentQuery['light']>
  stage?: NonNullable<AssignmentQuery['stage']>
  departmentId?: string
  q?: string
  open?: 'true' | 'false'
  sort?: AssignmentQuery['sort']
}

/** How many characters one may search for; of a longer address the first are taken. */
export const longestSearch = 100

const allowed = {
  light: lights,
  stage: stageNames,
  open: ['true', 'false'],
  sort: ['due', 'light', 'number', 'changed'],
} as const

const oneOf = <T extends string>(choices: readonly T[], value: string | null): T | undefined =>
  choices.find((choice) => choice === value)

/** Reads filters from an address; what is not a filter or not one of its values is left out. */
export function readFilters(params: URLSearchParams): BoardFilters {
  const found: Record<keyof BoardFilters, string | undefined> = {
    planId: params.get('planId') ?? undefined,
    light: oneOf(allowed.light, params.get('light')),
    stage: oneOf(allowed.stage, params.get('stage')),
    departmentId: params.get('departmentId') ?? undefined,
    q: params.get('q')?.trim().slice(0, longestSearch),
    open: oneOf(allowed.open, params.get('open')),
    sort: oneOf(allowed.sort, params.get('sort')),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value))
}

/** The same filters with some changed; `undefined` or an empty word takes one away. */
export function changeFilters(filters: BoardFilters, change: Partial<Record<keyof BoardFilters, string | undefined>>) {
  return Object.fromEntries(Object.entries({ ...filters, ...change }).filter(([, value]) => value)) as BoardFilters
}
