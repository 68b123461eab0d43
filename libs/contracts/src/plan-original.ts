import { z } from 'zod'
import { span } from './common'

/** The file a plan was read from; `GET /plans/:id/original` gives it back byte for byte. */
export const planOriginalView = z.object({
  fileName: z.string(),
  mediaType: z.string(),
  size: z.int().nonnegative(),
  sha256: z.string(),
})
export type PlanOriginalView = z.infer<typeof planOriginalView>

/** A table of the plan's file in its text: a cell merged over rows stands once, in its first row. */
export const planTable = z.object({
  span,
  rows: z.array(z.array(z.object({ span, column: z.int().nonnegative(), columnSpan: z.int(), rowSpan: z.int() }))),
})
export type PlanTable = z.infer<typeof planTable>
