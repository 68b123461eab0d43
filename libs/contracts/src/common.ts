import {
  cadences,
  colours,
  isBlank,
  isChinaDate,
  lights,
  partyRoles,
  refusalSentence,
  roles,
  stageNames,
} from '@luoshi/domain'
import { z } from 'zod'

const dateOutOfRange = 'date.out-of-range'

/** An instant as ISO 8601 in UTC. In a drill it is plan time, not the wall's. */
export const instant = z.iso.datetime()
/** A date in China, in the years of the calendar. */
export const chinaDate = z.iso.date({ abort: true }).refine(isChinaDate, {
  error: () => refusalSentence(dateOutOfRange),
  params: { code: dateOutOfRange },
})
export const id = z.uuid()

const blank = 'text.blank'

const text = (max: number) => z.string().trim().max(max)
/** A text a person must write; one that cannot be seen is none. */
export const requiredText = (max = 2000) =>
  text(max)
    .min(1, { abort: true })
    .refine((written) => !isBlank(written), { error: () => refusalSentence(blank), params: { code: blank } })
export const optionalText = (max = 2000) => text(max).default('')

export const role = z.enum(roles)
export const partyRole = z.enum(partyRoles)
export const light = z.enum(lights)

/** Where many assignments stand; lights are of the open ones. */
export const figures = z.object({
  total: z.int(),
  open: z.int(),
  closed: z.int(),
  revoked: z.int(),
  byLight: z.record(light, z.int()),
})
export const stage = z.enum(stageNames)
export const cadence = z.enum(cadences)
export const colour = z.enum(colours)
export const span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })

/** A plan's clock. Only a drill has one of its own, and every page and row of it says so. */
export const clockView = z.object({
  drill: z.boolean(),
  now: instant,
  startedAt: instant,
  origin: instant,
  factor: z.number().nonnegative(),
  /** How fast it runs now: a drill goes on at real speed once its year is over, and stands still once it has ended. */
  pace: z.number().nonnegative(),
})
export type ClockView = z.infer<typeof clockView>

/** `application/problem+json`: `detail` is a Chinese sentence that says what to do next. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof problem>

/** Yes or no in a query string. */
export const flag = z.enum(['true', 'false']).transform((asked) => asked === 'true')

/** Whether a list or count is of drills; absent, it is of what is real. The two never stand together. */
export const drillQuery = z.object({ drill: flag.prefault('false') })
export type DrillQuery = z.infer<typeof drillQuery>
