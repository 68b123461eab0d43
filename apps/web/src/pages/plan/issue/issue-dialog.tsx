import type { PlanIssue, PlanView } from '@luoshi/contracts'
import { Form, Radio } from 'antd'
import { useQueryClient } from '@tanstack/react-query'
import { keyOf, keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { ChoiceField } from '../../../components/fields/choice-field'
import { DateField } from '../../../components/fields/date-field'
import { FormDialog } from '../../../components/form-dialog'
import { Hint } from '../../../components/hint'
import { api } from '../../../paths'
import { dateInChina } from '../../../time/china-time'
import { drillSpeeds } from './drill-speeds'
import { clsx } from 'clsx'
import styles from './issue.module.css'

interface Values {
  kind: 'real' | 'drill'
  issuedOn?: string | null
  limitsFrom?: PlanIssue['limitsFrom']
  factor: number
}

const bodyOf = ({ kind, issuedOn, limitsFrom = 'now', factor }: Values): PlanIssue => ({
  issuedOn: issuedOn ?? null,
  limitsFrom,
  factor: kind === 'drill' ? factor : 1,
  drill: kind === 'drill',
})

interface Props {
  plan: PlanView
  drillFirst: boolean
  onClose: () => void
}

/** Issues a plan for real, or as a drill with a compressed clock. */
export function IssueDialog({ plan, drillFirst, onClose }: Props) {
  const client = useQueryClient()
  const write = useWrite<PlanView>({
    fresh: [keys.plan(plan.id), keyOf(api.plans)],
    onSuccess: (issued) => {
      client.setQueryData(keys.plan(plan.id), issued)
      onClose()
    },
  })
  return (
    <FormDialog
      title="印发交办"
      okText="确认印发"
      form="issue-plan"
      pending={write.isPending}
      error={write.error}
      onClose={onClose}
    >
      <p>
        将向承办单位交办 <b>{plan.confirmedCount}</b> 件事项，并按计划的机制开始计时。
      </p>
      <Form<Values>
        noValidate
        id="issue-plan"
        className={clsx(styles.form)}
        layout="vertical"
        initialValues={{
          kind: drillFirst ? 'drill' : 'real',
          issuedOn: drillFirst ? (plan.signedOn ?? dateInChina(Date.now())) : undefined,
          limitsFrom: 'now',
          factor: drillSpeeds[0]?.value,
        }}
        onFinish={(values) => {
          write.mutate({ method: 'POST', url: api.issue(plan.id), body: bodyOf(values) })
        }}
      >
        <IssueFields plan={plan} />
        <Unchecked warnings={plan.warnings} />
      </Form>
    </FormDialog>
  )
}

/** What is better seen to first; it does not stop anybody. */
function Unchecked({ warnings }: { warnings: readonly string[] }) {
  return warnings.map((warning) => (
    <Hint key={warning} type="warning" showIcon className={clsx(styles.unchecked)} title={warning} />
  ))
}

function IssueFields({ plan }: { plan: PlanView }) {
  const form = Form.useFormInstance<Values>()
  const drill = Form.useWatch('kind', form) === 'drill'
  return (
    <>
      <Form.Item name="kind" label="方式">
        <Radio.Group
          options={[
            { value: 'real', label: '正式印发' },
            { value: 'drill', label: '演练' },
          ]}
          onChange={() => {
            if (!form.getFieldValue('issuedOn')) form.setFieldValue('issuedOn', plan.signedOn ?? undefined)
          }}
        />
      </Form.Item>
      <DateField
        name="issuedOn"
        label="印发日期"
        help={drill ? '演练从这一天开始。' : '文件上的印发日期，不填即今天；计时始终按真实日期。'}
        required={drill}
      />
      {!drill && <LimitsFrom />}
      {drill && <ChoiceField name="factor" label="速度" options={drillSpeeds} />}
      <Hint
        type={drill ? 'info' : 'warning'}
        showIcon
        title={drill ? '演练邮件只进本地收件箱，演练可随时结束并清空。' : '印发后即通知各承办单位，不能收回。'}
      />
    </>
  )
}

/** Asked only for a paper that was issued before today: what its limit to acknowledge counts from. */
function LimitsFrom() {
  const issuedOn = Form.useWatch<string | null | undefined>('issuedOn')
  if (!issuedOn || issuedOn >= dateInChina(Date.now())) return null
  return (
    <Form.Item
      name="limitsFrom"
      label="签收时限"
      extra="补录的文件一般从今天起算；印发以前已过的报送期和月份不再补报。"
    >
      <Radio.Group
        options={[
          { value: 'now', label: '从今天起算' },
          { value: 'issued-on', label: '从印发日期起算' },
        ]}
      />
    </Form.Item>
  )
}
