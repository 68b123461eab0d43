import type { PolicyChangeBody } from '@luoshi/contracts'
import { ChoiceField, choicesOf } from '../../../components/fields/choice-field'
import { NumberField } from '../../../components/fields/number-field'
import { TextField } from '../../../components/fields/text-field'
import { provisionActionOptions, rungActionOptions } from '../../../labels/policy'
import { subjectLabels } from '@luoshi/domain'
import { ToldFields } from './told-fields'

type Change<T extends PolicyChangeBody['type']> = Extract<PolicyChangeBody, { type: T }>

interface Props<C extends PolicyChangeBody> {
  value: C
  onChange: (value: C) => void
}

type Subject = Change<'add-rung'>['subject']

const subjects = choicesOf(subjectLabels)

/** When a step is taken, what it is, in which case and for whom; of a new one also what is waited for. */
export function RungFields<C extends Change<'rung'> | Change<'add-rung'>>({ value, onChange }: Props<C>) {
  return (
    <>
      {value.type === 'add-rung' && (
        <ChoiceField<Subject>
          bare
          label="所等事项"
          options={subjects}
          value={value.subject}
          onChange={(subject) => {
            if (subject !== null) onChange({ ...value, subject })
          }}
        />
      )}
      <NumberField
        autoFocus
        label="到期前为负、逾期后为正（工作日）"
        min={-60}
        max={120}
        value={value.offset}
        onChange={(offset) => {
          onChange({ ...value, offset: offset ?? value.offset })
        }}
      />
      <ToldFields
        value={{ action: value.action ?? 'urge', trigger: value.trigger ?? null, addressee: value.addressee ?? null }}
        actions={rungActionOptions}
        onChange={(told) => {
          onChange({ ...value, ...told })
        }}
      />
    </>
  )
}

/** In which case people raise what paper, and for whom; of a new one also what is ruled. */
export function ProvisionFields<C extends Change<'provision'> | Change<'add-provision'>>({
  value,
  onChange,
}: Props<C>) {
  return (
    <>
      {value.type === 'add-provision' && (
        <TextField
          bare
          autoFocus
          label="规定内容"
          placeholder="规定内容"
          rows={1}
          max={300}
          value={value.words}
          onChange={(words) => {
            onChange({ ...value, words })
          }}
        />
      )}
      <ToldFields
        value={{ action: value.action ?? 'none', trigger: value.trigger ?? null, addressee: value.addressee ?? null }}
        actions={provisionActionOptions}
        onChange={({ action, ...told }) => {
          onChange({
            ...value,
            ...told,
            ...(action === undefined ? {} : { action: action === 'none' ? null : action }),
          })
        }}
      />
    </>
  )
}
