import { RedoOutlined, UndoOutlined } from '@ant-design/icons'
import type { DraftChangeList, DraftChangeView } from '@luoshi/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { Button, Tooltip } from 'antd'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { useDraftChanges } from '../../../api/workbench'
import { WriteError } from '../../../components/write-error'
import { api, type Url } from '../../../paths'
import { useShortcuts } from '../use-shortcuts'
import { ChangeHistory } from './change-history'

/** Takes one's own last changes back, step by step, and forth again. */
export function UndoBar({ planId }: { planId: string }) {
  const { changes, error, step } = useSteps(planId)
  const undo = () => void step(api.undoings(planId), ({ undo: next }) => next)
  const redo = () => void step(api.redoings(planId), ({ redo: next }) => next)
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
      <WriteError error={error} />
    </>
  )
}

/** Steps back and forth. One that follows at once on a change waits until that change is known here. */
function useSteps(planId: string) {
  const query = useDraftChanges(planId)
  const client = useQueryClient()
  const write = useWrite<DraftChangeList>({
    fresh: [keys.plan(planId)],
    onSuccess: (answer) => client.setQueryData(keys.ofPlan(planId, 'draft-changes'), answer),
  })
  const step = async (url: Url<DraftChangeList>, next: (list: DraftChangeList) => DraftChangeView | null) => {
    if (write.isPending) return
    const { data } = query.isFetching ? await query.refetch({ cancelRefetch: false }) : query
    const change = data && next(data)
    if (!change) return
    write.mutate(
      { method: 'POST', url, body: { seq: change.seq } },
      { onError: () => void client.invalidateQueries({ queryKey: keys.plan(planId) }) },
    )
  }
  return { changes: query.data, error: write.error, step }
}
