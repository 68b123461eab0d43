import type { BulkChange, BulkOutcome } from '@luoshi/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { App, Button, Dropdown, Popconfirm, Space } from 'antd'
import { useState } from 'react'
import { get } from '../../../api/http'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { DateField } from '../../../components/fields/date-field'
import { FieldGroup } from '../../../components/fields/field-group'
import { WriteError } from '../../../components/write-error'
import { cadenceLabels } from '../../../labels/reports'
import { api } from '../../../paths'
import { BulkLeft } from './bulk-left'
import { MergeDialog } from './merge-dialog'
import type { Chosen } from './use-chosen'
import styles from './bulk.module.css'

type Cadence = NonNullable<Extract<BulkChange, { kind: 'cadence' }>['cadence']>

const cadences = (Object.entries(cadenceLabels) as [Cadence, string][]).map(([key, label]) => ({ key, label }))

/** The same change for all ticked drafts: one step, which can be undone as one. */
export function BulkBar({ planId, chosen }: { planId: string; chosen: Chosen }) {
  const { message } = App.useApp()
  const client = useQueryClient()
  const [left, setLeft] = useState<BulkOutcome['left']>([])
  const [merging, setMerging] = useState(false)
  const write = useWrite<BulkOutcome>({
    fresh: [keys.plan(planId)],
    onSuccess: (outcome) => {
      setLeft(outcome.left)
      if (outcome.changed > 0) void message.success(`已修改 ${outcome.changed.toString()} 件事项。`)
    },
  })
  const apply = async (change: BulkChange) => {
    if (write.isPending) return
    // One change straight after another goes on from what the first has made of them.
    const { items } = await client.query({
      queryKey: keys.drafts(planId),
      queryFn: () => get(api.drafts(planId)),
      staleTime: Infinity,
    })
    const drafts = items.filter(({ id }) => chosen.has(id)).map(({ id, version }) => ({ id, version }))
    write.mutate({ method: 'POST', url: api.bulkEdits(planId), body: { drafts, change } })
  }
  return (
    <div className={styles.bar} role="toolbar" aria-label="批量修改">
      <b>已选 {chosen.chosen.length} 件</b>
      <Dropdown
        menu={{
          items: cadences,
          onClick: ({ key }) => {
            void apply({ kind: 'cadence', cadence: key as Cadence })
          },
        }}
      >
        <Button loading={write.isPending}>报送周期</Button>
      </Dropdown>
      <BulkDue
        onChoose={(dueOn) => {
          void apply({ kind: 'due', dueOn })
        }}
      />
      <Button
        onClick={() => {
          void apply({ kind: 'lead-first-listed' })
        }}
      >
        首列单位牵头
      </Button>
      <Button
        onClick={() => {
          void apply({ kind: 'confirm' })
        }}
      >
        确认
      </Button>
      <Button
        onClick={() => {
          void apply({ kind: 'withdraw' })
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
          void apply({ kind: 'drop' })
        }}
      >
        <Button danger>删除</Button>
      </Popconfirm>
      <Button type="link" onClick={chosen.clear}>
        取消选择
      </Button>
      <WriteError error={write.error} />
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
  const [dueOn, setDueOn] = useState<string | null>(null)
  return (
    <FieldGroup>
      {(ready) => (
        <Space>
          <DateField bare label="统一办结时限" value={dueOn} onChange={setDueOn} />
          <Button
            disabled={!ready}
            onClick={() => {
              if (dueOn !== null) onChoose(dueOn)
            }}
          >
            设为时限
          </Button>
        </Space>
      )}
    </FieldGroup>
  )
}
