import type { DraftView } from '@luoshi/contracts'
import { FieldGroup } from '../../../components/fields/field-group'
import { TextField } from '../../../components/fields/text-field'
import { useVersionedEdit } from '../../../components/versioned-edit/use-versioned-edit'
import { VersionConflict } from '../../../components/versioned-edit/version-conflict'
import { WriteError } from '../../../components/write-error'
import { timeInChina } from '../../../time/china-time'
import { DraftDates } from './draft-dates'
import { draftFields, editOf } from './draft-fields'
import { DraftFoot } from './draft-foot'
import { DraftParties } from './draft-parties'
import { useDraftWrites } from './use-draft-writes'
import textStyles from '../../../styles/text.module.css'
import layoutStyles from '../../../styles/layout.module.css'
import styles from './draft-editor.module.css'

interface Props {
  draft: DraftView
  text: string
  onConfirmed: () => void
}

/** Corrects one proposed assignment: who, until when, how often; then confirms it. */
export function DraftEditor({ draft, text, onConfirmed }: Props) {
  const edit = useVersionedEdit(`draft.${draft.id}`, draft, (one) => editOf(one ?? draft))
  const writes = useDraftWrites(draft, edit, onConfirmed)
  const { value, change } = edit
  return (
    <FieldGroup>
      {(ready) => (
        <div className={styles.editor}>
          {draft.written && <blockquote className={textStyles.paperText}>{draft.written}</blockquote>}
          <TextField
            label="事项"
            rows={1}
            grows
            max={300}
            value={value.title}
            onChange={(title) => {
              change({ title })
            }}
          />
          <DraftParties
            parties={value.parties}
            onChange={(parties) => {
              change({ parties })
            }}
            onExpand={edit.dirty ? null : writes.expand}
          />
          <DraftDates draft={draft} edit={edit} />
          {!edit.dirty && draft.obstacles.length > 0 && (
            <ul className={layoutStyles.obstacles} aria-label="确认前须补全">
              {[...new Set(draft.obstacles)].map((obstacle) => (
                <li key={obstacle}>{obstacle}</li>
              ))}
            </ul>
          )}
          <VersionConflict
            edit={edit}
            fields={draftFields}
            by={draft.changedBy ?? '他人'}
            at={draft.changedAt === null ? '刚刚' : timeInChina(draft.changedAt)}
          />
          <WriteError error={writes.error} />
          <DraftFoot {...{ draft, text, edit, writes, ready }} />
        </div>
      )}
    </FieldGroup>
  )
}
