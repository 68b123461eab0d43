import type { AssignmentRow } from '@luoshi/contracts'
import type { Tone } from '../components/tag'

export type Stage = AssignmentRow['stage']

export const stageTones: Record<Stage, Tone> = {
  registered: 'plain',
  assigned: 'plain',
  'in-progress': 'plain',
  countersigning: 'brand',
  'awaiting-acceptance': 'brand',
  accepted: 'brand',
  closed: 'green',
  revoked: 'plain',
}
