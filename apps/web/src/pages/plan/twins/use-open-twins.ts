import { useTwins } from '../../../api/workbench'

/** Drafts for which a task of another plan still waits to be looked at. */
export function useOpenTwins(planId: string): ReadonlySet<string> {
  const items = useTwins(planId).data?.items ?? []
  return new Set(items.filter(({ twins }) => twins.some(({ state }) => state === 'open')).map(({ draftId }) => draftId))
}
