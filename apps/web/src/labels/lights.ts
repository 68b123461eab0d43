import type { AssignmentRow } from '@luoshi/contracts'

export type Light = AssignmentRow['light']

/** Worst first, as an office reads them. */
export const lights: readonly Light[] = ['red', 'yellow', 'green']
