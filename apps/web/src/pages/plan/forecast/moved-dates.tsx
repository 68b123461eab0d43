import type { ForecastView } from '@luoshi/contracts'
import { Nothing } from '../../../components/nothing'
import { figureColumn, type Column } from '../../../components/table/column'
import { DataTable } from '../../../components/table/data-table'

type Moved = ForecastView['moved'][number]

const consequence: Record<Moved['kind'], string> = {
  report: '报送顺延至',
  assignment: '宜提前至',
}

const columns: Column<Moved>[] = [
  { id: 'date', title: '日期', names: true, sort: ({ date }) => date, cell: ({ date }) => date },
  { id: 'holiday', title: '当天', cell: ({ holiday }) => holiday || '周末' },
  { id: 'actsOn', title: '办法', cell: ({ kind, actsOn }) => `${consequence[kind]} ${actsOn}` },
  figureColumn('count', '涉及事项'),
]

/** Dates on which nobody works, and the day that counts instead. */
export const MovedDates = ({ moved }: { moved: readonly Moved[] }) => (
  <DataTable
    id="moved-dates"
    caption="落在节假日的日期"
    figures
    columns={columns}
    rows={moved}
    keyOf={({ date, kind }) => `${date}${kind}`}
    empty={<Nothing title="没有日期落在节假日" calm />}
  />
)
