import type { ForecastView } from '@luoshi/contracts'
import { FiguresTable } from './figures-table'

/** Each department's year, the most burdened first. */
export function DepartmentLoads({ departments }: { departments: ForecastView['departments'] }) {
  return (
    <FiguresTable
      label="各单位全年收到的通知"
      rows={departments}
      keyOf={({ departmentId }) => departmentId}
      columns={[
        { title: '单位', of: ({ name }) => name },
        { title: '事项', of: ({ assignments }) => assignments },
        { title: '其中牵头', of: ({ leads }) => leads },
        { title: '报送', of: ({ reports }) => reports },
        { title: '提醒', of: ({ reminders }) => reminders },
        { title: '催办', of: ({ urges }) => urges },
        { title: '督办单', of: ({ orders }) => orders },
        { title: '通知合计', of: ({ letters }) => letters },
      ]}
    />
  )
}
