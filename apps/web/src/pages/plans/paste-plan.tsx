import type { PlanPaste, PlanView } from '@luoshi/contracts'
import { Form } from 'antd'
import { useNavigate } from 'react-router'
import { keyOf } from '../../api/query-keys'
import { useWrite } from '../../api/use-write'
import { TextField } from '../../components/fields/text-field'
import { FormDialog } from '../../components/form-dialog'
import { SecretWarning } from '../../components/secret-warning'
import { api, pages } from '../../paths'

/** What a paper mostly begins with: its title. */
const firstLine = (text: string): string => (/[^\s][^\r\n]{0,199}/.exec(text)?.[0] ?? '').trim()

export function PastePlan({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const [form] = Form.useForm<PlanPaste>()
  const write = useWrite<PlanView>({
    fresh: [keyOf(api.plans)],
    onSuccess: (plan) => void navigate(pages.plan(plan.id)),
  })
  return (
    <FormDialog
      title="粘贴文本"
      width={820}
      okText="提交"
      form="paste-plan"
      pending={write.isPending}
      error={write.error}
      onClose={onClose}
    >
      <SecretWarning />
      <Form<PlanPaste>
        noValidate
        id="paste-plan"
        form={form}
        layout="vertical"
        onValuesChange={({ text }: Partial<PlanPaste>) => {
          if (text !== undefined && !form.isFieldTouched('fileName')) form.setFieldValue('fileName', firstLine(text))
        }}
        onFinish={(body) => {
          write.mutate({ method: 'POST', url: api.newPlan, body })
        }}
      >
        <TextField name="text" label="全文" rows={14} max={20_000_000} />
        <TextField
          name="fileName"
          label="名称"
          help="未填写的，取全文首行。"
          rows={1}
          max={200}
          placeholder="如：2024年制造业高质量发展工作要点"
        />
      </Form>
    </FormDialog>
  )
}
