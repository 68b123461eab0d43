import type { ActionName, AssignmentView } from '@luoshi/contracts'
import { Alert, App, Form, Modal } from 'antd'
import type { ComponentType } from 'react'
import { useCommand } from '../../../api/use-command'
import { dropText, keepText, keptText } from '../../../components/kept-text'
import { ProblemAlert } from '../../../components/problem-alert'
import { SecretWarning } from '../../../components/secret-warning'
import { actionLabels } from '@luoshi/domain'
import { api } from '../../../paths'
import type { ActionSpec } from './action-spec'

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

/** The hand is on the keyboard already: one begins to type at once. */
const firstField = '.action-dialog form :is(input, textarea)'

function ActionDialog<V extends object>({ action, view, onClose, spec }: ActionDialogProps & { spec: ActionSpec<V> }) {
  const [form] = Form.useForm<V>()
  const { message } = App.useApp()
  const kept = `${view.id}.${action}`
  const label = actionLabels[action]
  const command = useCommand(view.id, () => {
    dropText(kept)
    void message.success(`${label}：已办理`)
    onClose()
  })
  const now = view.actions.find((permitted) => permitted.action === action)
  const { Fields } = spec
  return (
    <Modal
      open
      title={label}
      okText="提交"
      cancelText="取消"
      width={680}
      mask={{ closable: false }}
      okButtonProps={{ danger: spec.final ?? false, htmlType: 'submit', form: kept }}
      confirmLoading={command.isPending}
      onCancel={onClose}
      className="action-dialog"
      afterOpenChange={(open) => {
        if (open) document.querySelector<HTMLElement>(firstField)?.focus()
      }}
    >
      <p className="dialog-subject">
        {view.number} {view.title}
      </p>
      {now?.allowed === false && <Alert type="warning" showIcon title="情况有变" description={now.reason} />}
      <Alert type={spec.final ? 'error' : 'info'} title={spec.explain} className="dialog-explain" />
      <SecretWarning />
      <Form<V>
        id={kept}
        form={form}
        layout="vertical"
        scrollToFirstError
        initialValues={{ ...spec.initial(view), ...keptText(kept) }}
        onValuesChange={(_, values) => {
          keepText(kept, written(values))
        }}
        onFinish={(values) => {
          const { noun, body } = spec.write(values, view)
          command.mutate({ method: 'POST', url: api.command(view.id, noun), body })
        }}
      >
        <Fields view={view} />
      </Form>
      <ProblemAlert error={command.error} />
    </Modal>
  )
}
