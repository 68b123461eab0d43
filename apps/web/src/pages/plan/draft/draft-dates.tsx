import type { DraftEdit, DraftView } from '@luoshi/contracts'
import { Checkbox } from 'antd'
import { ChoiceField, choicesOf } from '../../../components/fields/choice-field'
import { DateField } from '../../../components/fields/date-field'
import { Mark } from '../../../components/mark'
import type { VersionedEdit } from '../../../components/versioned-edit/use-versioned-edit'
import { draftDueLabels } from '../../../labels/plans'
import { cadenceLabels } from '../../../labels/reports'
import textStyles from '../../../styles/text.module.css'
import styles from './draft-editor.module.css'

const asPlan = 'as-plan'
const cadences = [{ value: asPlan, label: '按计划统一报送' } as const, ...choicesOf(cadenceLabels)]

/** Until when, and how often it is reported on. */
export function DraftDates({ draft, edit }: { draft: DraftView; edit: VersionedEdit<DraftEdit> }) {
  const { value, change } = edit
  return (
    <div className={styles.dates}>
      <div>
        <DateField
          label="办结时限"
          required={false}
          disabled={value.ongoing}
          value={value.dueOn}
          onChange={(dueOn) => {
            change({ dueOn })
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
          <p className={styles.dueOrigin}>
            {!edit.dirty && draft.dueOn && <Mark flush>{draftDueLabels[draft.dueOrigin]}</Mark>}
            {draft.deadlineText && <small className={textStyles.muted}>“{draft.deadlineText}”</small>}
          </p>
        )}
      </div>
      <div>
        <ChoiceField
          label="报送周期"
          options={cadences}
          required={false}
          value={value.cadence ?? asPlan}
          onChange={(cadence) => {
            change({ cadence: cadence === asPlan ? null : cadence })
          }}
        />
      </div>
    </div>
  )
}
