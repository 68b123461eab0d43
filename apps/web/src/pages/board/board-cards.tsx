import type { AssignmentRow } from '@luoshi/contracts'
import { Link } from 'react-router'
import { DrillTag } from '../../components/drill-banner'
import { LightTag } from '../../components/light-tag'
import { StageTag } from '../../components/stage-tag'
import { pages } from '../../paths'

export function BoardCards({ rows }: { rows: readonly AssignmentRow[] }) {
  return (
    <ul className="cards" aria-label="事项">
      {rows.map((row) => (
        <li key={row.id} className="card">
          <p className="todo-what">
            <LightTag light={row.light} />
            <StageTag stage={row.stage} />
            {row.drill && <DrillTag />}
          </p>
          <h3>
            <Link to={pages.assignment(row.id)}>
              <span className="number">{row.number}</span>
              {row.title}
            </Link>
          </h3>
          <p className="muted">
            {row.leadDepartmentName ?? '未定牵头'} · {row.dueOn ? `${row.dueOn} 到期` : '长期坚持'}
          </p>
          {row.lightReasons.length > 0 && <p className="reason">{row.lightReasons[0]?.text}</p>}
          {row.awaiting && <p>{row.awaiting}</p>}
        </li>
      ))}
    </ul>
  )
}
