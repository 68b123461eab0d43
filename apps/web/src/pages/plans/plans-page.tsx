import type { PlanRow } from '@luoshi/contracts'
import { usePlans } from '../../api/plans'
import { Loaded } from '../../components/loaded'
import { Nothing } from '../../components/nothing'
import { PageHeading } from '../../components/page-heading'
import { NewPlan } from './new-plan'
import { PlanCard } from './plan-card'
import layoutStyles from '../../styles/layout.module.css'
import cardStyles from '../../styles/card.module.css'

export function PlansPage() {
  const plans = usePlans()
  return (
    <div className={layoutStyles.page}>
      <PageHeading title="计划" />
      <NewPlan />
      <Loaded query={plans}>{({ items }) => <Plans items={items} />}</Loaded>
    </div>
  )
}

function Plans({ items }: { items: readonly PlanRow[] }) {
  if (items.length === 0) {
    return <Nothing title="还没有计划。">上传或粘贴一份工作要点、实施方案，系统会读出其中的责任分工供您核对。</Nothing>
  }
  return (
    <ul className={cardStyles.cards} aria-label="计划列表">
      {items.map((plan) => (
        <PlanCard key={plan.id} plan={plan} />
      ))}
    </ul>
  )
}
