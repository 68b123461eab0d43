import { z } from 'zod'
import { extensionView, frozenLightView, reportView } from './assignments'
import { paperView } from './papers'

/** Which page of what is kept about an assignment: what began before an entry of its log, or the latest. */
export const olderQuery = z.object({
  before: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})
export type OlderQuery = z.infer<typeof olderQuery>

/**
 * Newest first. What began with one entry of the log stays together, so that a page may be longer than asked for; what the
 * reader may not see is left out, so that it may be shorter. `nextBefore` is the `before` of the next page, null at the end.
 */
const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextBefore: z.int().nullable() })

export const reportPage = pageOf(reportView)
export type ReportPage = z.infer<typeof reportPage>
export const paperPage = pageOf(paperView)
export type PaperPage = z.infer<typeof paperPage>
export const extensionPage = pageOf(extensionView)
export type ExtensionPage = z.infer<typeof extensionPage>
export const frozenLightPage = pageOf(frozenLightView)
export type FrozenLightPage = z.infer<typeof frozenLightPage>
