import type { AssignmentView, ReportSubmission } from '@luoshi/contracts'
import { dateWords, periodWords } from '@luoshi/domain'
import { Hint } from '../../../components/hint'
import { openReportsOf, reportBefore } from '../own-reports'
import { presentDay } from '../present-day'
import { dialogOf } from './action-dialog'
import { TextField } from '../../../components/fields/text-field'
import { clsx } from 'clsx'
import fieldStyles from '../../../styles/field.module.css'

const openReport = (view: AssignmentView, period: string) =>
  openReportsOf(view).find((report) => report.period === period)

/** What one starts from: the report that was sent back, else the one before this period. */
const beginningOf = (view: AssignmentView, period: string) =>
  openReport(view, period)?.returned ? openReport(view, period) : reportBefore(view, period)

export const SubmitReportDialog = dialogOf<Omit<ReportSubmission, 'period'>>({
  explain: '按期如实报送，报送后送督查办审阅。',
  targets: {
    label: '报告期',
    of: (view) =>
      openReportsOf(view).map(({ period, dueOn, returned }) => ({
        value: period,
        label: `${periodWords(period)}（${dateWords(dueOn, presentDay(view))}前${returned ? '，已退回' : ''}）`,
      })),
  },
  Fields,
  initial: (view, period) => {
    const beginning = beginningOf(view, period)
    return {
      progress: beginning?.progress ?? '',
      problems: beginning?.problems ?? '',
      nextSteps: beginning?.nextSteps ?? '',
    }
  },
  write: (values, period) => ({ body: { ...values, period } }),
})

function Fields({ view, target }: { view: AssignmentView; target: string }) {
  const returned = openReport(view, target)?.returned
  const beginning = beginningOf(view, target)
  return (
    <>
      {returned ? (
        <Hint
          type="warning"
          showIcon
          className={clsx(fieldStyles.explain)}
          title={`退回意见：${returned.reason}`}
          description={`请于${dateWords(returned.correctBy, presentDay(view))}前补正；下面是被退回的内容。`}
        />
      ) : (
        beginning && (
          <Hint
            type="info"
            className={clsx(fieldStyles.explain)}
            title={`已带入${periodWords(beginning.period)}报送的内容，改动有变化的部分即可。`}
          />
        )
      )}
      <TextField name="progress" label="进展情况" max={5000} rows={5} help="写完成了什么、到什么程度，尽量用数字。" />
      <TextField name="problems" label="存在问题" required={false} max={5000} />
      <TextField name="nextSteps" label="下一步打算" required={false} max={5000} />
    </>
  )
}
