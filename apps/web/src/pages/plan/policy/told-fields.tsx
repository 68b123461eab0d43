import { ChoiceField, type Choice } from '../../../components/fields/choice-field'
import { TextField } from '../../../components/fields/text-field'

interface Told<Action> {
  action: Action
  trigger: string | null
  addressee: string | null
}

interface Props<Action extends string> {
  value: Told<Action>
  actions: readonly Choice<Action>[]
  onChange: (told: Partial<Told<Action>>) => void
}

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed)

/** In which case something follows, what, and for whom. */
export function ToldFields<Action extends string>({ value, actions, onChange }: Props<Action>) {
  return (
    <>
      <ChoiceField<Action>
        bare
        label="采取的措施"
        options={actions}
        value={value.action}
        onChange={(action) => {
          if (action !== null) onChange({ action })
        }}
      />
      <TextField
        bare
        label="适用情形"
        placeholder="适用情形，可不填"
        required={false}
        rows={1}
        max={200}
        value={value.trigger ?? ''}
        onChange={(trigger) => {
          onChange({ trigger: orNull(trigger) })
        }}
      />
      <TextField
        bare
        label="送达对象"
        placeholder="送达对象，可不填"
        required={false}
        rows={1}
        max={60}
        value={value.addressee ?? ''}
        onChange={(addressee) => {
          onChange({ addressee: orNull(addressee) })
        }}
      />
    </>
  )
}
