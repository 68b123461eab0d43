import type { AssignmentRow } from '@luoshi/contracts'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { Nothing } from '../../components/nothing'
import { DataTable, type Paging } from '../../components/table/data-table'
import { pages } from '../../paths'
import { BoardCard, boardColumns } from './board-columns'
import type { BoardFilters } from './board-filters'
import type { ChangeFilters } from './use-board-filters'

/** The items found, page by page. */
export function BoardList({
  rows,
  filters,
  onChange,
  paging,
}: {
  rows: readonly AssignmentRow[]
  filters: BoardFilters
  onChange: ChangeFilters
  paging: Paging
}) {
  const navigate = useNavigate()
  const columns = useMemo(() => boardColumns(filters), [filters])
  return (
    <DataTable
      id="board"
      caption="台账"
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      card={(row) => <BoardCard row={row} />}
      order={{
        by: filters.sort ?? 'light',
        onBy: (sort) => {
          onChange({ sort })
        },
      }}
      onOpen={({ id }) => void navigate(pages.assignment(id))}
      word="件"
      paging={paging}
      empty={<Empty narrowed={Object.keys(filters).length > 0} />}
    />
  )
}

const Empty = ({ narrowed }: { narrowed: boolean }) =>
  narrowed ? (
    <Nothing title="没有符合条件的事项。">放宽或清除上面的筛选条件再看。</Nothing>
  ) : (
    <Nothing title="台账还是空的。">计划印发交办后，每条责任分工会在这里成为一件事项。</Nothing>
  )
