import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import { reachedRow } from './reached-row'

/** What the keys do to a row, by its key; absent where a table has no such act. */
export interface RowActs {
  open?: ((row: string) => void) | undefined
  toggle?: ((row: string) => void) | undefined
}

const rowOf = (element: Element): HTMLElement | null => element.closest<HTMLElement>('tr[data-row]')
const focusRow = (body: HTMLElement, row: string): void => {
  const all = [...body.querySelectorAll<HTMLElement>('tr[data-row]')]
  all.find(({ dataset }) => dataset.row === row)?.focus()
}
/** Arrow keys are the table's on a row and on what takes no arrows itself. */
const takesNoArrows = 'tr, a, button, input[type=checkbox]'

/**
 * One row of a table is in the tab order; the arrow keys, Home and End lead to the others, Enter opens a row and Space
 * chooses it. Keys pressed on a control inside a row stay the control's, but for those that move.
 */
export function useRovingRows(rows: readonly string[], { open, toggle }: RowActs) {
  const [last, setLast] = useState<string | null>(null)
  const stop = last !== null && rows.includes(last) ? last : rows[0]
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || !target.matches(takesNoArrows)) return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const from = rowOf(target)?.dataset.row
    if (from === undefined) return
    const to = reachedRow(rows, from, key)
    const act = target.matches('tr') ? { Enter: open, ' ': toggle }[key] : undefined
    if (to === null && act === undefined) return
    event.preventDefault()
    act?.(from)
    if (to !== null) focusRow(event.currentTarget, to)
  }
  const onFocus = ({ target }: FocusEvent) => {
    setLast(rowOf(target)?.dataset.row ?? last)
  }
  return { stop, onKeyDown, onFocus }
}
