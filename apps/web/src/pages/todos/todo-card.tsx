import type { TodoView } from '@luoshi/contracts'
import { Link } from 'react-router'
import { DrillTag } from '../../components/drill-banner'
import { LightTag } from '../../components/light-tag'
import { Due, TodoLink, TodoRow } from '../../components/todo-row'
import { paperSerial, periodWords, readPeriod, todoLabels } from '@luoshi/domain'
import { pages } from '../../paths'
import { dateInChina, distanceInWords, dueDayInChina } from '../../time/china-time'
import { todoLink } from './todo-link'
import cardStyles from '../../styles/card.module.css'
import textStyles from '../../styles/text.module.css'
import styles from './todo-card.module.css'

const aboutPaper: ReadonlySet<TodoView['kind']> = new Set(['order-reply', 'paper', 'instruction'])

/** One thing that waits for the person: what, of which assignment, until when. */
export function TodoCard({ todo }: { todo: TodoView }) {
  const kind = todoLabels[todo.kind]
  const period = todo.reference !== null && readPeriod(todo.reference) !== null ? todo.reference : null
  const serial = aboutPaper.has(todo.kind) && todo.number ? paperSerial(todo.number, todo.reference ?? '') : null
  return (
    <TodoRow
      bucket={todo.bucket}
      side={
        <>
          <TodoDue todo={todo} />
          <TodoLink to={todoLink(todo)} label={`办理：${kind}，${todo.title}`}>
            办理
          </TodoLink>
        </>
      }
    >
      <p className={cardStyles.head}>
        <span className={styles.kind}>{kind}</span>
        {serial !== null && <span className={textStyles.muted}>{serial}</span>}
        {period !== null && <span className={textStyles.muted}>{periodWords(period)}</span>}
        {todo.light && <LightTag light={todo.light} />}
        {todo.clock?.drill && <DrillTag />}
      </p>
      <h3>
        {todo.assignmentId ? (
          <Link to={pages.assignment(todo.assignmentId)}>
            {todo.number && <span className={textStyles.number}>{todo.number}</span>}
            {todo.title}
          </Link>
        ) : (
          todo.title
        )}
      </h3>
      <p className={textStyles.muted}>{[todo.planTitle, todo.departmentName].filter(Boolean).join(' · ')}</p>
    </TodoRow>
  )
}

function TodoDue({ todo }: { todo: TodoView }) {
  if (!todo.dueAt) return <span className={textStyles.muted}>不限时</span>
  const today = todo.clock ? dateInChina(todo.clock.now) : dateInChina(Date.now())
  return (
    <Due at={todo.dueAt} late={todo.bucket === 'late'}>
      <small>{distanceInWords(dueDayInChina(todo.dueAt), today)}</small>
    </Due>
  )
}
