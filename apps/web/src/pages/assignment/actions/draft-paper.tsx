import type { AssignmentView, PaperView } from '@luoshi/contracts'
import { colourLabels, paperKinds, paperLabels, papers, partyRoleLabels } from '@luoshi/domain'
import { Form } from 'antd'
import { useEffect } from 'react'
import { dialogOf } from './action-dialog'
import { ChoiceField, choicesOf } from '../../../components/fields/choice-field'
import { TextField } from '../../../components/fields/text-field'
import textStyles from '../../../styles/text.module.css'

interface Values {
  provision: string
  kind: PaperView['kind']
  colour?: NonNullable<PaperView['colour']>
  target: string
  reason: string
}

const usualKind: PaperView['kind'] = 'leader-request'

/** Raised without a rule of the plan. */
const none = 'none'

const provisionOf = (view: AssignmentView, id: string | undefined) =>
  view.provisions.find((provision) => provision.id === id)

/** A paper the plan calls for in a case no timer can tell, such as a falling growth rate. */
export const DraftPaperDialog = dialogOf<Values>({
  explain: '原文规定的情形出现时，由督查办起草文书，送主任签发；签发前不会送出。',
  Fields,
  initial: (view) => {
    const lead = view.parties.find(({ role, status }) => role === 'lead' && status !== 'removed')
    return { provision: none, kind: usualKind, ...(lead ? { target: lead.id } : {}) }
  },
  write: ({ provision, kind, colour = null, target, reason }) => ({
    body: {
      kind,
      colour: papers[kind].coloured ? colour : null,
      partyId: target,
      provision: provision === none ? null : provision,
      reason,
    },
  }),
})

function Fields({ view }: { view: AssignmentView }) {
  const form = Form.useFormInstance<Values>()
  const provision = provisionOf(view, Form.useWatch('provision', form))
  const kind = Form.useWatch('kind', form)
  const graded = paperKinds.some((one) => one === kind && papers[one].coloured)
  useEffect(() => {
    if (provision?.action) form.setFieldValue('kind', provision.action)
    if (provision?.trigger) form.setFieldValue('reason', provision.trigger)
  }, [provision, form])
  const raised = view.provisions.filter(({ action }) => action !== null)
  return (
    <>
      <ChoiceField
        name="provision"
        label="依据"
        options={[
          ...raised.map(({ id, words }) => ({ value: id, label: `原文：${words}` })),
          { value: none, label: '其他情形' },
        ]}
      />
      {provision && <blockquote className={textStyles.paperText}>{provision.words}</blockquote>}
      <ChoiceField
        name="kind"
        label="文书"
        options={paperKinds.map((kind) => ({ value: kind, label: paperLabels[kind] }))}
      />
      {graded && <ChoiceField name="colour" label="等级" options={choicesOf(colourLabels)} />}
      <ChoiceField
        name="target"
        label="涉及单位"
        search
        options={view.parties
          .filter(({ status }) => status !== 'removed')
          .map(({ id, name, role }) => ({ value: id, label: `${name}（${partyRoleLabels[role]}）` }))}
      />
      <TextField name="reason" label="事由" />
    </>
  )
}
