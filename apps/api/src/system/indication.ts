import type { HealthIndicatorResult } from '@nestjs/terminus'
import { z } from 'zod'

const indication = z.object({
  status: z.enum(['up', 'down']),
  message: z.string().default(''),
  workers: z.int().default(0),
})

/** What a check said of a part. */
export const indicationOf = (result: HealthIndicatorResult, part: string): z.infer<typeof indication> =>
  indication.parse(result[part])
