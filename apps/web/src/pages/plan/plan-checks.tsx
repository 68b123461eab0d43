import { useProgressChecks } from '../../api/plans'
import { momentLabels, periodWords } from '@luoshi/domain'
import { timeInChina } from '../../time/china-time'
import { clsx } from 'clsx'
import cardStyles from '../../styles/card.module.css'
import textStyles from '../../styles/text.module.css'
import styles from './plan-checks.module.css'

/** Checks the plan has called for so far, with what was concluded. */
export function PlanChecks({ planId }: { planId: string }) {
  const { data } = useProgressChecks(planId)
  if (!data || data.items.length === 0) return null
  return (
    <details className={clsx(cardStyles.fold, styles.checks)}>
      <summary>
        <b>调度与小结 {data.items.length.toString()} 次</b>
      </summary>
      <ul>
        {data.items.map((check) => (
          <li key={check.id}>
            <b>
              {momentLabels[check.kind]} · {periodWords(check.period)}
            </b>
            <span className={textStyles.muted}>
              {timeInChina(check.openedAt)}，滞后 {check.laggards.length.toString()} 件
            </span>
            <p>{check.conclusion ? check.conclusion.text : '待小结'}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
