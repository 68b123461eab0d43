import type { WorkingCalendar } from '../calendar/working-calendar'
import { draftDutyOf, type DraftDuty, type DutyKind } from '../catalogue/duties'
import { paperKinds, type PaperKind } from '../catalogue/papers'
import { firstMonthOf, periodOf } from '../catalogue/periods'
import { reportDates } from '../policy/periods'
import type { Assignment } from './assignment'
import type { Duty } from './duties'
import type { Fact, Step } from './event'
import { lightAt } from './lights/light'
import { awaitedCountersigners, reportingParties } from './parties'

type Perform = (state: Assignment, duty: Duty, calendar: WorkingCalendar) => Fact[]

/** What a rung is about; only ladder duties carry it. */
function climbed({ obligation, rung }: Duty): Step {
  if (obligation === null || rung === null) throw new Error('a rung belongs to an obligation')
  const { key, subject, partyId, period, dueAt } = obligation
  return { obligation: key, subject, partyId, period, dueAt, rung }
}

const paper =
  (kind: PaperKind): Perform =>
  (state, duty) => {
    const about = climbed(duty)
    const { colour = null, addressee } = state.policy.ladders[about.subject][about.rung] ?? {}
    const paperId = `d${String(state.paperCount + 1)}`
    return [
      { type: 'PaperDrafted', paperId, kind, colour, ...about, ...(addressee === undefined ? {} : { addressee }) },
    ]
  }

function requestReport(state: Assignment, { period }: Duty, calendar: WorkingCalendar): Fact[] {
  const rule = state.policy.report
  if (rule === null || period === null) throw new Error('a report is asked for by a rule and for a period')
  const { dueOn } = reportDates(rule, periodOf(rule.cadence, firstMonthOf(period)), calendar)
  return [{ type: 'ReportRequested', period, dueOn, partyIds: reportingParties(state).map((party) => party.id) }]
}

function recordSilence(state: Assignment): Fact[] {
  return [{ type: 'SilenceRecorded', partyIds: awaitedCountersigners(state).map((party) => party.id) }]
}

const pending = (state: Assignment): string[] =>
  state.parties.filter((party) => party.status === 'pending').map((party) => party.id)

const draftings = Object.fromEntries(paperKinds.map((kind) => [draftDutyOf(kind), paper(kind)])) as Record<
  DraftDuty,
  Perform
>

/** What each duty writes down. Turning a light writes nothing of its own: it follows when the moment is recorded. */
const performances: Record<DutyKind, Perform> = {
  assignParties: (state) => [{ type: 'PartiesAssigned', partyIds: pending(state) }],
  requestReport,
  remind: (_state, duty) => [{ type: 'Reminded', ...climbed(duty) }],
  urge: (_state, duty) => [{ type: 'Urged', ...climbed(duty) }],
  ...draftings,
  recordSilence,
  turnLight: () => [],
  freezeLight: (state, duty, calendar) => [
    { type: 'LightFrozen', month: duty.period ?? '', ...lightAt(state, duty.at, calendar) },
  ],
  file: () => [{ type: 'Filed' }],
}

export const perform: Perform = (state, duty, calendar) => performances[duty.kind](state, duty, calendar)
