import type { ActionName, AssignmentView } from '@luoshi/contracts'
import { App, Form } from 'antd'
import type { ComponentType } from 'react'
import { useCommand } from '../../../api/use-command'
import { FormDialog } from '../../../components/form-dialog'
import { Hint } from '../../../components/hint'
import { useKeptText } from '../../../components/kept-text'
import { SecretWarning } from '../../../components/secret-warning'
import { actionLabels } from '@luoshi/domain'
import { api } from '../../../paths'
import type { ActionSpec } from './action-spec'
import { clsx } from 'clsx'
import fieldStyles from '../../../styles/field.module.css'
import styles from './actions.module.css'

export interface ActionDialogProps {
  action: ActionName
  view: AssignmentView
  onClose: () => void
}

/** Makes an action's dialog from its form. */
export const dialogOf =
  <V extends object>(spec: ActionSpec<V>): ComponentType<ActionDialogProps> =>
  (props) => <ActionDialog {...props} spec={spec} />

/** Which of several targets is meant is asked anew each time; only what was written is kept. */
const written = (values: object) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !/^(target|period)$/.test(name)))

function ActionDialog<V extends object>({ action, view, onClose, spec }: ActionDialogProps & { spec: ActionSpec<V> }) {
  const [form] = Form.useForm<V>()
  const { message } = App.useApp()
  const formId = `${view.id}.${action}`
  const kept = useKeptText(formId)
  const label = actionLabels[action]
  const command = useCommand(view.id, () => {
    kept.drop()
    void message.success(`${label}：已办理`)
    onClose()
  })
  const now = view.actions.find((permitted) => permitted.action === action)
  const { Fields } = spec
  return (
    <FormDialog
      title={label}
      okText="提交"
      width={680}
      form={formId}
      danger={spec.final ?? false}
      pending={command.isPending}
      error={command.error}
      notice={
        now?.allowed === false && (
          <Hint type="warning" role="status" showIcon title="情况有变" description={now.reason} />
        )
      }
      onClose={onClose}
    >
      <p className={styles.subject}>
        {view.number} {view.title}
      </p>
      <Hint type={spec.final ? 'error' : 'info'} title={spec.explain} className={clsx(fieldStyles.explain)} />
      <SecretWarning />
      <Form<V>
        noValidate
        id={formId}
        form={form}
        layout="vertical"
        scrollToFirstError={{ focus: true }}
        initialValues={{ ...spec.initial(view), ...kept.read() }}
        onValuesChange={(_, values) => {
          kept.keep(written(values))
        }}
        onFinish={(values) => {
          const { fields = {}, body } = spec.write(values, view)
          command.mutate({ method: 'POST', url: api.command(view.id, action, fields), body })
        }}
      >
        <Fields view={view} />
      </Form>
    </FormDialog>
  )
}
