import { dateWords, partyName, periodWords } from '../../vocabulary/words'
import { partyNames, type Sentences } from '../sentence'
import type { reportingHandlers } from './evolve'
import type { reportingRules } from './rule'

/** What may be done. */
export const reportingActions: Readonly<Record<keyof typeof reportingRules, string>> = {
  'submit-report': '报送进展',
  'return-report': '退回报告',
}

/** What happened. */
export const reportingSentences: Sentences<keyof typeof reportingHandlers> = {
  ReportRequested: ({ period, dueOn, partyIds }, named) =>
    `请${partyNames(partyIds, named)}报${periodWords(period)}进展（${dateWords(dueOn, named.today)}前）`,
  ReportSubmitted: ({ partyId, period }, named) => `${partyName(named, partyId)}报送${periodWords(period)}进展`,
  ReportReturned: ({ partyId, period, correctBy }, named) =>
    `退回${partyName(named, partyId)}${periodWords(period)}进展报告（${dateWords(correctBy, named.today)}前补正）`,
}
