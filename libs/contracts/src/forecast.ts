import { behaviourNames, checkKinds } from '@luoshi/domain'
import { z } from 'zod'
import { chinaDate, id } from './common'

/** `GET /plans/:id/forecast`: the date it would be issued, today when absent, and how departments are taken to behave. */
export const forecastQuery = z.object({
  issuedOn: chinaDate.optional(),
  behaviour: z.enum(behaviourNames).default('usual'),
})
export type ForecastQuery = z.infer<typeof forecastQuery>

const load = {
  reports: z.int(),
  reminders: z.int(),
  urges: z.int(),
  orders: z.int(),
  /** All letters, before they are bundled into mails. */
  letters: z.int(),
}

/** The year as it would run if the plan were issued; counts of letters and of things due. */
export const forecastView = z.object({
  from: chinaDate,
  to: chinaDate,
  behaviour: z.enum(behaviourNames),
  assignments: z.int(),
  months: z.array(
    z.object({
      month: z.string(),
      due: z.int(),
      decisions: z.int(),
      closed: z.int(),
      ...load,
      checks: z.array(z.enum(checkKinds)),
    }),
  ),
  departments: z.array(z.object({ departmentId: id, name: z.string(), assignments: z.int(), leads: z.int(), ...load })),
  moved: z.array(
    z.object({
      date: chinaDate,
      holiday: z.string(),
      kind: z.enum(['report', 'assignment']),
      actsOn: chinaDate,
      count: z.int(),
    }),
  ),
  /** Drafts about which something is unsettled; they are not in the figures. */
  leftOut: z.array(z.object({ draftId: id, number: z.string(), title: z.string() })),
})
export type ForecastView = z.infer<typeof forecastView>
