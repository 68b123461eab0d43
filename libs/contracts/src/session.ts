import { z } from 'zod'
import { role, requiredText } from './common'

export const logIn = z.object({ login: requiredText(80), password: z.string().min(1).max(200) })
export type LogIn = z.infer<typeof logIn>

export const sessionView = z.object({
  person: z.object({
    id: z.uuid(),
    login: z.string(),
    name: z.string(),
    role,
    departmentId: z.uuid().nullable(),
    departmentName: z.string().nullable(),
    /** Nothing real was issued yet but a drill was: lists begin with that, except for a leading official. */
    drillsFirst: z.boolean(),
  }),
  /** Sent back as `X-CSRF-Token` with every write. */
  csrfToken: z.string(),
})
export type SessionView = z.infer<typeof sessionView>
