import type { ForecastView } from '@luoshi/contracts'
import { checkLabels } from '../../../labels/plans'
import { FiguresTable } from './figures-table'

/** The office's months: what falls due, what goes out, what is to be decided, which checks open. */
export function MonthLoads({ months }: { months: ForecastView['months'] }) {
  return (
    <FiguresTable
      label="逐月工作量表"
      rows={months}
      keyOf={({ month }) => month}
      columns={[
        { title: '月份', of: ({ month }) => month },
        { title: '到期事项', of: ({ due }) => due },
        { title: '报送通知', of: ({ reports }) => reports },
        { title: '提醒', of: ({ reminders }) => reminders },
        { title: '催办', of: ({ urges }) => urges },
        { title: '督办单', of: ({ orders }) => orders },
        { title: '本办审签', of: ({ decisions }) => decisions },
        { title: '销号', of: ({ closed }) => closed },
        { title: '调度与小结', of: ({ checks }) => checks.map((check) => checkLabels[check]).join('、') || '—' },
      ]}
    />
  )
}
