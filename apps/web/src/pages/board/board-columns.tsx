import type { AssignmentRow } from '@luoshi/contracts'
import { dateWords } from '@luoshi/domain'
import { Link } from 'react-router'
import { DrillTag } from '../../components/drill-banner'
import { ItemLight } from '../../components/item-light'
import { StageTag } from '../../components/stage-tag'
import type { Column } from '../../components/table/column'
import { pages } from '../../paths'
import { changeFilters, type BoardFilters } from './board-filters'
import cardStyles from '../../styles/card.module.css'
import textStyles from '../../styles/text.module.css'

/** The columns of the board; a lead department leads to its items among those the board is narrowed to. */
export const boardColumns = (filters: BoardFilters): Column<AssignmentRow>[] => [
  { id: 'light', title: '灯号', sort: 'server', cell: (item) => <ItemLight item={item} /> },
  { id: 'number', title: '编号', sort: 'server', optional: true, look: 'nowrap', cell: ({ number }) => number },
  { id: 'title', title: '事项', names: true, look: 'wide', cell: (row) => <Title row={row} /> },
  { id: 'lead', title: '牵头单位', optional: true, cell: (row) => <Lead row={row} filters={filters} /> },
  { id: 'stage', title: '状态', optional: true, cell: ({ stage }) => <StageTag stage={stage} /> },
  {
    ...{ id: 'due', title: '到期', sort: 'server', optional: true, look: 'nowrap' },
    cell: ({ dueOn }) => dueOn ?? '长期坚持',
  },
  { id: 'awaiting', title: '等待', optional: true, cell: ({ awaiting }) => awaiting || '—' },
]

const Title = ({ row }: { row: AssignmentRow }) => (
  <>
    <Link to={pages.assignment(row.id)}>{row.title}</Link>
    <small>
      {row.drill && <DrillTag />} {row.planTitle}
    </small>
    {row.lightReasons[0] && <small className={textStyles.reason}>{row.lightReasons[0].text}</small>}
  </>
)

function Lead({ row, filters }: { row: AssignmentRow; filters: BoardFilters }) {
  const { leadDepartmentId: departmentId, leadDepartmentName: name } = row
  return (
    <>
      {departmentId && name ? (
        <Link className={textStyles.quiet} to={pages.board(changeFilters(filters, { departmentId }))}>
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
    </>
  )
}

/** An item where there is no room for columns. */
export function BoardCard({ row }: { row: AssignmentRow }) {
  return (
    <>
      <p className={cardStyles.head}>
        <ItemLight item={row} />
        <StageTag stage={row.stage} />
        {row.drill && <DrillTag />}
      </p>
      <h3>
        <Link to={pages.assignment(row.id)}>
          <span className={textStyles.number}>{row.number}</span>
          {row.title}
        </Link>
      </h3>
      <p className={textStyles.muted}>
        {row.leadDepartmentName ?? '未定牵头'} · {row.dueOn ? `${dateWords(row.dueOn)}到期` : '长期坚持'}
      </p>
      {row.lightReasons.length > 0 && <p className={textStyles.reason}>{row.lightReasons[0]?.text}</p>}
      {row.awaiting && <p>{row.awaiting}</p>}
    </>
  )
}
