import { clerk, send, toParties, toParty, type Letters } from '../letter'
import { partyById } from '../parties'

export const reportingTemplates = ['report-requested', 'report-returned'] as const

export const reportingLetters: Letters<'ReportRequested' | 'ReportReturned', (typeof reportingTemplates)[number]> = {
  ReportRequested: (state, { partyIds, period, dueOn }) =>
    send(
      'report-requested',
      toParties(
        partyIds.map((partyId) => partyById(state, partyId)),
        clerk,
      ),
      { period, dueOn, about: period },
      true,
    ),
  ReportReturned: (state, { partyId, reason, period, correctBy }) =>
    send('report-returned', toParty(partyById(state, partyId), clerk), {
      reason,
      period,
      dueOn: correctBy,
      about: period,
    }),
}
