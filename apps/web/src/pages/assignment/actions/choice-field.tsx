import { Form, Select } from 'antd'

export interface Choice {
  value: string
  label: string
}

/** Which of several is meant. With one to choose from, it is chosen already. */
export function ChoiceField({
  name,
  label,
  options,
  search = false,
}: {
  name: string
  label: string
  options: readonly Choice[]
  search?: boolean
}) {
  return (
    <Form.Item name={name} label={label} rules={[{ required: true, message: `请选择${label}` }]}>
      <Select
        options={[...options]}
        placeholder={`请选择${label}`}
        notFoundContent="没有可选的"
        {...(search ? { showSearch: { optionFilterProp: 'label' } } : {})}
      />
    </Form.Item>
  )
}
