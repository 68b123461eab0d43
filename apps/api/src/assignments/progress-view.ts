import type { AssignmentView, ReportView } from '@luoshi/contracts'
import {
  explainReason,
  obligationsOf,
  partyName,
  shownLight,
  type Assignment,
  type FrozenLight,
  type Instant,
  type Report,
  type WorkingCalendar,
} from '@luoshi/domain'
import { iso, isoOrNull } from '../views/instants'

const paperOf = ({ papers }: Assignment, paperId: string | null) => {
  const open = papers.find(({ id }) => id === paperId)
  return open === undefined ? null : { id: open.id, kind: open.kind }
}

/** What departments owe, and what of it is late at the plan instant. */
export const obligationsView = (
  state: Assignment,
  calendar: WorkingCalendar,
  at: Instant,
): AssignmentView['obligations'] =>
  obligationsOf(state, calendar).map(({ key, subject, partyId, period, paperId, openedAt, dueAt }) => ({
    ...{ key, subject, partyId, period },
    paper: paperOf(state, paperId),
    partyName: partyName(state, partyId),
    openedAt: iso(openedAt),
    dueAt: iso(dueAt),
    late: dueAt <= at,
  }))

export const reportsView = (reports: readonly Report[], state: Assignment): ReportView[] =>
  reports.map(({ partyId, period, dueOn, status, submittedAt, progress, problems, nextSteps, returned }) => ({
    ...{ partyId, period, dueOn, status, progress, problems, nextSteps },
    partyName: partyName(state, partyId),
    submittedAt: isoOrNull(submittedAt),
    returned: returned === null ? null : { ...returned, at: iso(returned.at) },
  }))

export const frozenLightsView = (
  frozenLights: readonly FrozenLight[],
  state: Assignment,
): AssignmentView['frozenLights'] =>
  frozenLights.map((frozen) => ({
    month: frozen.month,
    light: frozen.light,
    shown: shownLight(frozen),
    reasons: frozen.reasons.map((reason) => ({ code: reason.code, text: explainReason(reason, state) })),
    caughtUpAt: isoOrNull(frozen.caughtUpAt),
  }))
