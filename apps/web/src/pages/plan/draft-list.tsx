import type { DraftView, PlanView } from '@luoshi/contracts'
import { useState } from 'react'
import { Nothing } from '../../components/nothing'
import { BulkBar } from './bulk/bulk-bar'
import { useChosen } from './bulk/use-chosen'
import { DroppedDrafts } from './changes/dropped-drafts'
import { DraftCard } from './draft-card'
import { filtered, neighbour, nextUnconfirmed, type DraftFilter } from './draft-filter'
import { DraftToolbar } from './draft-toolbar'
import { useOpenTwins } from './twins/use-open-twins'
import type { PlanSelection } from './use-plan-selection'
import { useShortcuts } from './use-shortcuts'

interface Props {
  plan: PlanView
  drafts: readonly DraftView[]
  selection: PlanSelection
}

/** Every proposed assignment, to be looked at one by one or several at once. */
export function DraftList({ plan, drafts, selection }: Props) {
  const [filter, setFilter] = useState<DraftFilter>('all')
  const chosen = useChosen(drafts)
  const twins = useOpenTwins(plan.id)
  const editable = plan.status === 'draft'
  const shown = filtered(drafts, filter)
  const step = (by: 1 | -1) => () => {
    selection.chooseDraft(neighbour(shown, selection.draftId, by))
  }
  useShortcuts({
    j: step(1),
    k: step(-1),
    x: () => {
      if (editable && selection.draftId !== null) chosen.toggle(selection.draftId)
    },
  })
  if (drafts.length === 0 && editable) {
    return (
      <>
        <Nothing title="文中没有写明责任分工。">在左侧原文中选中一项任务，添加为事项，再指定承办单位。</Nothing>
        <DroppedDrafts planId={plan.id} onRestored={selection.chooseDraft} />
      </>
    )
  }
  return (
    <>
      <DraftToolbar
        planId={plan.id}
        drafts={drafts}
        shown={shown}
        editable={editable}
        chosen={chosen}
        filter={filter}
        onFilter={setFilter}
      />
      {editable && chosen.chosen.length > 0 && <BulkBar planId={plan.id} chosen={chosen} />}
      {shown.length === 0 && <Nothing calm title="没有符合条件的事项。" />}
      <ol className="drafts" aria-label="拟交办事项">
        {shown.map((draft) => (
          <DraftCard
            key={draft.id}
            draft={draft}
            text={plan.text}
            editable={editable}
            open={draft.id === selection.draftId}
            twin={twins.has(draft.id)}
            ticked={chosen.has(draft.id)}
            onTick={() => {
              chosen.toggle(draft.id)
            }}
            onOpen={(open) => {
              selection.chooseDraft(open ? draft.id : null)
            }}
            onConfirmed={() => {
              selection.chooseDraft(nextUnconfirmed(drafts, draft.id))
            }}
          />
        ))}
      </ol>
      {editable && <DroppedDrafts planId={plan.id} onRestored={selection.chooseDraft} />}
    </>
  )
}
