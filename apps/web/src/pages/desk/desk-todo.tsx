import type { ActionName, TodoView } from '@luoshi/contracts'
import { Link } from 'react-router'
import { DrillTag } from '../../components/drill-banner'
import { LightTag } from '../../components/light-tag'
import { Due, TodoLink, TodoRow } from '../../components/todo-row'
import { actionLabels, isOwnAction } from '@luoshi/domain'
import { usePerson } from '../../api/person'
import { pages } from '../../paths'
import cardStyles from '../../styles/card.module.css'
import textStyles from '../../styles/text.module.css'

/** A matter for the office: what, of whom, and the way to decide it. */
export function DeskTodo({ todo, action, note }: { todo: TodoView; action: ActionName; note?: string }) {
  const label = actionLabels[action]
  const { role } = usePerson()
  if (todo.assignmentId === null) return null
  return (
    <TodoRow
      bucket={todo.bucket}
      side={
        <>
          {todo.dueAt && <Due at={todo.dueAt} late={todo.bucket === 'late'} />}
          {isOwnAction(role, action) ? (
            <TodoLink
              to={pages.assignment(todo.assignmentId, action, todo.reference ?? undefined)}
              label={`${label}：${todo.title}`}
            >
              {label}
            </TodoLink>
          ) : (
            <span className={textStyles.muted}>待主任{label}</span>
          )}
        </>
      }
    >
      <h3>
        <Link to={pages.assignment(todo.assignmentId)}>
          {todo.number && <span className={textStyles.number}>{todo.number}</span>}
          {todo.title}
        </Link>
      </h3>
      <p className={cardStyles.head}>
        {todo.light && <LightTag light={todo.light} />}
        {todo.clock?.drill && <DrillTag />}
        <span className={textStyles.muted}>{[todo.departmentName, todo.planTitle].filter(Boolean).join(' · ')}</span>
      </p>
      {note && <p className={textStyles.reason}>{note}</p>}
    </TodoRow>
  )
}
