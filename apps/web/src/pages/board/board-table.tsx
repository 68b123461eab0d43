import type { AssignmentRow } from '@luoshi/contracts'
import { Link } from 'react-router'
import { DrillTag } from '../../components/drill-banner'
import { LightTag } from '../../components/light-tag'
import { StageTag } from '../../components/stage-tag'
import { pages } from '../../paths'
import { changeFilters, type BoardFilters } from './board-filters'
import type { ChangeFilters } from './use-board-filters'

type Sort = NonNullable<BoardFilters['sort']>

const columns: { title: string; sort: Sort | null }[] = [
  { title: '灯号', sort: 'light' },
  { title: '编号', sort: 'number' },
  { title: '事项', sort: null },
  { title: '牵头单位', sort: null },
  { title: '状态', sort: null },
  { title: '到期', sort: 'due' },
  { title: '等待', sort: null },
]

interface Props {
  rows: readonly AssignmentRow[]
  filters: BoardFilters
  onChange: ChangeFilters
}

export function BoardTable({ rows, filters, onChange }: Props) {
  const sorted = filters.sort ?? 'light'
  return (
    <table className="table">
      <caption className="visually-hidden">台账</caption>
      <thead>
        <tr>
          {columns.map(({ title, sort }) => (
            <th key={title} scope="col" aria-sort={sort === sorted ? 'ascending' : undefined}>
              {sort ? (
                <button
                  type="button"
                  className="sort"
                  onClick={() => {
                    onChange({ sort })
                  }}
                >
                  {title}
                  <span aria-hidden="true">{sort === sorted ? ' ↓' : ''}</span>
                </button>
              ) : (
                title
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} filters={filters} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, filters }: { row: AssignmentRow; filters: BoardFilters }) {
  const { leadDepartmentId: departmentId, leadDepartmentName: name } = row
  return (
    <tr>
      <td>
        <LightTag light={row.light} />
      </td>
      <td className="nowrap">{row.number}</td>
      <td className="table-title">
        <Link to={pages.assignment(row.id)}>{row.title}</Link>
        <small>
          {row.drill && <DrillTag />} {row.planTitle}
        </small>
        {row.lightReasons[0] && <small className="reason">{row.lightReasons[0].text}</small>}
      </td>
      <td>
        {departmentId && name ? (
          <Link className="quiet" to={pages.board(changeFilters(filters, { departmentId }))}>
            {name}
          </Link>
        ) : (
          '未定牵头'
        )}
        {row.partyCount > 1 && (
          <small>
            共 {row.partyCount.toString()} 家，{row.acknowledgedCount.toString()} 家已签收
          </small>
        )}
      </td>
      <td>
        <StageTag stage={row.stage} />
      </td>
      <td className="nowrap">{row.dueOn ?? '长期坚持'}</td>
      <td>{row.awaiting || '—'}</td>
    </tr>
  )
}
