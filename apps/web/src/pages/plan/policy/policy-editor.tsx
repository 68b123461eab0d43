import type { PolicyChangeBody, PolicyRowView } from '@luoshi/contracts'
import { Button } from 'antd'
import { FieldGroup } from '../../../components/fields/field-group'
import { NumberField } from '../../../components/fields/number-field'
import { useVersionedEdit } from '../../../components/versioned-edit/use-versioned-edit'
import { VersionConflict } from '../../../components/versioned-edit/version-conflict'
import { changeOf, policyFields, type Edited } from './policy-changes'
import { ReportFields } from './report-fields'
import { ProvisionFields, RungFields } from './rule-fields'
import type { PolicyWrites } from './use-policy'
import layoutStyles from '../../../styles/layout.module.css'
import styles from './policy.module.css'

interface Props {
  row: PolicyRowView
  writes: PolicyWrites
  onClose: () => void
}

/** Changes one rule where it stands; rules that only stand or fall have no editor. */
export function PolicyEditor(props: Props) {
  const change = changeOf(props.row)
  return change && <RuleEditor {...props} change={change} />
}

function RuleEditor({ row, writes, change: stored, onClose }: Props & Edited) {
  const edit = useVersionedEdit(`${writes.matter}.${row.key}`, writes, (): Edited => ({ change: stored }))
  const { change } = edit.value
  const set = (next: PolicyChangeBody) => {
    edit.change({ change: next })
  }
  const close = () => {
    edit.discard()
    onClose()
  }
  return (
    <FieldGroup>
      {(ready) => (
        <div className={styles.editor}>
          {change.type === 'report' && <ReportFields value={change} onChange={set} />}
          {change.type === 'rung' && <RungFields value={change} onChange={set} />}
          {change.type === 'provision' && <ProvisionFields value={change} onChange={set} />}
          {change.type === 'limit' && (
            <NumberField
              autoFocus
              label="工作日"
              min={1}
              max={60}
              value={change.days}
              onChange={(days) => {
                set({ ...change, days: days ?? change.days })
              }}
            />
          )}
          <VersionConflict edit={edit} fields={policyFields} />
          <div className={layoutStyles.actions}>
            <Button
              size="small"
              type="primary"
              loading={writes.busy}
              disabled={!ready || edit.theirs !== null}
              onClick={() => {
                writes.save({ changes: [change] }, close)
              }}
            >
              保存
            </Button>
            <Button size="small" onClick={close}>
              取消
            </Button>
          </div>
        </div>
      )}
    </FieldGroup>
  )
}
