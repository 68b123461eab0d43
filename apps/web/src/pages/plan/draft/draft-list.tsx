import type { DraftView, PlanView } from '@luoshi/contracts'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Nothing } from '../../../components/nothing'
import { BulkBar } from '../bulk/bulk-bar'
import { useChosen } from '../bulk/use-chosen'
import { DroppedDrafts } from '../changes/dropped-drafts'
import { DraftCard } from './draft-card'
import { filtered, neighbour, nextUnconfirmed, type DraftFilter } from './draft-filter'
import { DraftToolbar } from './draft-toolbar'
import { useOpenTwins } from '../twins/use-open-twins'
import type { PlanSelection } from '../use-plan-selection'
import { useShortcuts } from '../use-shortcuts'
import styles from './draft-list.module.css'

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
  const { draftId, chooseDraft } = selection
  // The open draft stays in sight even when what was just done to it takes it out of the filter.
  const shown = filtered(drafts, filter, draftId)
  const step = (by: 1 | -1) => () => {
    if (selection.tab === 'drafts') chooseDraft(neighbour(shown, draftId, by))
  }
  useShortcuts({
    j: step(1),
    k: step(-1),
    x: () => {
      if (editable && draftId !== null) chosen.toggle(draftId)
    },
  })
  const goOn = useNext(drafts, chooseDraft)
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
      {drafts.length === 0 && editable && (
        <Nothing title="没有事项。">在原文中选中一项任务，添加为事项，再指定承办单位。</Nothing>
      )}
      {drafts.length > 0 && shown.length === 0 && <Nothing calm title="没有符合条件的事项。" />}
      <ol className={styles.drafts} aria-label="拟交办事项">
        {shown.map((draft) => (
          <DraftCard
            key={draft.id}
            draft={draft}
            text={plan.text}
            editable={editable}
            open={draft.id === draftId}
            twin={editable && twins.has(draft.id)}
            ticked={chosen.has(draft.id)}
            onTick={chosen.toggle}
            onOpen={chooseDraft}
            onConfirmed={goOn}
          />
        ))}
      </ol>
      {editable && <DroppedDrafts planId={plan.id} onRestored={chooseDraft} />}
    </>
  )
}

/** Goes on from a draft that is done to the next that is not; the same function all the time. */
function useNext(drafts: readonly DraftView[], choose: (id: string | null) => void): (id: string) => void {
  const latest = useRef(drafts)
  useEffect(() => {
    latest.current = drafts
  }, [drafts])
  return useCallback(
    (id) => {
      choose(nextUnconfirmed(latest.current, id))
    },
    [choose],
  )
}
