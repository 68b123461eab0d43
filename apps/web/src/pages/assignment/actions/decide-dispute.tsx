import type { AssignmentView } from '@luoshi/contracts'
import { decisionLabels } from '@luoshi/domain'
import { Form, Radio } from 'antd'
import { useDepartments } from '../../../api/office'
import { dialogOf } from './action-dialog'
import { ChoiceField } from '../../../components/fields/choice-field'
import { TextField } from '../../../components/fields/text-field'
import textStyles from '../../../styles/text.module.css'

interface Values {
  decision: 'maintained' | 'reassigned' | 'removed'
  departmentId?: string
  reason: string
}

const refused = (view: AssignmentView) => view.parties.filter((party) => party.status === 'refused')

export const DecideDisputeDialog = dialogOf<Values>({
  explain: '裁定期间其他单位的时限照常计算。',
  targets: { label: '拒签单位', of: (view) => refused(view).map(({ id, name }) => ({ value: id, label: name })) },
  Fields,
  initial: () => ({}),
  write: ({ decision, departmentId, reason }, target) => ({
    fields: { partyId: target },
    body: { decision, departmentId: decision === 'reassigned' ? departmentId : null, reason },
  }),
})

function Fields({ view, target }: { view: AssignmentView; target: string }) {
  const form = Form.useFormInstance<Values>()
  const decision = Form.useWatch('decision', form) as Values['decision'] | undefined
  const departments = useDepartments()
  const party = refused(view).find(({ id }) => id === target)
  const taken = new Set(
    view.parties.filter(({ status }) => status !== 'removed').map(({ departmentId }) => departmentId),
  )
  const free = departments.data?.items.filter(({ id }) => !taken.has(id)) ?? []
  return (
    <>
      {party?.refusal && <blockquote className={textStyles.paperText}>拒签理由：{party.refusal.reason}</blockquote>}
      <Form.Item name="decision" label="裁定" rules={[{ required: true, message: '请选择裁定' }]}>
        <Radio.Group options={Object.entries(decisionLabels).map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      {decision === 'reassigned' && (
        <ChoiceField
          name="departmentId"
          label="改由单位"
          search
          options={free.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextField name="reason" label="裁定理由" />
    </>
  )
}
