import type { DraftView } from '@luoshi/contracts'
import { Button, Checkbox, Input, Popconfirm, Select } from 'antd'
import { useId } from 'react'
import { draftDueLabels } from '../../labels/plans'
import { cadenceLabels } from '../../labels/reports'
import { ProblemAlert } from '../../components/problem-alert'
import { DraftConflict } from './draft-conflict'
import { DraftParties } from './draft-parties'
import { useDraftEdit } from './use-draft-edit'
import { useDraftWrites } from './use-draft-writes'

const cadences = [
  { value: '', label: '按计划统一报送' },
  ...Object.entries(cadenceLabels).map(([value, label]) => ({ value, label })),
]

/** Corrects one proposed assignment: who, until when, how often; then confirms it. */
export function DraftEditor({ draft, onConfirmed }: { draft: DraftView; onConfirmed: () => void }) {
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
      />
      <DueAndCadence draft={draft} edit={edit} id={id} />
      {draft.obstacles.length > 0 && (
        <ul className="obstacles" aria-label="确认前须补全">
          {[...new Set(draft.obstacles)].map((obstacle) => (
            <li key={obstacle}>{obstacle}</li>
          ))}
        </ul>
      )}
      <DraftConflict edit={edit} />
      <ProblemAlert error={writes.error} />
      <div className="draft-foot">
        <Button type="primary" loading={writes.confirming} disabled={edit.conflict} onClick={writes.confirm}>
          {edit.dirty ? '保存并确认' : '确认'}
        </Button>
        <Button loading={writes.saving} disabled={!edit.dirty || edit.conflict} onClick={writes.save}>
          保存
        </Button>
        {edit.dirty && <Button onClick={edit.discard}>放弃修改</Button>}
        <Popconfirm title="删除后不再交办此事项。" okText="确认删除" onConfirm={writes.remove}>
          <Button type="text" danger>
            删除
          </Button>
        </Popconfirm>
      </div>
    </div>
  )
}

function DueAndCadence({ draft, edit, id }: { draft: DraftView; edit: ReturnType<typeof useDraftEdit>; id: string }) {
  const { value, change } = edit
  return (
    <div className="draft-dates">
      <div>
        <label htmlFor={`${id}due`}>办结时限</label>
        <Input
          id={`${id}due`}
          type="date"
          disabled={value.ongoing}
          value={value.dueOn ?? ''}
          onChange={(event) => {
            change({ dueOn: event.target.value || null })
          }}
        />
        <Checkbox
          checked={value.ongoing}
          onChange={(event) => {
            change(event.target.checked ? { ongoing: true, dueOn: null } : { ongoing: false })
          }}
        >
          长期坚持
        </Checkbox>
        {!edit.dirty && draft.dueOn && <span className="origin">{draftDueLabels[draft.dueOrigin]}</span>}
        {draft.deadlineText && <small className="muted">原文：{draft.deadlineText}</small>}
      </div>
      <div>
        <label htmlFor={`${id}cadence`}>报送周期</label>
        <Select
          id={`${id}cadence`}
          value={value.cadence ?? ''}
          options={cadences}
          onChange={(cadence) => {
            change({ cadence: cadence === '' ? null : (cadence as NonNullable<DraftView['cadence']>) })
          }}
        />
      </div>
    </div>
  )
}
