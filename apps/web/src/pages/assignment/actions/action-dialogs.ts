import type { ActionName } from '@luoshi/contracts'
import { goesUp } from '@luoshi/domain'
import type { ActionForm } from './action-dialog'
import { claimToAccept } from './claim-to-accept'
import { CountersignDialog } from './countersign'
import { DecideDisputeDialog } from './decide-dispute'
import { DecideExtensionDialog } from './decide-extension'
import { DraftPaperDialog } from './draft-paper'
import { paperAction } from './paper-action'
import { ReportCompletionDialog } from './report-completion'
import { RequestExtensionDialog } from './request-extension'
import { ReturnReportDialog } from './return-report'
import { SubmitReportDialog } from './submit-report'
import { textAction } from './text-action'
import { UrgeDialog } from './urge'

/** Every action's dialog. */
export const actionDialogs: Record<ActionName, ActionForm> = {
  acknowledge: textAction({
    explain: '签收即确认承办，此后按时限报送进展、报告办结。',
  }),
  refuse: textAction({
    explain: '拒签须说明理由，由督查办裁定；裁定前不能办理其他事项。',
    text: { name: 'reason', label: '拒签理由' },
  }),
  'decide-dispute': DecideDisputeDialog,
  'submit-report': SubmitReportDialog,
  'return-report': ReturnReportDialog,
  'request-extension': RequestExtensionDialog,
  'decide-extension': DecideExtensionDialog,
  'report-completion': ReportCompletionDialog,
  countersign: CountersignDialog,
  accept: textAction({
    explain: '请对照佐证材料核验。验收通过后即可销号。',
    shows: claimToAccept,
    text: { name: 'opinion', label: '验收意见', phrases: ['材料齐全，目标完成，同意验收。'] },
  }),
  'send-back': textAction({
    explain: '退回后由牵头单位整改，再次报告办结；原时限不变。',
    shows: claimToAccept,
    text: { name: 'reason', label: '整改要求', phrases: ['佐证材料不足，请补充后再报。'] },
  }),
  'close-out': textAction({
    explain: '销号后事项归档，不能恢复；后续工作须另行交办。',
    final: true,
    text: { name: 'note', label: '销号说明', required: false },
  }),
  revoke: textAction({
    explain: '撤销后本事项终止，不能恢复，各单位的待办随即取消。',
    final: true,
    text: { name: 'reason', label: '撤销理由' },
  }),
  urge: UrgeDialog,
  'draft-paper': DraftPaperDialog,
  'sign-paper': paperAction({
    explain: '签发后文书即送达，不能收回。文字可在签发前修改。',
    final: true,
    field: 'text',
    label: '文书内容',
    open: (paper) => paper.status === 'drafted',
    editsDraft: true,
  }),
  'dismiss-paper': paperAction({
    explain: '不予签发的文书不会送达，理由记入办理过程。',
    field: 'reason',
    label: '不予签发的理由',
    open: (paper) => paper.status === 'drafted',
  }),
  'reply-to-order': paperAction({
    explain: '回复送督查办，并记入办理过程。',
    field: 'text',
    label: '回复内容',
    open: (paper, view) =>
      !goesUp(paper.kind) &&
      paper.status === 'signed' &&
      view.parties.some((party) => party.mine && party.id === paper.partyId),
  }),
  instruct: paperAction({
    explain: '批示即时送督查办和承办单位。',
    field: 'text',
    label: '批示内容',
    open: (paper) => goesUp(paper.kind) && paper.status === 'signed',
  }),
}
