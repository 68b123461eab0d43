import type { ForecastView } from '@luoshi/contracts'
import { momentLabels, periodWords } from '@luoshi/domain'
import { figureColumn, type Column } from '../../../components/table/column'
import { DataTable } from '../../../components/table/data-table'

type Load = ForecastView['months'][number]

const columns: Column<Load>[] = [
  { id: 'month', title: '月份', names: true, sort: ({ month }) => month, cell: ({ month }) => periodWords(month) },
  figureColumn('due', '到期事项'),
  figureColumn('reports', '报送通知'),
  figureColumn('reminders', '提醒'),
  figureColumn('urges', '催办'),
  figureColumn('orders', '督办单'),
  figureColumn('decisions', '本办审签'),
  figureColumn('closed', '销号'),
  {
    ...{ id: 'checks', title: '调度与小结' },
    cell: ({ checks }) => checks.map((check) => momentLabels[check]).join('、') || '—',
  },
]

/** The office's months: what falls due, what goes out, what is to be decided, which checks open. */
export const MonthLoads = ({ months }: { months: readonly Load[] }) => (
  <DataTable
    id="month-loads"
    caption="逐月工作量表"
    figures
    columns={columns}
    rows={months}
    keyOf={({ month }) => month}
  />
)
