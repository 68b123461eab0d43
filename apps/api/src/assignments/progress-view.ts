import type { AssignmentView, ReportView } from '@luoshi/contracts'
import {
  dateEndingAt,
  explainReason,
  partyName,
  shownLight,
  type Assignment,
  type ChinaDate,
  type FrozenLight,
  type Instant,
  type Obligation,
  type Report,
} from '@luoshi/domain'
import { iso, isoOrNull } from '../views/instants'

const paperOf = ({ papers }: Assignment, paperId: string | null) => {
  const open = papers.find(({ id }) => id === paperId)
  return open === undefined ? null : { id: open.id, kind: open.kind }
}

/** What departments owe, and what of it is late at the plan instant. */
export const obligationsView = (
  state: Assignment,
  owed: readonly Obligation[],
  at: Instant,
): AssignmentView['obligations'] =>
  owed.map(({ key, subject, partyId, period, paperId, openedAt, dueAt }) => ({
    ...{ key, subject, partyId, period },
    paper: paperOf(state, paperId),
    partyName: partyName(state, partyId),
    openedAt: iso(openedAt),
    dueAt: iso(dueAt),
    late: dueAt <= at,
  }))

/** The day a report is due, by the present calendar while it is owed; else the day it was asked for by. */
const dueDay = ({ partyId, period, dueOn }: Report, owed: readonly Obligation[]): ChinaDate => {
  const open = owed.find((one) => one.subject === 'report' && one.partyId === partyId && one.period === period)
  return open === undefined ? dueOn : dateEndingAt(open.dueAt)
}

export const reportsView = (
  reports: readonly Report[],
  state: Assignment,
  owed: readonly Obligation[] = [],
): ReportView[] =>
  reports.map((report) => {
    const { partyId, period, status, submittedAt, progress, problems, nextSteps, returned } = report
    return {
      ...{ partyId, period, status, progress, problems, nextSteps },
      dueOn: dueDay(report, owed),
      partyName: partyName(state, partyId),
      submittedAt: isoOrNull(submittedAt),
      returned: returned === null ? null : { ...returned, at: iso(returned.at) },
    }
  })

export const frozenLightsView = (
  frozenLights: readonly FrozenLight[],
  state: Assignment,
): AssignmentView['frozenLights'] =>
  frozenLights.map((frozen) => ({
    month: frozen.month,
    light: frozen.light,
    shown: shownLight(frozen),
    reasons: frozen.reasons.map((reason) => ({ code: reason.code, text: explainReason(reason, state, null) })),
    caughtUpAt: isoOrNull(frozen.caughtUpAt),
  }))
