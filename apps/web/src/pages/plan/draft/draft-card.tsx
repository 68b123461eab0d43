import type { DraftView } from '@luoshi/contracts'
import { memo } from 'react'
import { DraftEditor } from './draft-editor'
import { DraftSummary } from './draft-summary'
import { DraftTwins } from '../twins/draft-twins'
import { Unconfirm } from './unconfirm'
import { clsx } from 'clsx'
import textStyles from '../../../styles/text.module.css'
import styles from './draft-card.module.css'

interface Props {
  draft: DraftView
  /** The plan's text, of which the draft's spans are. */
  text: string
  editable: boolean
  open: boolean
  /** Whether another plan seems to hold the same task. */
  twin: boolean
  ticked: boolean
  onTick: (id: string) => void
  /** Null closes it. */
  onOpen: (id: string | null) => void
  onConfirmed: (id: string) => void
}

const stateOf = ({ confirmedAt, obstacles }: DraftView): string => {
  if (confirmedAt !== null) return '✓ 已确认'
  return obstacles.length > 0 ? '须补全' : '待确认'
}

/** One proposed assignment; the chosen one opens for correction. Of many, only those that changed are drawn anew. */
export const DraftCard = memo(function DraftCard(props: Props) {
  const { draft, text, editable, open, twin, ticked, onTick, onOpen, onConfirmed } = props
  const confirmed = draft.confirmedAt !== null
  return (
    <li id={`draft-${draft.id}`} className={clsx(styles.draft, open && styles.chosen, confirmed && styles.confirmed)}>
      <div className={styles.row}>
        {editable && (
          <input
            type="checkbox"
            aria-label={`选择 ${draft.number} ${draft.title}`}
            checked={ticked}
            onChange={() => {
              onTick(draft.id)
            }}
          />
        )}
        <button
          type="button"
          className={styles.head}
          aria-expanded={open}
          onClick={() => {
            onOpen(open ? null : draft.id)
          }}
        >
          <span className={textStyles.number}>{draft.number}</span>
          <span className={styles.title}>{draft.title}</span>
          {twin && <span className={styles.twinTag}>疑似重复</span>}
          <span className={clsx(styles.state, confirmed && styles.done)}>{stateOf(draft)}</span>
        </button>
      </div>
      {open && editable && !confirmed ? (
        <DraftEditor
          draft={draft}
          text={text}
          onConfirmed={() => {
            onConfirmed(draft.id)
          }}
        />
      ) : (
        <DraftSummary draft={draft} />
      )}
      {open && <DraftTwins planId={draft.planId} draftId={draft.id} editable={editable} />}
      {open && editable && confirmed && <Unconfirm draft={draft} />}
    </li>
  )
})
