import type { DeskView } from '@luoshi/contracts'
import { TodoLink, TodoRow } from '../../components/todo-row'
import { pages } from '../../paths'
import textStyles from '../../styles/text.module.css'

/** A department whose letters nobody receives. */
export function UnreachedDepartment({ department }: { department: DeskView['unreached'][number] }) {
  const { name, openItems } = department
  return (
    <TodoRow
      side={
        <TodoLink to={pages.registry('people')} label={`维护账号：${name}`}>
          维护账号
        </TodoLink>
      }
    >
      <h3>{name}</h3>
      <p className={textStyles.reason}>
        承办 {openItems.toString()} 件在办事项，但没有启用的账号或邮箱，交办、催办无人收到。
      </p>
    </TodoRow>
  )
}
