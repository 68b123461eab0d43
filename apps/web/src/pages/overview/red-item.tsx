import type { OverviewView } from '@luoshi/contracts'
import { Link } from 'react-router'
import { DrillTag } from '../../components/drill-banner'
import { LightReasons } from '../../components/light-reasons'
import { LightTag } from '../../components/light-tag'
import { pages } from '../../paths'
import { dateInChina } from '../../time/china-time'

/** A red item: why, since when, who acts next. */
export function RedItem({ row }: { row: OverviewView['red'][number] }) {
  return (
    <li className="card red-item">
      <p className="todo-what">
        <LightTag light={row.light} />
        <span>{dateInChina(row.since)} 起</span>
        {row.drill && <DrillTag />}
        <span className="muted">{row.leadDepartmentName ?? '未定牵头'}</span>
      </p>
      <h3>
        <Link to={pages.assignment(row.id)}>
          <span className="number">{row.number}</span>
          {row.title}
        </Link>
      </h3>
      <LightReasons reasons={row.lightReasons} atFirst={2} />
      {row.awaiting && <p>下一步：{row.awaiting}</p>}
    </li>
  )
}
