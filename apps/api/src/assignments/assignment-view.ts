import type { AssignmentView, PermittedAction } from '@luoshi/contracts'
import {
  obligationsOf,
  permitted,
  planTime,
  refusalSentence,
  type Actor,
  type Assignment,
  type Instant,
  type WorkingCalendar,
} from '@luoshi/domain'
import type { AssignmentRecord } from '@luoshi/persistence'
import { assignmentRowView } from '../views/assignment-row-view'
import { clockView, runningClock } from '../views/clock-view'
import { isoOrNull } from '../views/instants'
import { papersView } from '../views/paper-view'
import { provisionsView } from '../views/provisions-view'
import { claimView, extensionsView } from './completion-view'
import type { ShownDossier } from './dossier-reader'
import { groupsView, partiesView } from './parties-view'
import { frozenLightsView, obligationsView, reportsView } from './progress-view'
import { sourceView } from './source-view'

export interface Surroundings {
  actor: Actor
  calendar: WorkingCalendar
  /** The present real instant. */
  real: Instant
  /** The text of the plan. */
  text: string
  dossier: ShownDossier
}

/** An assignment as its page shows it to one actor. */
export function assignmentView(row: AssignmentRecord, around: Surroundings): AssignmentView {
  const { actor, calendar, real, text, dossier } = around
  const { state } = row
  const clock = runningClock(row)
  const at = planTime(clock, real)
  const owed = obligationsOf(state, calendar)
  return {
    ...assignmentRowView(row, real),
    seq: state.seq,
    clock: clockView(clock, row.drill, real),
    source: sourceView(row, text),
    originalDueOn: state.originalDueOn,
    dueOrigin: state.dueOn === state.originalDueOn ? row.dueOrigin : 'extended',
    cadence: state.policy.report?.cadence ?? null,
    parties: partiesView(state, dossier.refusals, actor),
    groups: groupsView(state),
    obligations: obligationsView(state, owed, at),
    reports: reportsView(dossier.reports, state, owed),
    claim: claimView(dossier, state),
    extensions: extensionsView(dossier.extensions),
    papers: papersView(dossier.papers, state, actor),
    provisions: provisionsView(state, actor),
    frozenLights: frozenLightsView(dossier.frozenLights, state),
    targets: row.targets,
    twins: row.twins,
    actions: actionsView(state, actor, at, clock.factor === 0),
    acceptedAt: isoOrNull(state.acceptedAt),
    closedAt: isoOrNull(state.closedAt),
    filedAt: isoOrNull(state.filedAt),
  }
}

/** In a drill that has ended nothing is done any more, whatever its rules would permit. */
const actionsView = (state: Assignment, actor: Actor, at: Instant, standing: boolean): PermittedAction[] =>
  permitted(state, actor, at).map((action) => {
    const code = standing ? 'plan.not-running' : action.code
    return { action: action.action, allowed: code === null, code, reason: code === null ? null : refusalSentence(code) }
  })
