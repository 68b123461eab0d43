import type { AssignmentRow } from '@luoshi/contracts'

export type Light = AssignmentRow['light']

export const lightLabels: Record<Light, string> = { green: '绿灯', yellow: '黄灯', red: '红灯' }

/** Worst first, as an office reads them. */
export const lights: readonly Light[] = ['red', 'yellow', 'green']
