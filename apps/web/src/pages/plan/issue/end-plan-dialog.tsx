import type { PlanEnd, PlanView } from '@luoshi/contracts'
import { Alert, Form, Radio } from 'antd'
import { keyOf, keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { TextField } from '../../../components/fields/text-field'
import { FormDialog } from '../../../components/form-dialog'
import { api } from '../../../paths'

const consequences: Record<PlanEnd['openItems'], (open: number) => string> = {
  'run-on': (open) => `未销号的 ${open.toString()} 项照常催办、报送、验收，直到销号；本计划不再调度和通报。`,
  revoke: (open) => `未销号的 ${open.toString()} 项全部撤销交办，待办随即消失，并通知各承办单位；不能恢复。`,
}

/** The director ends a plan and says what becomes of the items that are open. */
export function EndPlanDialog({ plan, onClose }: { plan: PlanView; onClose: () => void }) {
  const fresh = [keys.plan(plan.id), keyOf(api.plans), keys.assignments, keyOf(api.todos), keyOf(api.desk)]
  const end = useWrite<PlanView>({ fresh, onSuccess: onClose })
  return (
    <FormDialog
      title="结束计划"
      okText="结束计划"
      form="end-plan"
      danger
      pending={end.isPending}
      error={end.error}
      onClose={onClose}
    >
      <Form<PlanEnd>
        noValidate
        id="end-plan"
        layout="vertical"
        initialValues={{ reason: '' }}
        onFinish={(values) => {
          end.mutate({ method: 'POST', url: api.end(plan.id), body: values })
        }}
      >
        <EndFields open={plan.openCount} />
      </Form>
    </FormDialog>
  )
}

function EndFields({ open }: { open: number }) {
  const openItems = Form.useWatch<PlanEnd['openItems'] | undefined>('openItems')
  return (
    <>
      <Form.Item
        name="openItems"
        label="未销号的事项"
        rules={[{ required: true, message: '请选择未销号的事项如何处理' }]}
      >
        <Radio.Group
          options={[
            { value: 'run-on', label: '继续办理到销号' },
            { value: 'revoke', label: '全部撤销交办' },
          ]}
        />
      </Form.Item>
      {openItems && (
        <Alert type={openItems === 'revoke' ? 'warning' : 'info'} showIcon title={consequences[openItems](open)} />
      )}
      {openItems === 'revoke' && <TextField name="reason" label="撤销理由" max={500} />}
    </>
  )
}
