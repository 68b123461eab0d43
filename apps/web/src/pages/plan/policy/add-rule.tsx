import type { PolicyChangeBody } from '@luoshi/contracts'
import { Button } from 'antd'
import { useState } from 'react'
import { newProvision, newRung, type NewRule } from './policy-changes'
import { ProvisionFields, RungFields } from './rule-fields'
import type { PolicyWrites } from './use-policy'

/** Whether a new rule says enough to be kept. */
const complete = (rule: NewRule): boolean => rule.type === 'add-rung' || rule.words.trim() !== ''

/** Adds a step or a provision of the office's own. */
export function AddRule({ writes }: { writes: PolicyWrites }) {
  const [rule, setRule] = useState<NewRule | null>(null)
  if (rule === null)
    return (
      <div className="actions">
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
  const close = () => {
    setRule(null)
  }
  const change: PolicyChangeBody = rule
  return (
    <section className="policy-editor" aria-label={rule.type === 'add-rung' ? '增加步骤' : '增加规定'}>
      {rule.type === 'add-rung' ? (
        <RungFields value={rule} onChange={setRule} />
      ) : (
        <ProvisionFields value={rule} onChange={setRule} />
      )}
      <div className="actions">
        <Button
          type="primary"
          disabled={!complete(rule)}
          loading={writes.busy}
          onClick={() => {
            writes.save({ changes: [change] }, close)
          }}
        >
          增加
        </Button>
        <Button onClick={close}>取消</Button>
      </div>
    </section>
  )
}
