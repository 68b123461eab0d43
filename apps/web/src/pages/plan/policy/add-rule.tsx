import type { PolicyChangeBody } from '@luoshi/contracts'
import { Button } from 'antd'
import { useVersionedEdit } from '../../../components/versioned-edit/use-versioned-edit'
import { newProvision, newRung, type NewRule } from './policy-changes'
import { ProvisionFields, RungFields } from './rule-fields'
import type { PolicyWrites } from './use-policy'
import layoutStyles from '../../../styles/layout.module.css'
import styles from './policy.module.css'

/** Whether a new rule says enough to be kept. */
const complete = (rule: NewRule): boolean => rule.type === 'add-rung' || rule.words.trim() !== ''

/** Adds a step or a provision of the office's own. */
export function AddRule({ writes }: { writes: PolicyWrites }) {
  const edit = useVersionedEdit(`${writes.matter}.new`, null, (): { rule: NewRule | null } => ({ rule: null }))
  const { rule } = edit.value
  const setRule = (next: NewRule) => {
    edit.change({ rule: next })
  }
  if (rule === null)
    return (
      <div className={layoutStyles.actions}>
        <Button
          onClick={() => {
            setRule(newRung)
          }}
        >
          增加步骤
        </Button>
        <Button
          onClick={() => {
            setRule(newProvision)
          }}
        >
          增加规定
        </Button>
      </div>
    )
  const change: PolicyChangeBody = rule
  return (
    <section className={styles.editor} aria-label={rule.type === 'add-rung' ? '增加步骤' : '增加规定'}>
      {rule.type === 'add-rung' ? (
        <RungFields value={rule} onChange={setRule} />
      ) : (
        <ProvisionFields value={rule} onChange={setRule} />
      )}
      <div className={layoutStyles.actions}>
        <Button
          type="primary"
          disabled={!complete(rule)}
          loading={writes.busy}
          onClick={() => {
            writes.save({ changes: [change] }, edit.discard)
          }}
        >
          增加
        </Button>
        <Button onClick={edit.discard}>取消</Button>
      </div>
    </section>
  )
}
