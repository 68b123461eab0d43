import type { PlanRow } from '@luoshi/contracts'
import { Link } from 'react-router'
import { DrillTag } from '../../components/drill-banner'
import { LightBar } from '../../components/light-bar'
import { planStatusLabels } from '../../labels/plans'
import { pages } from '../../paths'
import { dateInChina } from '../../time/china-time'

export function PlanCard({ plan }: { plan: PlanRow }) {
  const meta = [plan.issuer, plan.documentNumber, `${dateInChina(plan.createdAt)} 导入`].filter(Boolean).join(' · ')
  return (
    <li className="card plan-card">
      <div>
        <p className="todo-what">
          <span className={`plan-status plan-status-${plan.status}`}>{planStatusLabels[plan.status]}</span>
          {plan.drill && <DrillTag />}
        </p>
        <h3>
          <Link to={pages.plan(plan.id)}>{plan.title}</Link>
        </h3>
        <p className="muted">{meta}</p>
      </div>
      <Figures plan={plan} />
    </li>
  )
}

function Figures({ plan }: { plan: PlanRow }) {
  if (plan.status === 'draft' || plan.status === 'issuing') {
    return (
      <p className="plan-figures">
        <b>
          {plan.confirmedCount}/{plan.draftCount}
        </b>{' '}
        已确认
        <progress max={Math.max(1, plan.draftCount)} value={plan.confirmedCount} aria-label="确认进度" />
      </p>
    )
  }
  return (
    <div className="plan-figures">
      <p>
        <Link to={pages.board({ planId: plan.id })}>{plan.assignmentCount.toString()} 件事项</Link>，已销号{' '}
        {plan.closedCount.toString()} 件
      </p>
      <LightBar counts={plan.byLight} />
    </div>
  )
}
