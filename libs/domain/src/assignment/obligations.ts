import { chinaDate, endOf, type ChinaDate, type Instant } from '../calendar/china-date'
import { addWorkingDays, type WorkingCalendar } from '../calendar/working-calendar'
import { goesUp } from '../catalogue/papers'
import { stageRow } from '../catalogue/stages'
import type { Subject } from '../catalogue/subjects'
import type { Assignment } from './assignment'
import { awaitedCountersigners, leadOf, partyById } from './parties'
import { owedReports } from './reports'

/** Something a department still owes, with how its limit is found. */
export interface OpenMatter {
  /** Tells it from all else the assignment ever waited for. It is compared and never taken apart: what it is about are the fields. */
  key: string
  subject: Subject
  partyId: string
  /** Of a report. */
  period: string | null
  /** The paper to be answered. */
  paperId: string | null
  openedAt: Instant
  /** False for a report the whole plan asks for: its window and due day are moments of the plan, not of this one. */
  own: boolean
  dueAt: (calendar: WorkingCalendar) => Instant
}

/** An open matter with the instant, a 24:00, until which it may be done. */
export type Obligation = Omit<OpenMatter, 'dueAt'> & { dueAt: Instant }

const noReference = { period: null, paperId: null }

const daysAfterDate = (since: ChinaDate, days: number) => (calendar: WorkingCalendar) =>
  endOf(addWorkingDays(calendar, since, days))

const daysAfter = (since: Instant, days: number) => daysAfterDate(chinaDate(since), days)

/** Those assigned at the entry count from the date of issue where the issuer chose it; whoever comes later, from then. */
const assignedOn = ({ registeredAt, limitsSince }: Assignment, assignedAt: Instant): ChinaDate =>
  limitsSince !== undefined && assignedAt === registeredAt ? limitsSince : chinaDate(assignedAt)

function acknowledgements(state: Assignment): OpenMatter[] {
  return state.parties.flatMap(({ id, status, assignedAt }) => {
    if (status !== 'assigned' || assignedAt === null) return []
    const dueAt = daysAfterDate(assignedOn(state, assignedAt), state.policy.acknowledgeWithin)
    const key = `acknowledgement:${id}:${String(assignedAt)}`
    const whose = { subject: 'acknowledgement', partyId: id, ...noReference } as const
    return [{ key, ...whose, openedAt: assignedAt, own: true, dueAt }]
  })
}

/**
 * Reports asked for and not handed in, whether or not this is the time for them. Where the office takes the day they were
 * asked for by off after all, they are due on the next working day, as the plan's own moment is.
 */
export function reportMatters(state: Assignment): OpenMatter[] {
  return owedReports(state).map(({ partyId, period, requestedAt, dueOn, returned }) => {
    const key = `report:${partyId}:${period}${returned === null ? '' : `:${String(returned.at)}`}`
    const own = returned !== null || state.policy.ownCadence
    const dueAt = daysAfterDate(returned?.correctBy ?? dueOn, 0)
    const about = { subject: 'report', partyId, period, paperId: null } as const
    return { key, ...about, openedAt: returned?.at ?? requestedAt, own, dueAt }
  })
}

const reports = (state: Assignment): OpenMatter[] => (stageRow(state.stage).works ? reportMatters(state) : [])

function completion(state: Assignment): OpenMatter[] {
  const lead = leadOf(state)
  const { dueOn, sentBackAt, policy } = state
  if (!stageRow(state.stage).works || lead === undefined || dueOn === null) return []
  const key = `completion:${lead.id}:${dueOn}:${String(state.round)}`
  const openedAt = sentBackAt ?? state.registeredAt
  const dueAt = (calendar: WorkingCalendar) =>
    sentBackAt === null ? endOf(dueOn) : Math.max(endOf(dueOn), daysAfter(sentBackAt, policy.rectifyWithin)(calendar))
  return [{ key, subject: 'completion', partyId: lead.id, ...noReference, openedAt, own: true, dueAt }]
}

function orderReplies(state: Assignment): OpenMatter[] {
  return state.papers.flatMap(({ id, kind, partyId, signedAt }) => {
    if (goesUp(kind) || signedAt === null || partyById(state, partyId)?.status === 'removed') return []
    const dueAt = daysAfter(signedAt, state.policy.replyWithin)
    const key = `order-reply:${partyId}:${id}`
    const about = { subject: 'order-reply', partyId, period: null, paperId: id } as const
    return [{ key, ...about, openedAt: signedAt, own: true, dueAt }]
  })
}

function countersignatures(state: Assignment): OpenMatter[] {
  const { claim } = state
  if (state.stage !== 'countersigning' || claim === null) return []
  return awaitedCountersigners(state).map(({ id }) => ({
    key: `countersignature:${id}:${String(claim.round)}`,
    subject: 'countersignature',
    partyId: id,
    ...noReference,
    openedAt: claim.claimedAt,
    own: true,
    dueAt: daysAfter(claim.claimedAt, state.policy.countersignWithin),
  }))
}

/** All that departments owe at present. Needs no calendar, so the log can be folded without one. */
export const openMatters = (state: Assignment): OpenMatter[] =>
  stageRow(state.stage).owes
    ? [acknowledgements, reports, completion, orderReplies, countersignatures].flatMap((of) => of(state))
    : []

/** All that departments owe, with the limits the calendar gives. A changed calendar moves what is still open. */
export const obligationsOf = (state: Assignment, calendar: WorkingCalendar): Obligation[] =>
  openMatters(state).map((matter) => ({ ...matter, dueAt: matter.dueAt(calendar) }))
