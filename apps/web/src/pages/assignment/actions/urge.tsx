import type { AssignmentView } from '@luoshi/contracts'
import { partyRoleLabels } from '@luoshi/domain'
import { dialogOf } from './action-dialog'
import { ChoiceField } from '../../../components/fields/choice-field'
import { TextField } from '../../../components/fields/text-field'

interface Values {
  target: string
  text: string
}

const active = (view: AssignmentView) => view.parties.filter(({ status }) => status !== 'removed')

/** Whoever is late comes first. */
const first = (view: AssignmentView) => {
  const late = view.obligations.find((obligation) => obligation.late)?.partyId
  return active(view).find(({ id }) => id === late) ?? active(view)[0]
}

export const UrgeDialog = dialogOf<Values>({
  explain: '催办以邮件和待办送达该单位，并记入办理过程。',
  Fields: ({ view }) => (
    <>
      <ChoiceField
        name="target"
        label="催办单位"
        search
        options={active(view).map(({ id, name, role }) => ({
          value: id,
          label: `${name}（${partyRoleLabels[role]}）`,
        }))}
      />
      <TextField name="text" label="催办内容" phrases={['请抓紧办理，并于两个工作日内报送进展。']} />
    </>
  ),
  initial: (view) => {
    const party = first(view)
    return party ? { target: party.id } : {}
  },
  write: ({ target, text }) => ({ body: { partyId: target, text } }),
})
