import type { DraftView } from '@luoshi/contracts'
import { useCallback, useState } from 'react'

/** Drafts ticked for a change of several at once; what has gone from the list is no longer chosen. */
export function useChosen(drafts: readonly DraftView[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const chosen = drafts.filter(({ id }) => ids.has(id))
  const toggle = useCallback((id: string) => {
    setIds((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })
  }, [])
  return {
    chosen,
    has: (id: string) => ids.has(id),
    toggle,
    choose: (some: readonly DraftView[]) => {
      setIds(new Set(some.map(({ id }) => id)))
    },
    clear: () => {
      setIds(new Set())
    },
  }
}

export type Chosen = ReturnType<typeof useChosen>
