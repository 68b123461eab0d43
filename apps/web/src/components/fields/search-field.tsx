import { Input } from 'antd'
import { useState } from 'react'
import { atMost, problemOf } from './checks'
import { Field } from './field'

interface Props {
  label: string
  /** The words that are looked for now. */
  sent: string
  /** In characters; more are told, and not sent. */
  max: number
  onSend: (words: string) => void
}

/** Words to find by, sent by Enter or its button. */
export function SearchField({ label, sent, max, onSend }: Props) {
  const [words, setWords] = useState(sent)
  const checks = [atMost(max)]
  return (
    <Field<string> bare label={label} required={false} bound={{ value: words, onChange: setWords }} checks={checks}>
      {({ onChange, ...control }) => (
        <Input.Search
          {...control}
          placeholder={label}
          allowClear
          onChange={({ target }) => {
            onChange(target.value)
          }}
          onSearch={(wanted) => {
            if (problemOf(checks, wanted) === null) onSend(wanted)
          }}
        />
      )}
    </Field>
  )
}
