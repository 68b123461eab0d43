import { useEffect, useRef } from 'react'

/** A key as it is pressed: `j`, `Ctrl+z`, `Ctrl+Enter`. On a Mac the command key counts as Ctrl. */
export type Shortcuts = Readonly<Record<string, () => void>>

const typing = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"]'

/** Keys without Ctrl belong to whoever is typing; a dialog keeps all keys to itself. */
function isElsewhere({ target, ctrlKey, metaKey, key }: KeyboardEvent): boolean {
  if (document.querySelector('[role="dialog"]') !== null) return true
  const inField = target instanceof Element && target.closest(typing) !== null
  return inField && !((ctrlKey || metaKey) && key === 'Enter')
}

const nameOf = ({ key, ctrlKey, metaKey }: KeyboardEvent): string =>
  `${ctrlKey || metaKey ? 'Ctrl+' : ''}${key.length === 1 ? key.toLowerCase() : key}`

/** Keys that work anywhere on the page while nothing is being typed. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  }, [shortcuts])
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = event.altKey || isElsewhere(event) ? undefined : latest.current[nameOf(event)]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  }, [])
}
