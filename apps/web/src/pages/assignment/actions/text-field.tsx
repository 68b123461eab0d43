import { Button, Form, Input } from 'antd'

/** A text to write, with phrases an official would write anyway one click away. */
export function TextField({
  name,
  label,
  required = true,
  max = 2000,
  rows = 3,
  help,
  phrases = [],
}: {
  name: string
  label: string
  required?: boolean
  max?: number
  rows?: number
  help?: string
  phrases?: readonly string[]
}) {
  const form = Form.useFormInstance()
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[{ required, whitespace: required, message: `请填写${label}` }]}
      extra={
        <>
          {help}
          {phrases.map((phrase) => (
            <Button
              key={phrase}
              size="small"
              className="phrase"
              onClick={() => {
                form.setFieldValue(name, phrase)
              }}
            >
              {phrase}
            </Button>
          ))}
        </>
      }
    >
      <Input.TextArea autoSize={{ minRows: rows, maxRows: 16 }} maxLength={max} showCount={max > 2000} />
    </Form.Item>
  )
}
