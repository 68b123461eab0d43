import { Input } from 'antd'
import { between, dateRange, filled } from './checks'
import { Field, type Bound, type FieldProps } from './field'
import fieldStyles from '../../styles/field.module.css'

interface Props extends FieldProps {
  min?: string
  max?: string
  disabled?: boolean
}

/**
 * A date in China as `YYYY-MM-DD`, null where it is left empty; the browser's own picker knows no zone and works on a
 * phone. It lies in the range of all dates, or a narrower one.
 */
export function DateField({ label, min, max, disabled = false, ...props }: Props & Bound<string | null>) {
  const { help, required = true, folded = false, bare = false } = props
  return (
    <Field<string | null>
      {...{ label, help, required, folded, bare }}
      bound={'name' in props ? { name: props.name } : { value: props.value, onChange: props.onChange }}
      checks={[...(required ? [filled(label)] : []), between(min, max)]}
    >
      {({ value, onChange, ...control }) => (
        <Input
          {...control}
          type="date"
          className={fieldStyles.dateInput}
          min={min ?? dateRange.first}
          max={max ?? dateRange.last}
          disabled={disabled}
          value={value ?? ''}
          onChange={({ target }) => {
            onChange(target.value || null)
          }}
        />
      )}
    </Field>
  )
}
