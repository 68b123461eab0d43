import type { DraftView } from '@luoshi/contracts'
import { useState } from 'react'

/** Drafts ticked for a change of several at once; what has gone from the list is no longer chosen. */
export function useChosen(drafts: readonly DraftView[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const chosen = drafts.filter(({ id }) => ids.has(id))
  return {
    chosen,
    has: (id: string) => ids.has(id),
    toggle: (id: string) => {
      setIds((before) => {
        const next = new Set(before)
        if (!next.delete(id)) next.add(id)
        return next
      })
    },
    choose: (some: readonly DraftView[]) => {
      setIds(new Set(some.map(({ id }) => id)))
    },
    clear: () => {
      setIds(new Set())
    },
  }
}

export type Chosen = ReturnType<typeof useChosen>
