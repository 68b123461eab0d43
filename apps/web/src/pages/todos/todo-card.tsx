import type { TodoView } from '@luoshi/contracts'
import { Link } from 'react-router'
import { DrillTag } from '../../components/drill-banner'
import { LightTag } from '../../components/light-tag'
import { readPeriod, todoLabels } from '@luoshi/domain'
import { pages } from '../../paths'
import { dateInChina, distanceInWords, dueInChina } from '../../time/china-time'
import { todoLink } from './todo-link'

/** One thing that waits for the person: what, of which assignment, until when. */
export function TodoCard({ todo }: { todo: TodoView }) {
  const kind = todoLabels[todo.kind]
  const period = todo.reference !== null && readPeriod(todo.reference) !== null ? todo.reference : null
  return (
    <li className={`card todo todo-${todo.bucket}`}>
      <div className="todo-main">
        <p className="todo-what">
          <span className="todo-kind">{kind}</span>
          {period !== null && <span className="muted">{period}</span>}
          {todo.light && <LightTag light={todo.light} />}
          {todo.clock?.drill && <DrillTag />}
        </p>
        <h3>
          {todo.assignmentId ? (
            <Link to={pages.assignment(todo.assignmentId)}>
              {todo.number && <span className="number">{todo.number}</span>}
              {todo.title}
            </Link>
          ) : (
            todo.title
          )}
        </h3>
        <p className="muted">{[todo.planTitle, todo.departmentName].filter(Boolean).join(' · ')}</p>
      </div>
      <div className="todo-side">
        <TodoDue todo={todo} />
        <Link className="button-link" to={todoLink(todo)} aria-label={`办理：${kind}，${todo.title}`}>
          办理
        </Link>
      </div>
    </li>
  )
}

function TodoDue({ todo }: { todo: TodoView }) {
  if (!todo.dueAt) return <span className="muted">不限时</span>
  const date = dueInChina(todo.dueAt)
  const today = todo.clock ? dateInChina(todo.clock.now) : dateInChina(Date.now())
  return (
    <span className={todo.bucket === 'late' ? 'due due-late' : 'due'}>
      <time dateTime={todo.dueAt}>{date}</time>
      <small>{distanceInWords(date.slice(0, 10), today)}</small>
    </span>
  )
}
