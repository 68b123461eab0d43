import type { ActionName, AssignmentView, PermittedAction } from '@luoshi/contracts'
import { Button, Tooltip } from 'antd'
import { useId, useState } from 'react'
import { useSearchParams } from 'react-router'
import { Hint } from '../../components/hint'
import { Section } from '../../components/section'
import { actionLabels } from '@luoshi/domain'
import { actionDialogs } from './actions/action-dialogs'
import textStyles from '../../styles/text.module.css'
import layoutStyles from '../../styles/layout.module.css'
import styles from './actions-section.module.css'

const weighty = new Set<ActionName>(['revoke', 'refuse'])

const asAction = (name: string | null): ActionName | null =>
  name !== null && Object.hasOwn(actionLabels, name) ? (name as ActionName) : null

/** Why the form that the address asks for cannot be opened; null where it can. */
function whyNotOpen(view: AssignmentView, asked: ActionName, about: string | null): string | null {
  const found = view.actions.find(({ action }) => action === asked)
  if (found === undefined) return '此事不由您办理。'
  if (!found.allowed) return found.reason
  const targets = actionDialogs[asked].targetsOf(view)
  return about === null || targets.includes(about) ? null : '所指的一项已经办理，或已不需办理。'
}

/** What the reader may do now. The address can ask for a form at once, as links in mails and todos do. */
export function ActionsSection({ view }: { view: AssignmentView }) {
  const [params, setParams] = useSearchParams()
  const asked = asAction(params.get('action'))
  const about = params.get('about')
  const [whyNot] = useState(() => (asked === null ? null : whyNotOpen(view, asked, about)))
  const [chosen, setChosen] = useState<ActionName | null>(whyNot === null ? asked : null)
  const Dialog = chosen && actionDialogs[chosen]
  const close = () => {
    setChosen(null)
    if (asked) setParams({}, { replace: true, preventScrollReset: true })
  }
  const allowed = view.actions.filter((action) => action.allowed)
  const refused = view.actions.filter((action) => !action.allowed)
  return (
    <Section title="可办事项">
      {asked !== null && whyNot !== null && (
        <Hint type="info" role="status" title={`${actionLabels[asked]}：${whyNot}`} />
      )}
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
      {chosen && Dialog && (
        <Dialog action={chosen} view={view} about={chosen === asked ? about : null} onClose={close} />
      )}
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
