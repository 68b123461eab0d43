import { dateEndingAt, daysBetween, type ChinaDate, type Instant } from '../calendar/china-date'
import type { WorkingCalendar } from '../calendar/working-calendar'
import type { Assignment } from '../assignment/assignment'
import type { Duty } from '../assignment/duties'
import { obligationsOf, type Obligation } from '../assignment/obligations'
import type { PlanMoment } from '../plan/moments'
import type { Subject } from '../catalogue/subjects'
import { dutyLabels, momentLabels } from './labels'
import { stageAwaits } from './stages'
import { dateWords, matterWords, namesWords, partyName, periodWords } from './words'

/** Who acts next, and the last day for it; null where no day is set. */
export interface Waiting {
  /** `等市科技局签收` */
  who: string
  until: ChinaDate | null
}

const sameMatter = (one: Obligation, other: Obligation): boolean =>
  one.subject === other.subject && one.period === other.period && one.dueAt === other.dueAt

/** What has lapsed weighs by its matter: a result that is missing more than an answer, and that more than a month's report. */
const weight: Readonly<Record<Subject, number>> = {
  completion: 0,
  'order-reply': 1,
  acknowledgement: 2,
  countersignature: 3,
  report: 4,
}

/** The most pressing first: the gravest and oldest lapse, or else what is due next. */
const byUrgency = (asOf: Instant) => (one: Obligation, other: Obligation) => {
  const lapsed = [one, other].map(({ dueAt, subject }) => (dueAt <= asOf ? weight[subject] : Infinity))
  const [first = 0, second = 0] = lapsed
  return first === second ? one.dueAt - other.dueAt : first - second
}

/** Whom an assignment waits for, for its most pressing matter. */
export function awaiting(state: Assignment, calendar: WorkingCalendar): Waiting {
  const turn = stageAwaits[state.stage]
  if (turn !== null) return { who: turn, until: null }
  const refused = state.parties.filter((party) => party.status === 'refused')
  if (refused.length > 0)
    return { who: `等督查办裁定拒签（${namesWords(refused.map((party) => party.name))}）`, until: null }
  const owed = obligationsOf(state, calendar).sort(byUrgency(state.asOf))
  const [first] = owed
  if (first === undefined) return { who: '等牵头单位推进', until: null }
  const names = owed.filter((one) => sameMatter(one, first)).map((one) => partyName(state, one.partyId))
  return {
    who: `等${namesWords(names)}${matterWords(first.subject, first.period)}`,
    until: dateEndingAt(first.dueAt),
  }
}

/**
 * The same in one line for who reads it on that day: `等市科技局签收，6月12日前`, `等市科技局办结，原定6月12日前，已逾期188天`. Without
 * a day it says nothing that time would make untrue.
 */
export function awaitingWords({ who, until }: Waiting, today: ChinaDate | null): string {
  if (until === null) return who
  if (today === null || until >= today) return `${who}，${dateWords(until, today)}前`
  return `${who}，原定${dateWords(until, today)}前，已逾期${String(daysBetween(until, today))}天`
}

/** A timer's summary in the engine's own pages: `催办 2026-06 · 市经信局`. */
export function describeDuty(duty: Duty, state: Assignment): string {
  const who = duty.obligation === null ? '' : partyName(state, duty.obligation.partyId)
  const what = duty.obligation === null ? '' : matterWords(duty.obligation.subject, null)
  return [`${dutyLabels[duty.kind]}${what}`, duty.period ?? '', who].filter((part) => part !== '').join(' · ')
}

export const describeMoment = (moment: PlanMoment): string =>
  `${momentLabels[moment.kind]} · ${periodWords(moment.period)}`
