import type { DraftEdit, DraftView } from '@luoshi/contracts'
import { Button, Popconfirm, Tooltip } from 'antd'
import { useState } from 'react'
import type { VersionedEdit } from '../../../components/versioned-edit/use-versioned-edit'
import { SplitDialog } from '../split/split-dialog'
import type { DraftWrites } from './use-draft-writes'
import { useShortcuts } from '../use-shortcuts'
import styles from './draft-editor.module.css'

interface Props {
  draft: DraftView
  text: string
  edit: VersionedEdit<DraftEdit>
  writes: DraftWrites
  /** Whether the fields may be sent as they stand. */
  ready: boolean
}

/** What can be done with the open draft. */
export function DraftFoot({ draft, text, edit, writes, ready }: Props) {
  const [splitting, setSplitting] = useState(false)
  const sendable = ready && edit.theirs === null
  const confirm = () => {
    if (sendable && !writes.confirming) writes.confirm()
  }
  useShortcuts({ 'Ctrl+Enter': confirm })
  return (
    <div className={styles.foot}>
      <Button type="primary" loading={writes.confirming} disabled={!sendable} onClick={confirm}>
        {edit.dirty ? '保存并确认' : '确认'}
      </Button>
      <Button loading={writes.saving} disabled={!edit.dirty || !sendable} onClick={writes.save}>
        保存
      </Button>
      {edit.dirty && <Button onClick={edit.discard}>放弃修改</Button>}
      <Tooltip title={edit.dirty ? '请先保存或放弃修改' : ''}>
        <Button
          disabled={edit.dirty}
          onClick={() => {
            setSplitting(true)
          }}
        >
          拆分
        </Button>
      </Tooltip>
      <Popconfirm title="删除后不再交办，可在列表末尾恢复。" okText="确认删除" onConfirm={writes.remove}>
        <Button type="text" danger>
          删除
        </Button>
      </Popconfirm>
      {splitting && (
        <SplitDialog
          draft={draft}
          text={text}
          onClose={() => {
            setSplitting(false)
          }}
        />
      )}
    </div>
  )
}
