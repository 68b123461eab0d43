import type { DraftView } from '@luoshi/contracts'
import { Button } from 'antd'
import { keys } from '../../../api/query-keys'
import { useWrite } from '../../../api/use-write'
import { WriteError } from '../../../components/write-error'
import { api } from '../../../paths'
import { timeInChina } from '../../../time/china-time'
import { clsx } from 'clsx'
import textStyles from '../../../styles/text.module.css'
import styles from './draft-editor.module.css'

/** Opens a confirmed draft for correction again. */
export function Unconfirm({ draft }: { draft: DraftView }) {
  const write = useWrite<unknown>({ fresh: [keys.plan(draft.planId)] })
  return (
    <div className={clsx(styles.foot, styles.unconfirm)}>
      <span className={textStyles.muted}>
        {draft.confirmedBy} 于 {timeInChina(draft.confirmedAt ?? '')} 确认
      </span>
      <Button
        loading={write.isPending}
        onClick={() => {
          write.mutate({ method: 'DELETE', url: api.confirmation(draft.planId, draft.id) })
        }}
      >
        撤回确认
      </Button>
      <WriteError error={write.error} />
    </div>
  )
}
