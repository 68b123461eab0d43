import type { AssignmentRow } from '@luoshi/contracts'

export type Stage = AssignmentRow['stage']
