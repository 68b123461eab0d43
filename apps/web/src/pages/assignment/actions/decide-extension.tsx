import type { AssignmentView } from '@luoshi/contracts'
import { Form, Radio } from 'antd'
import { dialogOf } from './action-dialog'
import { ChoiceField } from '../../../components/fields/choice-field'
import { DateField } from '../../../components/fields/date-field'
import { TextField } from '../../../components/fields/text-field'
import textStyles from '../../../styles/text.module.css'

interface Values {
  target: string
  granted: boolean
  dueOn?: string
  reason?: string
}

const waiting = (view: AssignmentView) => view.extensions.filter((extension) => extension.decision === null)

export const DecideExtensionDialog = dialogOf<Values>({
  explain: '批复后时限即按批复执行，原时限和历次申请都保留在案。',
  Fields,
  initial: (view) => {
    const first = waiting(view)[0]
    return first ? { target: first.id, granted: true, dueOn: first.proposedDueOn } : { granted: true }
  },
  write: ({ target, granted, dueOn, reason }, view) => {
    const asked = view.extensions.find(({ id }) => id === target)
    return {
      fields: { extensionId: target },
      body: { granted, dueOn: granted ? dueOn : asked?.previousDueOn, reason: reason ?? '' },
    }
  },
})

function Fields({ view }: { view: AssignmentView }) {
  const form = Form.useFormInstance<Values>()
  const target = Form.useWatch('target', form) as string | undefined
  const granted = Form.useWatch('granted', form) as boolean | undefined
  const asked = waiting(view).find(({ id }) => id === target)
  return (
    <>
      <ChoiceField
        name="target"
        label="延期申请"
        options={waiting(view).map(({ id, proposedDueOn, previousDueOn }) => ({
          value: id,
          label: `由 ${previousDueOn} 延至 ${proposedDueOn}`,
        }))}
      />
      {asked && (
        <blockquote className={textStyles.paperText}>
          理由：{asked.reason}
          <br />
          进展：{asked.progress}
        </blockquote>
      )}
      <Form.Item name="granted" label="批复">
        <Radio.Group
          options={[
            { value: true, label: '同意延期' },
            { value: false, label: '不同意' },
          ]}
        />
      </Form.Item>
      {granted && asked && <DateField name="dueOn" label="批准延至" min={asked.previousDueOn} />}
      <TextField name="reason" label="批复意见" required={!granted} />
    </>
  )
}
