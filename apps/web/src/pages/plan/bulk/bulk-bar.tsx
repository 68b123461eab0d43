import type { BulkChange, BulkOutcome } from '@luoshi/contracts'
import { App, Button, Dropdown, Input, Popconfirm, Space } from 'antd'
import { useState } from 'react'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { ProblemAlert } from '../../../components/problem-alert'
import { cadenceLabels } from '../../../labels/reports'
import { api } from '../../../paths'
import { BulkLeft } from './bulk-left'
import { MergeDialog } from './merge-dialog'
import type { Chosen } from './use-chosen'

type Cadence = NonNullable<Extract<BulkChange, { kind: 'cadence' }>['cadence']>

const cadences = (Object.entries(cadenceLabels) as [Cadence, string][]).map(([key, label]) => ({ key, label }))

/** The same change for all ticked drafts: one step, which can be undone as one. */
export function BulkBar({ planId, chosen }: { planId: string; chosen: Chosen }) {
  const { message } = App.useApp()
  const [left, setLeft] = useState<BulkOutcome['left']>([])
  const [merging, setMerging] = useState(false)
  const write = useWrite<BulkOutcome>({
    fresh: [keys.plan(planId)],
    onSuccess: (outcome) => {
      setLeft(outcome.left)
      void message.success(`已修改 ${outcome.changed.toString()} 件事项。`)
    },
  })
  const apply = (change: BulkChange) => {
    const drafts = chosen.chosen.map(({ id, version }) => ({ id, version }))
    write.mutate({ method: 'POST', url: api.bulkEdits(planId), body: { drafts, change } })
  }
  return (
    <div className="bulk-bar" role="toolbar" aria-label="批量修改">
      <b>已选 {chosen.chosen.length} 件</b>
      <Dropdown
        menu={{
          items: cadences,
          onClick: ({ key }) => {
            apply({ kind: 'cadence', cadence: key as Cadence })
          },
        }}
      >
        <Button loading={write.isPending}>报送周期</Button>
      </Dropdown>
      <BulkDue
        onChoose={(dueOn) => {
          apply({ kind: 'due', dueOn })
        }}
      />
      <Button
        onClick={() => {
          apply({ kind: 'lead-first-listed' })
        }}
      >
        首列单位牵头
      </Button>
      <Button
        onClick={() => {
          apply({ kind: 'confirm' })
        }}
      >
        确认
      </Button>
      <Button
        onClick={() => {
          apply({ kind: 'withdraw' })
        }}
      >
        撤回确认
      </Button>
      <Button
        disabled={chosen.chosen.length < 2}
        onClick={() => {
          setMerging(true)
        }}
      >
        合并
      </Button>
      <Popconfirm
        title={`删除所选 ${chosen.chosen.length.toString()} 件事项？可在列表末尾恢复。`}
        okText="确认删除"
        onConfirm={() => {
          apply({ kind: 'drop' })
        }}
      >
        <Button danger>删除</Button>
      </Popconfirm>
      <Button type="link" onClick={chosen.clear}>
        取消选择
      </Button>
      <ProblemAlert error={write.error} />
      <BulkLeft left={left} />
      {merging && (
        <MergeDialog
          planId={planId}
          drafts={chosen.chosen}
          onClose={(merged) => {
            setMerging(false)
            if (merged) chosen.clear()
          }}
        />
      )}
    </div>
  )
}

function BulkDue({ onChoose }: { onChoose: (dueOn: string) => void }) {
  const [dueOn, setDueOn] = useState('')
  return (
    <Space.Compact>
      <Input
        type="date"
        aria-label="统一办结时限"
        value={dueOn}
        onChange={({ target }) => {
          setDueOn(target.value)
        }}
      />
      <Button
        disabled={dueOn === ''}
        onClick={() => {
          onChoose(dueOn)
        }}
      >
        设为时限
      </Button>
    </Space.Compact>
  )
}
