import { dateEndingAt } from '../calendar/china-date'
import type { WorkingCalendar } from '../calendar/working-calendar'
import type { Assignment } from '../assignment/assignment'
import type { Duty } from '../assignment/duties'
import { obligationsOf, type Obligation } from '../assignment/obligations'
import type { PlanMoment } from '../plan/moments'
import { dutyLabels, momentLabels } from './labels'
import { stageAwaits } from './stages'
import { dateWords, matterWords, namesWords, partyName, periodWords } from './words'

const sameMatter = (one: Obligation, other: Obligation): boolean =>
  one.subject === other.subject && one.period === other.period && one.dueAt === other.dueAt

/** Who acts next and until when, in one line: `等市科技局签收，6月12日前`. */
export function awaiting(state: Assignment, calendar: WorkingCalendar): string {
  const turn = stageAwaits[state.stage]
  if (turn !== null) return turn
  const refused = state.parties.filter((party) => party.status === 'refused')
  if (refused.length > 0) return `等督查办裁定拒签（${namesWords(refused.map((party) => party.name))}）`
  const owed = obligationsOf(state, calendar).sort((a, b) => a.dueAt - b.dueAt)
  const [first] = owed
  if (first === undefined) return '等牵头单位推进'
  const names = owed.filter((one) => sameMatter(one, first)).map((one) => partyName(state, one.partyId))
  const until = dateWords(dateEndingAt(first.dueAt))
  const limit = first.dueAt <= state.asOf ? `原定${until}前，已逾期` : `${until}前`
  return `等${namesWords(names)}${matterWords(first.subject, first.period)}，${limit}`
}

/** A timer's summary in the engine's own pages: `催办 2026-06 · 市经信局`. */
export function describeDuty(duty: Duty, state: Assignment): string {
  const who = duty.obligation === null ? '' : partyName(state, duty.obligation.partyId)
  const what = duty.obligation === null ? '' : matterWords(duty.obligation.subject, null)
  return [`${dutyLabels[duty.kind]}${what}`, duty.period ?? '', who].filter((part) => part !== '').join(' · ')
}

export const describeMoment = (moment: PlanMoment): string =>
  `${momentLabels[moment.kind]} · ${periodWords(moment.period)}`
