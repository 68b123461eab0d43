import type { AssignmentRow } from '@luoshi/contracts'
import { Button, Grid } from 'antd'
import { Nothing } from '../../components/nothing'
import { BoardCards } from './board-cards'
import type { BoardFilters } from './board-filters'
import { BoardTable } from './board-table'
import type { ChangeFilters } from './use-board-filters'

/** The items found: a table where there is room, cards on a phone. */
export function BoardList({
  rows,
  filters,
  onChange,
  onMore,
  loadingMore,
}: {
  rows: readonly AssignmentRow[]
  filters: BoardFilters
  onChange: ChangeFilters
  onMore: (() => void) | null
  loadingMore: boolean
}) {
  const { lg } = Grid.useBreakpoint()
  if (rows.length === 0) {
    return Object.keys(filters).length > 0 ? (
      <Nothing title="没有符合条件的事项。">放宽或清除上面的筛选条件再看。</Nothing>
    ) : (
      <Nothing title="台账还是空的。">计划印发交办后，每条责任分工会在这里成为一件事项。</Nothing>
    )
  }
  return (
    <>
      {lg ? <BoardTable rows={rows} filters={filters} onChange={onChange} /> : <BoardCards rows={rows} />}
      <p className="more">
        {onMore ? (
          <Button onClick={onMore} loading={loadingMore}>
            加载更多
          </Button>
        ) : (
          <span className="muted">共 {rows.length.toString()} 件，已全部列出</span>
        )}
      </p>
    </>
  )
}
