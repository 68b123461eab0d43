import type { ActionName, AssignmentView, PermittedAction } from '@luoshi/contracts'
import { Button, Tooltip } from 'antd'
import { useId, useState } from 'react'
import { useSearchParams } from 'react-router'
import { Section } from '../../components/section'
import { actionLabels } from '@luoshi/domain'
import { actionDialogs } from './actions/action-dialogs'
import textStyles from '../../styles/text.module.css'
import layoutStyles from '../../styles/layout.module.css'
import styles from './actions-section.module.css'

const weighty = new Set<ActionName>(['revoke', 'refuse'])

const asAction = (name: string | null): ActionName | null =>
  name !== null && Object.hasOwn(actionLabels, name) ? (name as ActionName) : null

/** What the reader may do now. The address can ask for a form at once, as links in mails and todos do. */
export function ActionsSection({ view }: { view: AssignmentView }) {
  const [params, setParams] = useSearchParams()
  const asked = asAction(params.get('action'))
  const [chosen, setChosen] = useState<ActionName | null>(() =>
    view.actions.some(({ action, allowed }) => allowed && action === asked) ? asked : null,
  )
  const Dialog = chosen && actionDialogs[chosen]
  const close = () => {
    setChosen(null)
    if (asked) setParams({}, { replace: true, preventScrollReset: true })
  }
  const allowed = view.actions.filter((action) => action.allowed)
  const refused = view.actions.filter((action) => !action.allowed)
  return (
    <Section title="可办事项">
      {allowed.length === 0 && <p className={textStyles.muted}>目前没有需要您办理的。</p>}
      <div className={layoutStyles.actions}>
        {allowed.map(({ action }, index) => (
          <Button
            key={action}
            type={index === 0 && !weighty.has(action) ? 'primary' : 'default'}
            danger={weighty.has(action)}
            onClick={() => {
              setChosen(action)
            }}
          >
            {actionLabels[action]}
          </Button>
        ))}
      </div>
      {refused.length > 0 && <RefusedActions actions={refused} />}
      {chosen && Dialog && <Dialog action={chosen} view={view} onClose={close} />}
    </Section>
  )
}

function RefusedActions({ actions }: { actions: readonly PermittedAction[] }) {
  const id = useId()
  return (
    <>
      <h3 className={styles.refusedHead}>暂不能办</h3>
      <ul className={styles.refused}>
        {actions.map(({ action, reason }) => (
          <li key={action}>
            <Tooltip title={reason}>
              <Button size="small" disabled aria-describedby={`${id}${action}`}>
                {actionLabels[action]}
              </Button>
            </Tooltip>
            <span id={`${id}${action}`}>{reason}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
