import type { PolicyChangeBody, PolicyRowView } from '@luoshi/contracts'

/** The change that switches a row on or off; null where the rule cannot be left out. */
export function switchedChange({ element }: PolicyRowView, on: boolean): PolicyChangeBody | null {
  if (element.type === 'check') return { ...element, on }
  if (element.type === 'provision') return { ...element, on }
  return element.type === 'rung' ? { ...element, on } : null
}
