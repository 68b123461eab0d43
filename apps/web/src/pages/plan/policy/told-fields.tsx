import { Input, Select } from 'antd'

interface Told<Action> {
  action: Action
  trigger: string | null
  addressee: string | null
}

interface Props<Action extends string> {
  value: Told<Action>
  actions: readonly { value: Action; label: string }[]
  onChange: (told: Partial<Told<Action>>) => void
}

const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed)

/** In which case something follows, what, and for whom. */
export function ToldFields<Action extends string>({ value, actions, onChange }: Props<Action>) {
  return (
    <>
      <Select<Action>
        aria-label="采取的措施"
        options={[...actions]}
        value={value.action}
        onChange={(action) => {
          onChange({ action })
        }}
      />
      <Input
        aria-label="适用情形"
        placeholder="适用情形，可不填"
        maxLength={200}
        value={value.trigger ?? ''}
        onChange={(event) => {
          onChange({ trigger: orNull(event.target.value) })
        }}
      />
      <Input
        aria-label="送达对象"
        placeholder="送达对象，可不填"
        maxLength={60}
        value={value.addressee ?? ''}
        onChange={(event) => {
          onChange({ addressee: orNull(event.target.value) })
        }}
      />
    </>
  )
}
