import { Form, Input } from 'antd'

/** A date in China as `YYYY-MM-DD`; the browser's own picker knows no zone and works on a phone. */
export function DateField({
  name,
  label,
  min,
  required = true,
}: {
  name: string
  label: string
  min?: string
  required?: boolean
}) {
  return (
    <Form.Item name={name} label={label} rules={[{ required, message: `请填写${label}` }]}>
      <Input type="date" min={min} className="date-input" />
    </Form.Item>
  )
}
