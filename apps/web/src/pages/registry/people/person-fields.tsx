import type { KeptDepartmentView } from '@luoshi/contracts'
import { roleLabels, roles, type Role } from '@luoshi/domain'
import { Form, Input, Select, Switch } from 'antd'
import { NameField } from '../name-fields'

export interface PersonValues {
  login: string
  name: string
  email: string
  role: Role
  departmentId?: string
  active: boolean
}

export const belongsToDepartment = (role: Role | undefined): boolean => role === 'clerk' || role === 'head'

/** Who somebody is, where, and what they may do. */
export function PersonFields({ isNew, departments }: { isNew: boolean; departments: readonly KeptDepartmentView[] }) {
  const form = Form.useFormInstance<PersonValues>()
  const role = Form.useWatch('role', form)
  return (
    <>
      <Form.Item
        name="login"
        label="账号"
        extra={isNew ? '登录用，字母、数字、点、横线，定后不能改。' : undefined}
        rules={[
          { required: isNew, message: '请填写账号' },
          { pattern: /^[\w.@-]{2,80}$/, message: '只能用字母、数字、点、横线、下划线和 @，至少 2 位。' },
        ]}
      >
        <Input disabled={!isNew} maxLength={80} autoComplete="off" />
      </Form.Item>
      <NameField name="name" label="姓名" required />
      <Form.Item
        name="email"
        label="邮箱"
        rules={[
          { required: true, message: '请填写邮箱' },
          { type: 'email', message: '邮箱格式不对。' },
        ]}
      >
        <Input type="email" maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="role" label="岗位" rules={[{ required: true, message: '请选择岗位' }]}>
        <Select options={roles.map((value) => ({ value, label: roleLabels[value] }))} />
      </Form.Item>
      {belongsToDepartment(role) && (
        <Form.Item name="departmentId" label="所属单位" rules={[{ required: true, message: '请选择所属单位' }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={departments
              .filter(({ dissolved }) => dissolved === null)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
      )}
      {!isNew && (
        <Form.Item
          name="active"
          label="启用"
          valuePropName="checked"
          extra="停用后立即退出登录，不再收到邮件；办理过的记录保留。"
        >
          <Switch checkedChildren="启用" unCheckedChildren="停用" />
        </Form.Item>
      )}
    </>
  )
}
