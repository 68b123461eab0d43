import type { ForecastView } from '@luoshi/contracts'
import { figureColumn, type Column } from '../../../components/table/column'
import { DataTable } from '../../../components/table/data-table'

type Load = ForecastView['departments'][number]

const columns: Column<Load>[] = [
  { id: 'name', title: '单位', names: true, sort: ({ name }) => name, cell: ({ name }) => name },
  figureColumn('assignments', '事项'),
  figureColumn('leads', '其中牵头'),
  figureColumn('reports', '报送'),
  figureColumn('reminders', '提醒'),
  figureColumn('urges', '催办'),
  figureColumn('orders', '督办单'),
  figureColumn('letters', '通知合计'),
]

/** Each department's year, the most burdened first. */
export const DepartmentLoads = ({ departments }: { departments: readonly Load[] }) => (
  <DataTable
    id="department-loads"
    caption="各单位全年收到的通知"
    figures
    columns={columns}
    rows={departments}
    keyOf={({ departmentId }) => departmentId}
  />
)
