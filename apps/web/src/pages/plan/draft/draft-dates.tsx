import type { DraftView } from '@luoshi/contracts'
import { Checkbox, Input, Select } from 'antd'
import { draftDueLabels } from '../../../labels/plans'
import { cadenceLabels } from '../../../labels/reports'
import type { useDraftEdit } from './use-draft-edit'

const cadences = [
  { value: '', label: '按计划统一报送' },
  ...Object.entries(cadenceLabels).map(([value, label]) => ({ value, label })),
]

/** Until when, and how often it is reported on. */
export function DraftDates({
  draft,
  edit,
  id,
}: {
  draft: DraftView
  edit: ReturnType<typeof useDraftEdit>
  id: string
}) {
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
        {(draft.dueOn !== null || draft.deadlineText !== null) && (
          <p className="draft-due-origin">
            {!edit.dirty && draft.dueOn && <span className="origin">{draftDueLabels[draft.dueOrigin]}</span>}
            {draft.deadlineText && <small className="muted">“{draft.deadlineText}”</small>}
          </p>
        )}
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
