import type { DraftView } from '@luoshi/contracts'
import { Input } from 'antd'
import { useId } from 'react'
import { WriteError } from '../../../components/write-error'
import { DraftConflict } from './draft-conflict'
import { DraftDates } from './draft-dates'
import { DraftFoot } from './draft-foot'
import { DraftParties } from './draft-parties'
import { useDraftEdit } from './use-draft-edit'
import { useDraftWrites } from './use-draft-writes'

interface Props {
  draft: DraftView
  text: string
  onConfirmed: () => void
}

/** Corrects one proposed assignment: who, until when, how often; then confirms it. */
export function DraftEditor({ draft, text, onConfirmed }: Props) {
  const edit = useDraftEdit(draft)
  const writes = useDraftWrites(draft, edit, onConfirmed)
  const id = useId()
  const { value, change } = edit
  return (
    <div className="draft-editor">
      {draft.written && <blockquote className="paper-text">{draft.written}</blockquote>}
      <label htmlFor={`${id}title`}>事项</label>
      <Input.TextArea
        id={`${id}title`}
        autoSize={{ minRows: 1, maxRows: 6 }}
        maxLength={300}
        value={value.title}
        onChange={(event) => {
          change({ title: event.target.value })
        }}
      />
      <DraftParties
        parties={value.parties}
        onChange={(parties) => {
          change({ parties })
        }}
        onExpand={edit.dirty ? null : writes.expand}
      />
      <DraftDates draft={draft} edit={edit} id={id} />
      {!edit.dirty && draft.obstacles.length > 0 && (
        <ul className="obstacles" aria-label="确认前须补全">
          {[...new Set(draft.obstacles)].map((obstacle) => (
            <li key={obstacle}>{obstacle}</li>
          ))}
        </ul>
      )}
      <DraftConflict draft={draft} edit={edit} />
      <WriteError error={writes.error} />
      <DraftFoot draft={draft} text={text} edit={edit} writes={writes} />
    </div>
  )
}
