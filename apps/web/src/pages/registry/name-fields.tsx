import { isName } from '@luoshi/domain'
import { Form, Input, Select } from 'antd'

const sentence = '不超过 100 字，不能有换行和分号。'

const nameRule = {
  validator: (_: unknown, value: unknown) =>
    typeof value !== 'string' || value.trim() === '' || isName(value.trim())
      ? Promise.resolve()
      : Promise.reject(new Error(sentence)),
}

/** A name of one line. */
export function NameField({
  name,
  label,
  required = false,
  extra,
}: {
  name: string
  label: string
  required?: boolean
  extra?: string
}) {
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      rules={[{ required, whitespace: true, message: `请填写${label}` }, nameRule]}
    >
      <Input maxLength={100} autoComplete="off" />
    </Form.Item>
  )
}

const namesRule = {
  validator: (_: unknown, value: unknown) =>
    Array.isArray(value) && !value.every((one) => typeof one === 'string' && isName(one.trim()))
      ? Promise.reject(new Error(sentence))
      : Promise.resolve(),
}

/** Several names, each ended by Enter or a semicolon. */
export function AliasesField() {
  return (
    <Form.Item
      name="aliases"
      label="别名"
      extra="计划中的其他写法，读取计划时据此对应；回车或分号分隔。"
      rules={[namesRule]}
    >
      <Select mode="tags" className="names-select" tokenSeparators={['；', ';']} open={false} maxCount={30} />
    </Form.Item>
  )
}
