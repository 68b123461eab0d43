import type { AssignmentView, ReportView } from '@luoshi/contracts'
import { dateWords, periodWords } from '@luoshi/domain'
import { Capped } from '../../components/capped'
import { Section } from '../../components/section'
import { reportStatusLabels, reportStatusTones } from '../../labels/reports'
import { timeInChina } from '../../time/china-time'
import { presentDay } from './present-day'
import { Tag } from '../../components/tag'
import cardStyles from '../../styles/card.module.css'
import textStyles from '../../styles/text.module.css'
import reportStyles from './report.module.css'

const openPeriods = 1

/** Reports by period, the newest first and open. */
export function ReportsSection({ view }: { view: AssignmentView }) {
  const periods = [...new Set(view.reports.map(({ period }) => period))].sort().reverse()
  if (periods.length === 0) return null
  return (
    <Section title="进展报告">
      <Capped items={periods} atFirst={4} word="期">
        {(shown) =>
          shown.map((period, index) => (
            <Period
              key={period}
              period={period}
              reports={view.reports.filter((report) => report.period === period)}
              open={index < openPeriods}
              today={presentDay(view)}
            />
          ))
        }
      </Capped>
    </Section>
  )
}

interface PeriodProps {
  period: string
  reports: readonly ReportView[]
  open: boolean
  today: string
}

function Period({ period, reports, open, today }: PeriodProps) {
  const submitted = reports.filter(({ status }) => status === 'submitted').length
  return (
    <details className={cardStyles.fold} open={open}>
      <summary>
        <b>{periodWords(period)}</b>
        <span>
          {submitted.toString()}/{reports.length.toString()} 已报送
        </span>
        {reports[0] && <span className={textStyles.muted}>{dateWords(reports[0].dueOn, today)}前</span>}
      </summary>
      {reports.map((report) => (
        <Report key={report.partyId} report={report} today={today} />
      ))}
    </details>
  )
}

function Report({ report, today }: { report: ReportView; today: string }) {
  return (
    <article className={reportStyles.report}>
      <p className={reportStyles.head}>
        <b>{report.partyName}</b>
        <Tag tone={reportStatusTones[report.status]}>{reportStatusLabels[report.status]}</Tag>
        {report.submittedAt && <small className={textStyles.muted}>{timeInChina(report.submittedAt)}</small>}
      </p>
      {report.returned && report.status === 'returned' && (
        <p className={textStyles.reason}>
          退回意见：{report.returned.reason}（{dateWords(report.returned.correctBy, today)}前补正）
        </p>
      )}
      <Part title="进展" text={report.progress} />
      <Part title="问题" text={report.problems} />
      <Part title="打算" text={report.nextSteps} />
    </article>
  )
}

function Part({ title, text }: { title: string; text: string }) {
  return text ? (
    <p className={reportStyles.part}>
      <b>{title}：</b>
      {text}
    </p>
  ) : null
}
