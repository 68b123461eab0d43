import type { PolicyChangeBody, PolicyRowView } from '@luoshi/contracts'
import { Button, InputNumber } from 'antd'
import { useState } from 'react'
import { ReportFields } from './report-fields'
import type { PolicyWrites } from './use-policy'

interface Props {
  row: PolicyRowView
  writes: PolicyWrites
  onClose: () => void
}

/** What is changed of a row: the change as it would be sent. */
function changeOf({ element, on }: PolicyRowView): PolicyChangeBody | null {
  if (element.type === 'rung') return { ...element, on }
  if (element.type === 'limit') return element
  if (element.type !== 'report') return null
  const { type, cadence, dueDay, dueMonth, dueAfter, windowWorkingDays, from, onDates } = element
  return { type, cadence, dueDay, dueMonth, dueAfter, windowWorkingDays, from, onDates }
}

/** Changes one rule where it stands. */
export function PolicyEditor({ row, writes, onClose }: Props) {
  const [change, setChange] = useState(() => changeOf(row))
  if (!change) return null
  return (
    <div className="policy-editor">
      {change.type === 'report' && <ReportFields value={change} onChange={setChange} />}
      {change.type === 'rung' && (
        <label>
          到期前为负、逾期后为正（工作日）
          <InputNumber
            autoFocus
            min={-60}
            max={120}
            precision={0}
            value={change.offset}
            onChange={(offset) => {
              setChange({ ...change, offset: offset ?? change.offset })
            }}
          />
        </label>
      )}
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
