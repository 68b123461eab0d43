import { performPlanDuties } from '../assignments/perform-duties'
import type { Ports } from '../ports/ports'
import { eachOpen, type Batch } from './batch'

/** Brings the next open assignments of a plan up to the present moment. Throws `Unavailable`. */
export const advanceAll = (ports: Ports, planId: string, afterOrdinal: number, limit: number): Promise<Batch> =>
  eachOpen(ports, { planId, afterOrdinal, limit }, (assignmentId) => performPlanDuties(ports, assignmentId))
