import { RedoOutlined, UndoOutlined } from '@ant-design/icons'
import type { DraftChangeList, DraftChangeView } from '@luoshi/contracts'
import { Button, Tooltip } from 'antd'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { useDraftChanges } from '../../../api/workbench'
import { ProblemAlert } from '../../../components/problem-alert'
import { api, type Url } from '../../../paths'
import { useShortcuts } from '../use-shortcuts'
import { ChangeHistory } from './change-history'

/** Takes one's own last changes back, step by step, and forth again. */
export function UndoBar({ planId }: { planId: string }) {
  const changes = useDraftChanges(planId).data
  const write = useWrite<DraftChangeList>({ fresh: [keys.plan(planId)] })
  const step = (url: Url<DraftChangeList>, change: DraftChangeView | null | undefined) => {
    if (change && !write.isPending) write.mutate({ method: 'POST', url, body: { seq: change.seq } })
  }
  const undo = () => {
    step(api.undoings(planId), changes?.undo)
  }
  const redo = () => {
    step(api.redoings(planId), changes?.redo)
  }
  useShortcuts({ 'Ctrl+z': undo, 'Ctrl+y': redo })
  return (
    <>
      <Tooltip title={changes?.undo ? `撤销：${changes.undo.text}（Ctrl+Z）` : '没有可撤销的修改'}>
        <Button icon={<UndoOutlined aria-hidden="true" />} disabled={!changes?.undo} onClick={undo}>
          撤销
        </Button>
      </Tooltip>
      <Tooltip title={changes?.redo ? `重做：${changes.redo.text}（Ctrl+Y）` : '没有可重做的修改'}>
        <Button aria-label="重做" icon={<RedoOutlined aria-hidden="true" />} disabled={!changes?.redo} onClick={redo} />
      </Tooltip>
      {changes && changes.items.length > 0 && <ChangeHistory changes={changes.items} />}
      <ProblemAlert error={write.error} />
    </>
  )
}
