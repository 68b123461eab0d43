import type { ActionName, TodoView } from '@luoshi/contracts'
import { Link } from 'react-router'
import { DrillTag } from '../../components/drill-banner'
import { LightTag } from '../../components/light-tag'
import { actionLabels } from '@luoshi/domain'
import { pages } from '../../paths'
import { dueInChina } from '../../time/china-time'

/** A matter for the office: what, of whom, and the way to decide it. */
export function DeskTodo({ todo, action, note }: { todo: TodoView; action: ActionName; note?: string }) {
  const label = actionLabels[action]
  if (todo.assignmentId === null) return null
  return (
    <li className={`card todo todo-${todo.bucket}`}>
      <div className="todo-main">
        <h3>
          <Link to={pages.assignment(todo.assignmentId)}>
            {todo.number && <span className="number">{todo.number}</span>}
            {todo.title}
          </Link>
        </h3>
        <p className="todo-what">
          {todo.light && <LightTag light={todo.light} />}
          {todo.clock?.drill && <DrillTag />}
          <span className="muted">{[todo.departmentName, todo.planTitle].filter(Boolean).join(' · ')}</span>
        </p>
        {note && <p className="reason">{note}</p>}
      </div>
      <div className="todo-side">
        {todo.dueAt && (
          <span className={todo.bucket === 'late' ? 'due due-late' : 'due'}>
            <time dateTime={todo.dueAt}>{dueInChina(todo.dueAt)}</time>
          </span>
        )}
        <Link
          className="button-link"
          to={pages.assignment(todo.assignmentId, action)}
          aria-label={`${label}：${todo.title}`}
        >
          {label}
        </Link>
      </div>
    </li>
  )
}
