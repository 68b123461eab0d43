import type { PlanView } from '@luoshi/contracts'
import { App, Button, Tooltip } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { keyOf, keys } from '../../../api/query-keys'
import { usePerson } from '../../../api/person'
import { useWrite } from '../../../api/use-write'
import { WriteError } from '../../../components/write-error'
import { api, pages } from '../../../paths'
import { clsx } from 'clsx'
import layoutStyles from '../../../styles/layout.module.css'
import { EndPlanDialog } from './end-plan-dialog'
import styles from './issue.module.css'

/** Ends a plan; a drill is kept where it stands, or thrown away with its data, and may begin again. */
export const EndPlan = ({ plan }: { plan: PlanView }) =>
  plan.drill ? <EndDrill plan={plan} /> : <EndReal plan={plan} />

function EndReal({ plan }: { plan: PlanView }) {
  const { role } = usePerson()
  const [asked, setAsked] = useState(false)
  if (plan.status !== 'issued') return null
  const mayEnd = role === 'director'
  return (
    <div className={clsx(layoutStyles.actions, styles.actions)}>
      <Tooltip title={mayEnd ? null : '结束计划由督查办主任决定'}>
        <Button
          disabled={!mayEnd}
          onClick={() => {
            setAsked(true)
          }}
        >
          结束计划
        </Button>
      </Tooltip>
      {asked && (
        <EndPlanDialog
          plan={plan}
          onClose={() => {
            setAsked(false)
          }}
        />
      )}
    </div>
  )
}

function EndDrill({ plan }: { plan: PlanView }) {
  const { modal } = App.useApp()
  const navigate = useNavigate()
  const fresh = [keys.plan(plan.id), keyOf(api.plans), keys.assignments, keyOf(api.todos), keyOf(api.desk)]
  const end = useWrite<PlanView>({ fresh })
  const discard = useWrite<PlanView>({ fresh })
  const ask = (title: string, content: string, act: () => void) => {
    modal.confirm({ title, content, okText: title, okButtonProps: { danger: true }, cancelText: '取消', onOk: act })
  }
  const discardRun = (then?: () => void) => {
    discard.mutate({ method: 'DELETE', url: api.run(plan.id) }, { onSuccess: () => then?.() })
  }
  return (
    <div className={clsx(layoutStyles.actions, styles.actions)}>
      <Button
        loading={discard.isPending}
        onClick={() => {
          ask('重新演练', '本次演练的全部数据将清空，然后重新设定并开始。', () => {
            discardRun(() => void navigate(pages.plan(plan.id, { issue: 'again' })))
          })
        }}
      >
        重新演练
      </Button>
      {plan.status === 'issued' && (
        <Button
          loading={end.isPending}
          onClick={() => {
            ask('结束演练', '演练停在当前状态，数据保留可查，不再推进。', () => {
              end.mutate({ method: 'POST', url: api.end(plan.id), body: {} })
            })
          }}
        >
          结束演练
        </Button>
      )}
      <Button
        loading={discard.isPending}
        onClick={() => {
          ask('清空演练', '本次演练的全部数据将清空，计划回到印发前。', () => {
            discardRun()
          })
        }}
      >
        清空演练
      </Button>
      <WriteError error={end.error ?? discard.error} />
    </div>
  )
}
