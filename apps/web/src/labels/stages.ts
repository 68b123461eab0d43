import { stageLabels } from '@luoshi/domain'
import type { AssignmentRow } from '@luoshi/contracts'

export type Stage = AssignmentRow['stage']

export const stages = Object.keys(stageLabels) as Stage[]
