import { useState } from 'react'
import { usePerson } from '../../api/person'

/** Reads which columns were put away; what is no such list, or names no column that may be, counts for nothing. */
export function hiddenIn(kept: string | null, optional: readonly string[]): string[] {
  if (kept === null) return []
  try {
    const read: unknown = JSON.parse(kept)
    return Array.isArray(read) ? optional.filter((id) => read.includes(id)) : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** The columns a person has put away in the table of that name, remembered in this browser for each person apart. */
export function useHiddenColumns(table: string, optional: readonly string[]): [string[], (hidden: string[]) => void] {
  const place = `luoshi.columns.${usePerson().id}.${table}`
  const [hidden, setHidden] = useState(() => hiddenIn(localStorage.getItem(place), optional))
  const hide = (next: string[]) => {
    setHidden(next)
    if (next.length === 0) localStorage.removeItem(place)
    else localStorage.setItem(place, JSON.stringify(next))
  }
  return [hidden, hide]
}
