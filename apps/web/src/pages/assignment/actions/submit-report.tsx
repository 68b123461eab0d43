import type { AssignmentView, ReportSubmission } from '@luoshi/contracts'
import { Form } from 'antd'
import { Hint } from '../../../components/hint'
import { lastReportOf, openReportsOf } from '../own-reports'
import { dialogOf } from './action-dialog'
import { ChoiceField } from '../../../components/fields/choice-field'
import { TextField } from '../../../components/fields/text-field'
import { clsx } from 'clsx'
import fieldStyles from '../../../styles/field.module.css'

export const SubmitReportDialog = dialogOf<ReportSubmission>({
  explain: '上次报送的内容已带入，改动有变化的部分即可。',
  Fields,
  initial: (view) => {
    const open = openReportsOf(view)[0]
    const last = open?.status === 'returned' ? open : lastReportOf(view)
    return {
      ...(open ? { period: open.period } : {}),
      progress: last?.progress ?? '',
      problems: last?.problems ?? '',
      nextSteps: last?.nextSteps ?? '',
    }
  },
  write: (values) => ({ body: values }),
})

function Fields({ view }: { view: AssignmentView }) {
  const open = openReportsOf(view)
  const period = Form.useWatch('period', Form.useFormInstance()) as string | undefined
  const returned = open.find((report) => report.period === period)?.returned
  return (
    <>
      <ChoiceField
        name="period"
        label="报告期"
        options={open.map((report) => ({
          value: report.period,
          label: `${report.period}（${report.dueOn} 前${report.returned ? '，已退回' : ''}）`,
        }))}
      />
      {returned && (
        <Hint
          type="warning"
          showIcon
          className={clsx(fieldStyles.explain)}
          title={`退回意见：${returned.reason}`}
          description={`请于 ${returned.correctBy} 前补正。`}
        />
      )}
      <TextField name="progress" label="进展情况" max={5000} rows={5} help="写完成了什么、到什么程度，尽量用数字。" />
      <TextField name="problems" label="存在问题" required={false} max={5000} />
      <TextField name="nextSteps" label="下一步打算" required={false} max={5000} />
    </>
  )
}
