import { z } from 'zod'
import { id } from './common'

export const assignmentTarget = z.object({
  id,
  text: z.string(),
  indicator: z.string(),
  comparator: z.enum(['=', '>=', '<=', '>', '<', 'range', 'change']),
  value: z.number().nullable(),
  upper: z.number().nullable(),
  unit: z.string().nullable(),
  period: z.string().nullable(),
  measure: z.enum(['appraisal', 'completion']).nullable(),
})
export type AssignmentTarget = z.infer<typeof assignmentTarget>

export const assignmentTwin = z.object({
  assignmentId: id,
  planTitle: z.string(),
  number: z.string(),
  title: z.string(),
})
export type AssignmentTwin = z.infer<typeof assignmentTwin>
