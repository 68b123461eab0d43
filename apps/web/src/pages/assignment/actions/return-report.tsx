import type { AssignmentView } from '@luoshi/contracts'
import { Form } from 'antd'
import { dialogOf } from './action-dialog'
import { ChoiceField } from '../../../components/fields/choice-field'
import { TextField } from '../../../components/fields/text-field'
import textStyles from '../../../styles/text.module.css'

interface Values {
  target: string
  reason: string
}

const submitted = (view: AssignmentView) =>
  view.reports
    .filter((report) => report.status === 'submitted')
    .sort((a, b) => (b.submittedAt ?? '').localeCompare(a.submittedAt ?? ''))
    .map((report) => ({
      ...report,
      key: `${report.partyId}/${report.period}`,
    }))

export const ReturnReportDialog = dialogOf<Values>({
  explain: '退回后单位须在规定的工作日内补正，退回意见会通知对方。',
  Fields,
  initial: (view) => {
    const newest = submitted(view)[0]
    return newest ? { target: newest.key } : {}
  },
  write: ({ target, reason }, view) => {
    const report = submitted(view).find(({ key }) => key === target)
    return { fields: { partyId: report?.partyId ?? '', period: report?.period ?? '' }, body: { reason } }
  },
})

function Fields({ view }: { view: AssignmentView }) {
  const target = Form.useWatch('target', Form.useFormInstance()) as string | undefined
  const reports = submitted(view)
  const chosen = reports.find((report) => report.key === target)
  return (
    <>
      <ChoiceField
        name="target"
        label="报告"
        options={reports.map(({ key, partyName, period }) => ({ value: key, label: `${partyName} ${period}` }))}
      />
      {chosen && <blockquote className={textStyles.paperText}>{chosen.progress}</blockquote>}
      <TextField
        name="reason"
        label="退回意见"
        phrases={['缺少完成数据，请补充。', '未对照目标任务说明进度，请补正。']}
      />
    </>
  )
}
