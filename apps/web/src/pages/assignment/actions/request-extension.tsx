import { dialogOf } from './action-dialog'
import { DateField } from '../../../components/fields/date-field'
import { TextField } from '../../../components/fields/text-field'

interface Values {
  proposedDueOn: string
  reason: string
  progress: string
}

export const RequestExtensionDialog = dialogOf<Values>({
  explain: '延期须在到期前申请，由督查办批复；批复前原时限不变，原时限始终保留在案。',
  Fields: ({ view }) => (
    <>
      <p>
        现时限：<b>{view.dueOn ?? '长期坚持'}</b>
      </p>
      <DateField name="proposedDueOn" label="申请延至" {...(view.dueOn ? { min: view.dueOn } : {})} />
      <TextField name="reason" label="延期理由" />
      <TextField name="progress" label="目前进展" />
    </>
  ),
  initial: () => ({}),
  write: (values) => ({ body: values }),
})
