import type { DraftView, TargetEdit, TargetView } from '@luoshi/contracts'
import { periodPattern } from '@luoshi/domain'
import { Form, Input, InputNumber, Select } from 'antd'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { FormDialog } from '../../../components/form-dialog'
import { api } from '../../../paths'
import { comparatorLabels, measureLabels } from './amount'
import textStyles from '../../../styles/text.module.css'
import styles from './targets.module.css'

interface Props {
  planId: string
  drafts: readonly DraftView[]
  /** Null to add one. */
  target: TargetView | null
  onClose: () => void
}

const blank: TargetEdit = {
  ...{ draftId: null, text: '', span: null, indicator: '', comparator: '>=' },
  ...{ value: null, upper: null, unit: null, period: null, measure: null },
}

const editOf = ({ draftId, text, span, indicator, comparator, value, upper, unit, period, measure }: TargetEdit) => ({
  ...{ draftId, text, span, indicator, comparator },
  ...{ value, upper, unit, period, measure },
})

const choicesOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** Corrects or adds a target: what is counted, how much, by when, and which assignment answers for it. */
export function TargetDialog({ planId, drafts, target, onClose }: Props) {
  const write = useWrite<TargetView>({ fresh: [keys.plan(planId)], onSuccess: onClose })
  const before = target === null ? blank : editOf(target)
  const submit = (values: Partial<TargetEdit>) => {
    const entered = Object.fromEntries(
      Object.entries(values as Record<string, unknown>).map(([key, value]) => [
        key,
        value === undefined || value === '' ? null : value,
      ]),
    )
    const body = { ...before, ...entered }
    if (target === null) write.mutate({ method: 'POST', url: api.newTarget(planId), body })
    else write.mutate({ method: 'PUT', url: api.target(planId, target.id), body, version: target.version })
  }
  return (
    <FormDialog
      title={target === null ? '添加指标' : '修改指标'}
      okText="保存"
      form="edit-target"
      pending={write.isPending}
      error={write.error}
      onClose={onClose}
    >
      {before.text !== '' && <blockquote className={textStyles.paperText}>{before.text}</blockquote>}
      <Form<Partial<TargetEdit>> noValidate id="edit-target" layout="vertical" initialValues={before} onFinish={submit}>
        <Form.Item name="indicator" label="指标" rules={[{ required: true, whitespace: true, message: '请填写指标' }]}>
          <Input maxLength={200} />
        </Form.Item>
        <TargetAmount />
        <Form.Item
          name="period"
          label="期限"
          extra="如 2026、2026-H1、2026-Q3、2026-05"
          rules={[
            {
              pattern: periodPattern,
              message: '请按 2026、2026-H1、2026-Q3 或 2026-05 填写',
            },
          ]}
        >
          <Input />
        </Form.Item>
        <Form.Item name="measure" label="口径">
          <Select allowClear options={choicesOf(measureLabels)} />
        </Form.Item>
        <Form.Item name="draftId" label="所属事项">
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            options={drafts.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
          />
        </Form.Item>
      </Form>
    </FormDialog>
  )
}

function TargetAmount() {
  const range = Form.useWatch('comparator') === 'range'
  return (
    <div className={styles.amount}>
      <Form.Item name="comparator" label="比较">
        <Select options={choicesOf(comparatorLabels)} />
      </Form.Item>
      <Form.Item name="value" label="数值">
        <InputNumber />
      </Form.Item>
      {range && (
        <Form.Item name="upper" label="上限">
          <InputNumber />
        </Form.Item>
      )}
      <Form.Item name="unit" label="单位">
        <Input maxLength={40} />
      </Form.Item>
    </div>
  )
}
