import type { ForecastView } from '@luoshi/contracts'
import { Nothing } from '../../../components/nothing'
import { FiguresTable } from './figures-table'

const consequence: Record<ForecastView['moved'][number]['kind'], string> = {
  report: '报送顺延至',
  assignment: '宜提前至',
}

/** Dates on which nobody works, and the day that counts instead. */
export function MovedDates({ moved }: { moved: ForecastView['moved'] }) {
  if (moved.length === 0) return <Nothing title="没有日期落在节假日" calm />
  return (
    <FiguresTable
      label="落在节假日的日期"
      rows={moved}
      keyOf={({ date, kind }) => `${date}${kind}`}
      columns={[
        { title: '日期', of: ({ date }) => date },
        { title: '当天', of: ({ holiday }) => holiday || '周末' },
        { title: '办法', of: ({ kind, actsOn }) => `${consequence[kind]} ${actsOn}` },
        { title: '涉及事项', of: ({ count }) => count },
      ]}
    />
  )
}
