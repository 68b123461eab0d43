import type { DraftView, TargetEdit, TargetView } from '@luoshi/contracts'
import { periodPattern } from '@luoshi/domain'
import { Form } from 'antd'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import type { Check } from '../../../components/fields/checks'
import { ChoiceField, choicesOf } from '../../../components/fields/choice-field'
import { NumberField } from '../../../components/fields/number-field'
import { TextField } from '../../../components/fields/text-field'
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

const isPeriod: Check = (value) =>
  typeof value !== 'string' || value === '' || periodPattern.test(value)
    ? null
    : '请按 2026、2026-H1、2026-Q3 或 2026-05 填写'

/** No target of a plan counts more, in whatever unit. */
const farthest = 1_000_000_000_000
const amounts = { min: -farthest, max: farthest, digits: null }

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
      <Form<Partial<TargetEdit>>
        noValidate
        id="edit-target"
        layout="vertical"
        initialValues={{ ...before, unit: before.unit ?? '', period: before.period ?? '' }}
        onFinish={submit}
      >
        <TextField name="indicator" label="指标" rows={1} max={200} />
        <TargetAmount />
        <TextField
          name="period"
          label="期限"
          required={false}
          rows={1}
          max={10}
          help="如 2026、2026-H1、2026-Q3、2026-05"
          checks={[isPeriod]}
        />
        <ChoiceField name="measure" label="口径" clearable options={choicesOf(measureLabels)} />
        <ChoiceField
          name="draftId"
          label="所属事项"
          clearable
          search
          options={drafts.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
        />
      </Form>
    </FormDialog>
  )
}

function TargetAmount() {
  const range = Form.useWatch('comparator') === 'range'
  return (
    <div className={styles.amount}>
      <ChoiceField name="comparator" label="比较" options={choicesOf(comparatorLabels)} />
      <NumberField name="value" label="数值" required={false} {...amounts} />
      {range && <NumberField name="upper" label="上限" required={false} {...amounts} />}
      <TextField name="unit" label="单位" required={false} rows={1} max={40} />
    </div>
  )
}
