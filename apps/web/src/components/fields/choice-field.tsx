import { Select } from 'antd'
import { filled } from './checks'
import { Field, type Bound, type FieldProps } from './field'

export interface Choice<V extends string | number = string> {
  value: V
  label: string
}

/** The choices of a catalogue, in its order. */
export const choicesOf = <V extends string>(labels: Readonly<Record<V, string>>): Choice<V>[] =>
  Object.entries<string>(labels).map(([value, label]) => ({ value: value as V, label }))

interface Props<V extends string | number> extends FieldProps {
  options: readonly Choice<V>[]
  /** Whether one types to find among many. */
  search?: boolean
  /** Whether it may be left, or made, empty. */
  clearable?: boolean
  placeholder?: string
}

/** Which of several is meant. */
export function ChoiceField<V extends string | number>({
  label,
  options,
  search = false,
  clearable = false,
  placeholder = `请选择${label}`,
  ...props
}: Props<V> & Bound<V | null>) {
  const { help, required = !clearable, folded = false, bare = false } = props
  return (
    <Field<V | null>
      {...{ label, help, required, folded, bare }}
      bound={'name' in props ? { name: props.name } : { value: props.value, onChange: props.onChange }}
      checks={required ? [filled(label, '选择')] : []}
    >
      {({ value, onChange, ...control }) => (
        <Select<V>
          {...control}
          {...(value === undefined || value === null ? {} : { value })}
          options={[...options]}
          placeholder={placeholder}
          notFoundContent="没有可选的"
          allowClear={clearable}
          popupMatchSelectWidth={false}
          {...(search ? { showSearch: { optionFilterProp: 'label' } } : {})}
          onChange={(chosen: V | undefined) => {
            onChange(chosen ?? null)
          }}
        />
      )}
    </Field>
  )
}
