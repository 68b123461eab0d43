import type { DraftView } from '@luoshi/contracts'

export const draftFilters = ['all', 'incomplete', 'unconfirmed', 'confirmed'] as const
export type DraftFilter = (typeof draftFilters)[number]

export const draftFilterLabels: Readonly<Record<DraftFilter, string>> = {
  all: '全部',
  incomplete: '须补全',
  unconfirmed: '待确认',
  confirmed: '已确认',
}

const passes: Readonly<Record<DraftFilter, (draft: DraftView) => boolean>> = {
  all: () => true,
  incomplete: ({ confirmedAt, obstacles }) => confirmedAt === null && obstacles.length > 0,
  unconfirmed: ({ confirmedAt }) => confirmedAt === null,
  confirmed: ({ confirmedAt }) => confirmedAt !== null,
}

/** What passes the filter, and `kept` whether it does or not. */
export const filtered = (drafts: readonly DraftView[], filter: DraftFilter, kept: string | null = null): DraftView[] =>
  drafts.filter((draft) => draft.id === kept || passes[filter](draft))

/** The next one to look at after `id`, going round. */
export const nextUnconfirmed = (drafts: readonly DraftView[], id: string): string | null => {
  const at = drafts.findIndex((draft) => draft.id === id)
  const onwards = [...drafts.slice(at + 1), ...drafts.slice(0, Math.max(0, at))]
  return onwards.find((draft) => draft.confirmedAt === null)?.id ?? null
}

/** The neighbour `step` places on, stopping at either end; the first when none is chosen yet. */
export function neighbour(drafts: readonly DraftView[], id: string | null, step: 1 | -1): string | null {
  const at = drafts.findIndex((draft) => draft.id === id)
  if (at < 0) return drafts[0]?.id ?? null
  return drafts[Math.min(drafts.length - 1, Math.max(0, at + step))]?.id ?? null
}
