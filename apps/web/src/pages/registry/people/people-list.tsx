import type { PersonView } from '@luoshi/contracts'
import { roleLabels } from '@luoshi/domain'
import { Grid } from 'antd'
import { Capped } from '../../../components/capped'
import { Nothing } from '../../../components/nothing'
import { NameButton } from '../name-button'

interface Props {
  found: readonly PersonView[]
  onOpen: (id: string) => void
}

/** The accounts found: a table where there is room, cards on a phone. */
export function PeopleList({ found, onOpen }: Props) {
  const { lg } = Grid.useBreakpoint()
  if (found.length === 0) return <Nothing title="没有符合条件的人员。">换个词，或选“全部岗位”再看。</Nothing>
  return (
    <Capped items={found} atFirst={200} word="人">
      {(shown) => (lg ? <PeopleTable found={shown} onOpen={onOpen} /> : <Cards found={shown} onOpen={onOpen} />)}
    </Capped>
  )
}

function PeopleTable({ found, onOpen }: Props) {
  return (
    <table className="table">
      <caption className="visually-hidden">人员账号</caption>
      <thead>
        <tr>
          <th scope="col">姓名</th>
          <th scope="col">账号</th>
          <th scope="col">岗位</th>
          <th scope="col">所属单位</th>
          <th scope="col">邮箱</th>
          <th scope="col">状态</th>
        </tr>
      </thead>
      <tbody>
        {found.map((one) => (
          <tr key={one.id}>
            <td>
              <NameButton one={one} onOpen={onOpen} />
            </td>
            <td>{one.login}</td>
            <td className="nowrap">{roleLabels[one.role]}</td>
            <td>{one.departmentName ?? '—'}</td>
            <td>{one.email}</td>
            <td>
              <State one={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cards({ found, onOpen }: Props) {
  return (
    <ul className="cards" aria-label="人员">
      {found.map((one) => (
        <li key={one.id} className="card">
          <p className="todo-what">
            <NameButton one={one} onOpen={onOpen} />
            <State one={one} />
          </p>
          <p className="muted">
            {[roleLabels[one.role], one.departmentName, one.login, one.email].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}

function State({ one: { active, lockedUntil } }: { one: PersonView }) {
  if (!active) return <span className="plan-status">停用</span>
  if (lockedUntil !== null) return <span className="plan-status plan-status-draft">锁定</span>
  return <span className="plan-status plan-status-issued">启用</span>
}
