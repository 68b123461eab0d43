import type { AssignmentCounts } from '@luoshi/contracts'
import { Link } from 'react-router'
import { LightShape } from '../../components/light-tag'
import { lightLabels } from '@luoshi/domain'
import { lights } from '../../labels/lights'
import { pages } from '../../paths'
import { changeFilters, type BoardFilters } from './board-filters'
import countLinkStyles from '../../styles/count-links.module.css'

/** Figures of the board; each leads to the items it counts. */
export function BoardCounts({ counts, filters }: { counts: AssignmentCounts; filters: BoardFilters }) {
  const to = (change: BoardFilters) =>
    pages.board(changeFilters(filters, { light: undefined, open: undefined, stage: undefined, ...change }))
  const current = (on: boolean) => (on ? 'true' : undefined)
  const plain = !filters.light && !filters.open && !filters.stage
  return (
    <nav className={countLinkStyles.links} aria-label="按灯号和状态筛选">
      <Link to={to({})} aria-current={current(plain)}>
        <b>{counts.total}</b> 全部
      </Link>
      <Link to={to({ open: 'true' })} aria-current={current(filters.open === 'true' && !filters.light)}>
        <b>{counts.open}</b> 在办
      </Link>
      {lights.map((light) => (
        <Link key={light} to={to({ light })} aria-current={current(filters.light === light)}>
          <b>{counts.byLight[light]}</b> <LightShape light={light} />
          {lightLabels[light]}
        </Link>
      ))}
      <Link to={to({ stage: 'closed' })} aria-current={current(filters.stage === 'closed')}>
        <b>{counts.closed}</b> 已销号
      </Link>
      {counts.revoked > 0 && (
        <Link to={to({ stage: 'revoked' })} aria-current={current(filters.stage === 'revoked')}>
          <b>{counts.revoked}</b> 已撤销
        </Link>
      )}
    </nav>
  )
}
