import type { ActionName, AssignmentView } from '@luoshi/contracts'
import { App, Form } from 'antd'
import { useState, type ComponentType } from 'react'
import { useCommand } from '../../../api/use-command'
import { ChoiceField } from '../../../components/fields/choice-field'
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
  /** What it is about, as the address asks; without it the first there is. */
  about?: string | null
  onClose: () => void
}

/** An action's dialog, and what its form can be about. */
export type ActionForm = ComponentType<ActionDialogProps> & { targetsOf: (view: AssignmentView) => readonly string[] }

/** Makes an action's dialog from its form. */
export const dialogOf = <V extends object>(spec: ActionSpec<V>): ActionForm =>
  Object.assign((props: ActionDialogProps) => <ActionDialog {...props} spec={spec} />, {
    targetsOf: (view: AssignmentView) => (spec.targets?.of(view) ?? []).map(({ value }) => value),
  })

type Props<V extends object> = ActionDialogProps & { spec: ActionSpec<V> }

/** Keeps what the form is about, whatever else comes or goes while one writes. Each has its own text. */
function ActionDialog<V extends object>({ about = null, ...props }: Props<V>) {
  const { spec, view } = props
  const targets = spec.targets?.of(view) ?? []
  const [target, setTarget] = useState(about ?? targets[0]?.value ?? '')
  return <TargetDialog key={target} {...props} target={target} onTarget={setTarget} />
}

function TargetDialog<V extends object>({
  action,
  view,
  onClose,
  spec,
  target,
  onTarget,
}: Props<V> & { target: string; onTarget: (target: string) => void }) {
  const [form] = Form.useForm<V>()
  const { message } = App.useApp()
  const formId = [view.id, action, target].filter((part) => part !== '').join('.')
  const kept = useKeptText(formId)
  const label = actionLabels[action]
  const command = useCommand(view.id, () => {
    kept.drop()
    void message.success(`${label}：已办理`)
    onClose()
  })
  const targets = spec.targets?.of(view) ?? []
  const gone = spec.targets !== undefined && targets.every(({ value }) => value !== target)
  const now = view.actions.find((permitted) => permitted.action === action)
  const changed =
    now?.allowed === false ? now.reason : gone ? `这一项${spec.targets?.label ?? ''}已经办理，不必再提交。` : null
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
      notice={changed !== null && <Hint type="warning" role="status" showIcon title="情况有变" description={changed} />}
      onClose={onClose}
    >
      <p className={styles.subject}>
        {view.number} {view.title}
      </p>
      <Hint type={spec.final ? 'error' : 'info'} title={spec.explain} className={clsx(fieldStyles.explain)} />
      <SecretWarning />
      {spec.targets && targets.length > 1 && (
        <ChoiceField
          label={spec.targets.label}
          options={targets}
          value={target}
          onChange={(chosen) => {
            if (chosen !== null) onTarget(chosen)
          }}
        />
      )}
      {spec.targets && targets.length === 1 && !gone && (
        <p>
          {spec.targets.label}：{targets[0]?.label}
        </p>
      )}
      <Form<V>
        noValidate
        id={formId}
        form={form}
        layout="vertical"
        scrollToFirstError={{ focus: true }}
        initialValues={{ ...spec.initial(view, target), ...kept.read() }}
        onValuesChange={(_, values) => {
          kept.keep(values)
        }}
        onFinish={(values) => {
          const { fields = {}, body } = spec.write(values, target, view)
          command.mutate({ method: 'POST', url: api.command(view.id, action, fields), body })
        }}
      >
        <Fields view={view} target={target} />
      </Form>
    </FormDialog>
  )
}
