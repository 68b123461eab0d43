import type { PlanView } from '@luoshi/contracts'
import { App, Button } from 'antd'
import { useNavigate } from 'react-router'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { WriteError } from '../../../components/write-error'
import { api, pages } from '../../../paths'

/** Ends a plan; a drill is thrown away with its data and may begin again. */
export function EndPlan({ plan }: { plan: PlanView }) {
  const { modal } = App.useApp()
  const navigate = useNavigate()
  const fresh = [keys.plan(plan.id), keys.plans, keys.assignments, keys.todos, keys.desk]
  const end = useWrite<PlanView>({ fresh })
  const discard = useWrite<PlanView>({ fresh })
  const ask = (title: string, content: string, act: () => void) => {
    modal.confirm({ title, content, okText: title, okButtonProps: { danger: true }, cancelText: '取消', onOk: act })
  }
  const discardRun = (then?: () => void) => {
    discard.mutate({ method: 'DELETE', url: api.run(plan.id) }, { onSuccess: () => then?.() })
  }
  return (
    <div className="actions">
      {plan.drill && (
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
      )}
      {plan.drill && (
        <Button
          loading={discard.isPending}
          onClick={() => {
            ask('结束演练', '本次演练的全部数据将清空，计划回到印发前。', () => {
              discardRun()
            })
          }}
        >
          结束演练
        </Button>
      )}
      {!plan.drill && plan.status === 'issued' && (
        <Button
          loading={end.isPending}
          onClick={() => {
            ask('结束计划', '结束后不再催办和报送，未销号事项停在当前状态。', () => {
              end.mutate({ method: 'POST', url: api.end(plan.id) })
            })
          }}
        >
          结束计划
        </Button>
      )}
      <WriteError error={end.error ?? discard.error} />
    </div>
  )
}
