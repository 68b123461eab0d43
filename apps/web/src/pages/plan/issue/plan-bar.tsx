import type { PlanView } from '@luoshi/contracts'
import { Progress } from 'antd'
import { Link } from 'react-router'
import { EndedFigures } from '../../../components/ended-figures'
import { LightBar } from '../../../components/light-bar'
import { pages } from '../../../paths'
import { dateInChina } from '../../../time/china-time'
import { ConfirmAndIssue } from './confirm-and-issue'
import { EndPlan } from './end-plan'
import textStyles from '../../../styles/text.module.css'
import styles from './issue.module.css'

/** Where the plan stands and what the office may do with it as a whole. */
export function PlanBar({ plan }: { plan: PlanView }) {
  return (
    <section className={styles.bar} aria-label="计划进度">
      {plan.status === 'draft' && <ConfirmAndIssue plan={plan} />}
      {plan.status === 'issuing' && <Issuing plan={plan} />}
      {(plan.status === 'issued' || plan.status === 'ended') && (
        <>
          <p>
            {plan.issuedOn && <>印发日期 {plan.issuedOn}，</>}
            <Link to={pages.board({ planId: plan.id })}>{plan.assignmentCount.toString()} 件事项</Link>，
            <EndedFigures closed={plan.closedCount} revoked={plan.revokedCount} />
            {plan.ending && <Ended plan={plan} ending={plan.ending} />}
          </p>
          <LightBar counts={plan.byLight} />
          <EndPlan plan={plan} />
        </>
      )}
    </section>
  )
}

function Ended({ plan, ending }: { plan: PlanView; ending: NonNullable<PlanView['ending']> }) {
  const open = plan.openCount.toString()
  const left = plan.drill ? `${open} 项未办结` : ending.done ? `${open} 项在办` : `正在撤销 ${open} 项`
  return (
    <>
      ；{ending.by}于 {dateInChina(ending.at)} 结束，{left}
      {ending.reason && `。理由：${ending.reason}`}
    </>
  )
}

function Issuing({ plan }: { plan: PlanView }) {
  const { done, total } = plan.issuing ?? { done: 0, total: plan.confirmedCount }
  return (
    <div className={styles.issuing} role="status">
      <span>
        正在印发 {done.toString()}/{total.toString()} 交办
      </span>
      <Progress percent={total === 0 ? 0 : Math.round((done / total) * 100)} aria-label="印发进度" />
      <span className={textStyles.muted}>可以离开本页，印发会继续。</span>
    </div>
  )
}
