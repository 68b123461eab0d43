import type { AssignmentView } from '@luoshi/contracts'
import { Form, Radio } from 'antd'
import { dialogOf } from './action-dialog'
import { DateField } from '../../../components/fields/date-field'
import { TextField } from '../../../components/fields/text-field'
import textStyles from '../../../styles/text.module.css'

interface Values {
  granted: boolean
  dueOn?: string
  reason?: string
}

const waiting = (view: AssignmentView) => view.extensions.filter((extension) => extension.decision === null)

export const DecideExtensionDialog = dialogOf<Values>({
  explain: '批复后时限即按批复执行，原时限和历次申请都保留在案。',
  targets: {
    label: '延期申请',
    of: (view) =>
      waiting(view).map(({ id, proposedDueOn, previousDueOn }) => ({
        value: id,
        label: `由 ${previousDueOn} 延至 ${proposedDueOn}`,
      })),
  },
  Fields,
  initial: (view, target) => ({ dueOn: waiting(view).find(({ id }) => id === target)?.proposedDueOn ?? '' }),
  write: ({ granted, dueOn, reason }, target, view) => {
    const asked = view.extensions.find(({ id }) => id === target)
    return {
      fields: { extensionId: target },
      body: { granted, dueOn: granted ? dueOn : asked?.previousDueOn, reason: reason ?? '' },
    }
  },
})

function Fields({ view, target }: { view: AssignmentView; target: string }) {
  const form = Form.useFormInstance<Values>()
  const granted = Form.useWatch('granted', form) as boolean | undefined
  const asked = waiting(view).find(({ id }) => id === target)
  return (
    <>
      {asked && (
        <blockquote className={textStyles.paperText}>
          理由：{asked.reason}
          <br />
          进展：{asked.progress}
        </blockquote>
      )}
      <Form.Item name="granted" label="批复" rules={[{ required: true, message: '请选择批复' }]}>
        <Radio.Group
          options={[
            { value: true, label: '同意延期' },
            { value: false, label: '不同意' },
          ]}
        />
      </Form.Item>
      {granted && asked && <DateField name="dueOn" label="批准延至" min={asked.previousDueOn} />}
      <TextField name="reason" label="批复意见" required={granted === false} />
    </>
  )
}
