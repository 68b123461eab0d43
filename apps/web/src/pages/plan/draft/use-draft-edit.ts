import type { DraftEdit, DraftView } from '@luoshi/contracts'
import { useState } from 'react'
import { dropText, keepText, keptText } from '../../../components/kept-text'

interface Edit {
  value: DraftEdit
  /** The version the changes were begun on. */
  version: number
}

const editOf = ({ title, parties, dueOn, ongoing, cadence }: DraftView): DraftEdit => ({
  title,
  parties,
  dueOn,
  ongoing,
  cadence,
})

/**
 * The unsaved changes of one draft. They survive a reload and somebody else's save: then `conflict` is true until the
 * person takes the other's version or puts theirs on top.
 */
export function useDraftEdit(draft: DraftView) {
  const kept = `draft.${draft.id}`
  const [edit, setEdit] = useState<Edit | null>(() => keptText(kept) as Edit | null)
  const value = edit?.value ?? editOf(draft)
  const keep = (next: Edit) => {
    setEdit(next)
    keepText(kept, next)
  }
  return {
    value,
    version: edit?.version ?? draft.version,
    dirty: edit !== null,
    conflict: edit !== null && edit.version !== draft.version,
    change: (patch: Partial<DraftEdit>) => {
      keep({ value: { ...value, ...patch }, version: edit?.version ?? draft.version })
    },
    discard: () => {
      dropText(kept)
      setEdit(null)
    },
    putOnTop: () => {
      keep({ value, version: draft.version })
    },
  }
}
