import { z } from 'zod'
import { assignmentRow } from './assignments'
import { chinaDate, clockView, figures, id, instant, role } from './common'
import { paperView } from './papers'
import { progressCheckView } from './plans'
import { todoView } from './todos'

export const mailView = z.object({
  id,
  recipient: z.string(),
  subject: z.string(),
  template: z.string(),
  status: z.enum(['pending', 'sending', 'sent', 'failed', 'skipped']),
  attempts: z.int(),
  /** The mail server's last answer, e.g. 550 no such user. */
  reply: z.string().nullable(),
  drill: z.boolean(),
  createdAt: instant,
  sentAt: instant.nullable(),
})
export type MailView = z.infer<typeof mailView>
export const mailPage = z.object({ items: z.array(mailView), nextCursor: z.string().nullable() })

/** The office desk: what waits for coordinator and director. */
export const deskView = z.object({
  disputes: z.array(todoView.extend({ partyId: z.string(), reason: z.string() })),
  acceptances: z.array(todoView),
  closures: z.array(todoView),
  extensions: z.array(todoView),
  papers: z.array(
    paperView.extend({
      assignmentId: id,
      number: z.string(),
      title: z.string(),
      planTitle: z.string(),
      clock: clockView,
    }),
  ),
  progressChecks: z.array(progressCheckView),
  failedMail: z.array(mailView),
  /** Departments with open work in which nobody can be written to. */
  unreached: z.array(z.object({ departmentId: id, name: z.string(), openItems: z.number().int() })),
})
export type DeskView = z.infer<typeof deskView>

/** The leading official's one page. */
export const overviewView = z.object({
  asOf: instant,
  plans: z.array(
    z.object({
      planId: id,
      title: z.string(),
      clock: clockView.nullable(),
      ...figures.shape,
    }),
  ),
  red: z.array(assignmentRow.extend({ since: instant })),
  requests: z.array(
    paperView.extend({
      assignmentId: id,
      number: z.string(),
      title: z.string(),
      planTitle: z.string(),
      clock: clockView,
    }),
  ),
  /** Frozen lights by month, oldest first. */
  trend: z.array(z.object({ planId: id, month: z.string(), green: z.int(), yellow: z.int(), red: z.int() })),
})
export type OverviewView = z.infer<typeof overviewView>

export const departmentView = z.object({
  id,
  name: z.string(),
  shortName: z.string().nullable(),
  formerNames: z.array(z.string()),
})
export type DepartmentView = z.infer<typeof departmentView>
export const departmentList = z.object({ items: z.array(departmentView) })
export const groupRosterView = z.object({
  id,
  name: z.string(),
  members: z.array(z.object({ departmentId: id, name: z.string() })),
})
export const groupList = z.object({ items: z.array(groupRosterView) })

export const calendarDayView = z.object({ date: chinaDate, working: z.boolean(), name: z.string() })
export const calendarYear = z.object({ items: z.array(calendarDayView) })
export type CalendarYear = z.infer<typeof calendarYear>

/** `GET /stream`: what changed, so that open pages fetch again. */
export const streamEvent = z.object({
  /** `all`: it is not known what has changed. */
  kind: z.enum(['assignment', 'plan', 'mail', 'all']),
  id: z.string(),
  planId: z.string().nullable(),
})
export type StreamEvent = z.infer<typeof streamEvent>

export const accountView = z.object({ login: z.string(), name: z.string(), role, department: z.string().nullable() })
