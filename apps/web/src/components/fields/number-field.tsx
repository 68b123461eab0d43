import { InputNumber } from 'antd'
import { filled, numberBetween } from './checks'
import { Field, type Bound, type FieldProps } from './field'

interface Props extends FieldProps {
  min: number
  max: number
  /** Digits after the point; none where left out, as many as are written where null. */
  digits?: number | null
  /** What is counted, behind the number. */
  unit?: string
  autoFocus?: boolean
}

/** A number between two, null while it is empty. */
export function NumberField({
  label,
  min,
  max,
  digits = 0,
  unit,
  autoFocus = false,
  ...props
}: Props & Bound<number | null>) {
  const { help, required = true, folded = false, bare = false } = props
  return (
    <Field<number | null>
      {...{ label, help, required, folded, bare }}
      bound={'name' in props ? { name: props.name } : { value: props.value, onChange: props.onChange }}
      checks={[...(required ? [filled(label)] : []), numberBetween(min, max)]}
    >
      {({ value, onChange, ...control }) => (
        <InputNumber<number>
          {...control}
          autoFocus={autoFocus}
          {...(digits === null ? {} : { precision: digits })}
          {...(unit === undefined ? {} : { suffix: unit })}
          value={value ?? null}
          onChange={onChange}
        />
      )}
    </Field>
  )
}
