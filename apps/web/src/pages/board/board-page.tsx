import { useAssignmentCounts, useAssignments } from '../../api/assignments'
import { Loaded } from '../../components/loaded'
import { PageHeading } from '../../components/page-heading'
import { BoardCounts } from './board-counts'
import { BoardFilterBar } from './board-filter-bar'
import { BoardList } from './board-list'
import { useBoardFilters } from './use-board-filters'
import { clsx } from 'clsx'
import layoutStyles from '../../styles/layout.module.css'

export function BoardPage() {
  const [filters, change] = useBoardFilters()
  const counts = useAssignmentCounts(filters.planId)
  const list = useAssignments(filters)
  return (
    <div className={clsx(layoutStyles.page, layoutStyles.pageWide)}>
      <PageHeading title="台账" />
      {counts.data && <BoardCounts counts={counts.data} filters={filters} />}
      <BoardFilterBar counts={counts.data} filters={filters} onChange={change} />
      <Loaded query={list}>
        {({ pages: loaded }) => (
          <BoardList
            rows={loaded.flatMap((page) => page.items)}
            filters={filters}
            onChange={change}
            paging={{
              onMore: list.hasNextPage ? () => void list.fetchNextPage() : null,
              loading: list.isFetchingNextPage,
            }}
          />
        )}
      </Loaded>
    </div>
  )
}
