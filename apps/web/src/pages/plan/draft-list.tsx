import type { DraftView, PlanView } from '@luoshi/contracts'
import { Nothing } from '../../components/nothing'
import { DraftCard } from './draft-card'
import type { PlanSelection } from './use-plan-selection'

/** The next one to look at after `id`, going round. */
export const nextUnconfirmed = (drafts: readonly DraftView[], id: string): string | null => {
  const at = drafts.findIndex((draft) => draft.id === id)
  const onwards = [...drafts.slice(at + 1), ...drafts.slice(0, Math.max(0, at))]
  return onwards.find((draft) => draft.confirmedAt === null)?.id ?? null
}

export function DraftList({
  plan,
  drafts,
  selection,
}: {
  plan: PlanView
  drafts: readonly DraftView[]
  selection: PlanSelection
}) {
  if (drafts.length === 0) {
    return <Nothing title="文中没有写明责任分工。">在左侧原文中选中一项任务，添加为事项，再指定承办单位。</Nothing>
  }
  return (
    <ol className="drafts" aria-label="拟交办事项">
      {drafts.map((draft) => (
        <DraftCard
          key={draft.id}
          draft={draft}
          editable={plan.status === 'draft'}
          chosen={draft.id === selection.draftId}
          onChoose={(chosen) => {
            selection.chooseDraft(chosen ? draft.id : null)
          }}
          onConfirmed={() => {
            selection.chooseDraft(nextUnconfirmed(drafts, draft.id))
          }}
        />
      ))}
    </ol>
  )
}
