import type { DraftView } from '@luoshi/contracts'
import { Button } from 'antd'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { useDroppedDrafts } from '../../../api/workbench'
import { WriteError } from '../../../components/write-error'
import { api } from '../../../paths'
import { timeInChina } from '../../../time/china-time'
import cardStyles from '../../../styles/card.module.css'
import textStyles from '../../../styles/text.module.css'
import styles from './changes.module.css'

/** What was taken off the list; nothing read from the plan is lost for good. */
export function DroppedDrafts({ planId, onRestored }: { planId: string; onRestored: (id: string) => void }) {
  const dropped = useDroppedDrafts(planId).data?.items ?? []
  const write = useWrite<DraftView>({
    fresh: [keys.plan(planId)],
    onSuccess: ({ id }) => {
      onRestored(id)
    },
  })
  if (dropped.length === 0) return null
  return (
    <details className={cardStyles.fold}>
      <summary>
        <b>已删除 {dropped.length} 条</b>
      </summary>
      <ul className={styles.dropped} aria-label="已删除的事项">
        {dropped.map(({ draft, droppedBy, droppedAt }) => (
          <li key={draft.id}>
            <span>
              {draft.number} {draft.title}
              <small className={textStyles.muted}>
                {droppedBy} · {timeInChina(droppedAt)}
              </small>
            </span>
            <Button
              size="small"
              loading={write.isPending}
              onClick={() => {
                write.mutate({ method: 'POST', url: api.restoration(planId, draft.id) })
              }}
            >
              恢复
            </Button>
          </li>
        ))}
      </ul>
      <WriteError error={write.error} />
    </details>
  )
}
