import type { PlanView } from '@luoshi/contracts'
import { Button, Progress } from 'antd'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { WriteError } from '../../../components/write-error'
import { api, pages } from '../../../paths'
import { IssueDialog } from './issue-dialog'
import { clsx } from 'clsx'
import layoutStyles from '../../../styles/layout.module.css'
import styles from './issue.module.css'

const ready = ({ confirmedCount, draftCount }: PlanView) => draftCount > 0 && confirmedCount === draftCount

/**
 * Confirms all that has no obstacle, and issues once all is confirmed. What else stands in the way depends on the date of
 * issue, which is chosen in the dialog.
 */
export function ConfirmAndIssue({ plan }: { plan: PlanView }) {
  const [params, setParams] = useSearchParams()
  const [issuing, setIssuing] = useState(params.get('issue') === 'again' && ready(plan))
  const confirmAll = useWrite<unknown>({ fresh: [keys.plan(plan.id)] })
  const { confirmedCount, draftCount, obstacles } = plan
  return (
    <>
      <div className={styles.confirming}>
        <b>
          {confirmedCount}/{draftCount} 已确认
        </b>
        <Progress
          percent={draftCount === 0 ? 0 : Math.round((confirmedCount / draftCount) * 100)}
          showInfo={false}
          aria-label="确认进度"
        />
      </div>
      <div className={clsx(layoutStyles.actions, styles.actions)}>
        <Link to={pages.forecast(plan.id)}>全年推演</Link>
        <Button
          disabled={confirmedCount === draftCount}
          loading={confirmAll.isPending}
          onClick={() => {
            confirmAll.mutate({ method: 'POST', url: api.confirmations(plan.id) })
          }}
        >
          全部确认
        </Button>
        <Button
          type="primary"
          disabled={!ready(plan)}
          aria-describedby="issue-obstacles"
          onClick={() => {
            setIssuing(true)
          }}
        >
          印发交办
        </Button>
      </div>
      <WriteError error={confirmAll.error} />
      <ul id="issue-obstacles" className={clsx(layoutStyles.obstacles, styles.obstacles)} aria-label="印发前须处理">
        {[...new Set(obstacles)].map((obstacle) => (
          <li key={obstacle}>{obstacle}</li>
        ))}
      </ul>
      {issuing && (
        <IssueDialog
          plan={plan}
          drillFirst={params.get('issue') === 'again'}
          onClose={() => {
            setIssuing(false)
            setParams({}, { replace: true })
          }}
        />
      )}
    </>
  )
}
