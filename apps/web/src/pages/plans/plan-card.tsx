import type { PlanRow } from '@luoshi/contracts'
import { Link } from 'react-router'
import { DrillTag } from '../../components/drill-banner'
import { EndedFigures } from '../../components/ended-figures'
import { LightBar } from '../../components/light-bar'
import { planStatusLabels, planStatusTones } from '../../labels/plans'
import { pages } from '../../paths'
import { dateInChina } from '../../time/china-time'
import { Tag } from '../../components/tag'
import { clsx } from 'clsx'
import cardStyles from '../../styles/card.module.css'
import textStyles from '../../styles/text.module.css'
import styles from './plans.module.css'

export function PlanCard({ plan }: { plan: PlanRow }) {
  const meta = [plan.issuer, plan.documentNumber, `${dateInChina(plan.createdAt)} 导入`].filter(Boolean).join(' · ')
  return (
    <li className={clsx(cardStyles.card, styles.card)}>
      <div>
        <p className={cardStyles.head}>
          <Tag tone={planStatusTones[plan.status]}>{planStatusLabels[plan.status]}</Tag>
          {plan.drill && <DrillTag />}
        </p>
        <h3>
          <Link to={pages.plan(plan.id)}>{plan.title}</Link>
        </h3>
        <p className={textStyles.muted}>{meta}</p>
      </div>
      <Figures plan={plan} />
    </li>
  )
}

function Figures({ plan }: { plan: PlanRow }) {
  if (plan.status === 'draft' || plan.status === 'issuing') {
    return (
      <p className={styles.figures}>
        <b>
          {plan.confirmedCount}/{plan.draftCount}
        </b>{' '}
        已确认
        <progress max={Math.max(1, plan.draftCount)} value={plan.confirmedCount} aria-label="确认进度" />
      </p>
    )
  }
  return (
    <div className={styles.figures}>
      <p>
        <Link to={pages.board({ planId: plan.id })}>{plan.assignmentCount.toString()} 件事项</Link>，
        <EndedFigures closed={plan.closedCount} revoked={plan.revokedCount} />
      </p>
      <LightBar counts={plan.byLight} />
    </div>
  )
}
