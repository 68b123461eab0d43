import type { PolicyRowView } from '@luoshi/contracts'
import { Button, InputNumber } from 'antd'
import { useState } from 'react'
import { changeOf } from './policy-changes'
import { ReportFields } from './report-fields'
import { ProvisionFields, RungFields } from './rule-fields'
import type { PolicyWrites } from './use-policy'

interface Props {
  row: PolicyRowView
  writes: PolicyWrites
  onClose: () => void
}

/** Changes one rule where it stands. */
export function PolicyEditor({ row, writes, onClose }: Props) {
  const [change, setChange] = useState(() => changeOf(row))
  if (!change) return null
  return (
    <div className="policy-editor">
      {change.type === 'report' && <ReportFields value={change} onChange={setChange} />}
      {change.type === 'rung' && <RungFields value={change} onChange={setChange} />}
      {change.type === 'provision' && <ProvisionFields value={change} onChange={setChange} />}
      {change.type === 'limit' && (
        <label>
          工作日
          <InputNumber
            autoFocus
            min={1}
            max={60}
            precision={0}
            value={change.days}
            onChange={(days) => {
              setChange({ ...change, days: days ?? change.days })
            }}
          />
        </label>
      )}
      <div className="actions">
        <Button
          size="small"
          type="primary"
          loading={writes.busy}
          onClick={() => {
            writes.save({ changes: [change] }, onClose)
          }}
        >
          保存
        </Button>
        <Button size="small" onClick={onClose}>
          取消
        </Button>
      </div>
    </div>
  )
}
