import type { KeptDepartmentView } from '@luoshi/contracts'
import { Grid } from 'antd'
import { Capped } from '../../../components/capped'
import { Nothing } from '../../../components/nothing'
import { NameButton } from '../name-button'
import { formerNamesInWords, usesInWords } from './department-words'

interface Props {
  all: readonly KeptDepartmentView[]
  found: readonly KeptDepartmentView[]
  onOpen: (id: string) => void
}

/** The departments found: a table where there is room, cards on a phone. */
export function DepartmentList({ all, found, onOpen }: Props) {
  const { lg } = Grid.useBreakpoint()
  if (all.length === 0) return <Nothing title="名录还是空的。">点“新增单位”逐个录入，或下载模板后批量导入。</Nothing>
  if (found.length === 0) return <Nothing title="没有符合条件的单位。">换个词，或把状态改为“全部”再看。</Nothing>
  return (
    <Capped items={found} atFirst={200} word="个单位">
      {(shown) => (lg ? <DepartmentTable shown={shown} onOpen={onOpen} /> : <Cards shown={shown} onOpen={onOpen} />)}
    </Capped>
  )
}

function DepartmentTable({ shown, onOpen }: { shown: readonly KeptDepartmentView[]; onOpen: Props['onOpen'] }) {
  return (
    <table className="table">
      <caption className="visually-hidden">单位名录</caption>
      <thead>
        <tr>
          <th scope="col">单位</th>
          <th scope="col">别名</th>
          <th scope="col">原名</th>
          <th scope="col">使用情况</th>
          <th scope="col">状态</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => (
          <tr key={one.id}>
            <td>
              <NameButton one={one} onOpen={onOpen} />
              {one.shortName && <small>简称 {one.shortName}</small>}
            </td>
            <td>{one.aliases.join('、') || '—'}</td>
            <td>{formerNamesInWords(one) || '—'}</td>
            <td>{usesInWords(one) || '未使用'}</td>
            <td>
              <State one={one} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cards({ shown, onOpen }: { shown: readonly KeptDepartmentView[]; onOpen: Props['onOpen'] }) {
  return (
    <ul className="cards" aria-label="单位">
      {shown.map((one) => (
        <li key={one.id} className="card">
          <p className="todo-what">
            <NameButton one={one} onOpen={onOpen} />
            <State one={one} />
          </p>
          <p className="muted">
            {[
              one.shortName && `简称 ${one.shortName}`,
              formerNamesInWords(one) && `原 ${formerNamesInWords(one)}`,
              usesInWords(one),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}

function State({ one: { dissolved } }: { one: KeptDepartmentView }) {
  if (dissolved === null) return <span className="plan-status plan-status-issued">在用</span>
  return (
    <span>
      <span className="plan-status">已撤并</span>{' '}
      <small>
        {dissolved.on}
        {dissolved.successorName && `，由${dissolved.successorName}承接`}
      </small>
    </span>
  )
}
