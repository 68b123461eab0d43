import type { PolicyView } from '@luoshi/contracts'
import { Button, Popconfirm } from 'antd'
import { Hint } from '../../../components/hint'
import { Loaded } from '../../../components/loaded'
import { WriteError } from '../../../components/write-error'
import type { PlanSelection } from '../use-plan-selection'
import { AddRule } from './add-rule'
import { policyGroups } from './policy-groups'
import { PolicyRow } from './policy-row'
import { usePolicy, usePolicyWrites } from './use-policy'
import textStyles from '../../../styles/text.module.css'
import styles from './policy.module.css'

interface Props {
  planId: string
  editable: boolean
  selection: Pick<PlanSelection, 'showSpan'>
}

/** What the plan's mechanism was compiled into: every rule in words, the plan's sentence beside it, changed in place. */
export function PolicyPanel(props: Props) {
  return <Loaded query={usePolicy(props.planId)}>{(policy) => <Policy policy={policy} {...props} />}</Loaded>
}

function Policy({ policy, planId, editable, selection }: Props & { policy: PolicyView }) {
  const writes = usePolicyWrites(planId, policy)
  const open = editable && policy.editable
  return (
    <div className={styles.policy}>
      <p className={textStyles.muted}>印发后按下列规则自动报送、提醒和起草文书。文书均须主任签发，系统不自行送出。</p>
      {policy.conflicts.map(({ message, span }) => (
        <Hint
          key={message}
          type="warning"
          showIcon
          title={message}
          action={
            <Button
              size="small"
              onClick={() => {
                selection.showSpan(span)
              }}
            >
              看原文
            </Button>
          }
        />
      ))}
      <WriteError error={writes.error} />
      {policyGroups(policy.rows).map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          <table className={styles.table}>
            <colgroup>
              <col className={styles.what} />
              <col />
              <col className={styles.why} />
              {open && <col className={styles.acts} />}
            </colgroup>
            <thead className={textStyles.visuallyHidden}>
              <tr>
                <th scope="col">规定</th>
                <th scope="col">内容</th>
                <th scope="col">依据</th>
                {open && <th scope="col">操作</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <PolicyRow key={row.key} row={row} open={open} writes={writes} onShow={selection.showSpan} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
      {open && <AddRule writes={writes} />}
      {open && <Reset writes={writes} />}
    </div>
  )
}

function Reset({ writes }: { writes: ReturnType<typeof usePolicyWrites> }) {
  return (
    <Popconfirm
      title="本办所作的调整将全部撤销。"
      okText="恢复"
      cancelText="取消"
      onConfirm={() => {
        writes.save({ reset: true })
      }}
    >
      <Button loading={writes.busy}>恢复为原文读出的规则</Button>
    </Popconfirm>
  )
}
