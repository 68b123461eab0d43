import type { AssignmentView } from '@luoshi/contracts'
import { periodWords } from '@luoshi/domain'
import { dialogOf } from './action-dialog'
import { TextField } from '../../../components/fields/text-field'
import textStyles from '../../../styles/text.module.css'

const submitted = (view: AssignmentView) =>
  view.reports
    .filter((report) => report.status === 'submitted')
    .sort((a, b) => (b.submittedAt ?? '').localeCompare(a.submittedAt ?? ''))
    .map((report) => ({ ...report, key: `${report.partyId}/${report.period}` }))

const reportOf = (view: AssignmentView, target: string) => submitted(view).find(({ key }) => key === target)

export const ReturnReportDialog = dialogOf<{ reason: string }>({
  explain: '退回后单位须在规定的工作日内补正，退回意见会通知对方。',
  targets: {
    label: '报告',
    of: (view) =>
      submitted(view).map(({ key, partyName, period }) => ({
        value: key,
        label: `${partyName}${periodWords(period)}进展报告`,
      })),
  },
  Fields: (props) => <Fields {...props} />,
  initial: () => ({}),
  write: ({ reason }, target, view) => {
    const report = reportOf(view, target)
    return { fields: { partyId: report?.partyId ?? '', period: report?.period ?? '' }, body: { reason } }
  },
})

const Fields = ({ view, target }: { view: AssignmentView; target: string }) => (
  <>
    <blockquote className={textStyles.paperText}>{reportOf(view, target)?.progress}</blockquote>
    <TextField
      name="reason"
      label="退回意见"
      phrases={['缺少完成数据，请补充。', '未对照目标任务说明进度，请补正。']}
    />
  </>
)
