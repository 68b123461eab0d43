import type { KeptDepartmentView, PersonAdded, PersonView } from '@luoshi/contracts'
import { roleLabels, roles, type Role } from '@luoshi/domain'
import { App, Form, Switch } from 'antd'
import { registry } from '../../../paths'
import type { Check } from '../../../components/fields/checks'
import { ChoiceField } from '../../../components/fields/choice-field'
import { TextField } from '../../../components/fields/text-field'
import type { FieldInWords } from '../../../components/versioned-edit/differences'
import { useVersionedEdit } from '../../../components/versioned-edit/use-versioned-edit'
import { NameField } from '../name-fields'
import { RecordDrawer, useRecordWrite } from '../record'
import { ResetPassword } from './reset-password'

interface Values {
  login: string
  name: string
  email: string
  role: Role
  departmentId: string | null
  active: boolean
}

const valuesOf = (person: PersonView | null): Values => ({
  login: person?.login ?? '',
  name: person?.name ?? '',
  email: person?.email ?? '',
  role: person?.role ?? 'clerk',
  departmentId: person?.departmentId ?? null,
  active: person?.active ?? true,
})

const belongsToDepartment = (role: Role): boolean => role === 'clerk' || role === 'head'

const bodyOf = ({ name, email, role, departmentId, active }: Values) => ({
  name: name.trim(),
  email: email.trim(),
  role,
  departmentId: belongsToDepartment(role) ? departmentId : null,
  active,
})

const fieldsWith = (departments: readonly KeptDepartmentView[]): FieldInWords<Values>[] => [
  ['姓名', ({ name }) => name],
  ['邮箱', ({ email }) => email],
  ['岗位', ({ role }) => roleLabels[role]],
  ['所属单位', ({ departmentId }) => departments.find(({ id }) => id === departmentId)?.name ?? ''],
  ['启用', ({ active }) => (active ? '启用' : '停用')],
]

interface Props {
  /** Null for a new account. */
  person: PersonView | null
  departments: readonly KeptDepartmentView[]
  onTold: (login: string, password: string) => void
  onClose: () => void
}

/** Opens an account or changes one. */
export function PersonForm({ person, departments, onTold, onClose }: Props) {
  const { message } = App.useApp()
  const edit = useVersionedEdit(`person.${person?.id ?? 'new'}`, person, valuesOf)
  const change = useRecordWrite<PersonView>(edit, ({ name }) => {
    edit.discard()
    void message.success(`${name}：已保存`)
    onClose()
  })
  const opening = useRecordWrite<PersonAdded>(edit, ({ person: added, password }) => {
    edit.discard()
    onClose()
    if (password === null) void message.warning(`${added.name}：账号已开通，密码未能显示，请重置密码`)
    else onTold(added.login, password)
  })
  return (
    <RecordDrawer
      title={person === null ? '新增人员' : `${person.name}（${person.login}）`}
      edit={edit}
      fields={fieldsWith(departments)}
      write={person === null ? opening : change}
      onClose={onClose}
      onSave={(values) => {
        const body = bodyOf(values)
        if (person === null)
          opening.send({ method: 'POST', url: registry.newPerson, body: { login: values.login.trim(), ...body } })
        else change.send({ method: 'PUT', url: registry.person(person.id), body })
      }}
      extra={person !== null && <ResetPassword person={person} onTold={onTold} />}
    >
      <PersonFields isNew={person === null} role={edit.value.role} departments={departments} />
    </RecordDrawer>
  )
}

const isLogin: Check = (value) =>
  typeof value === 'string' && value !== '' && !/^[\w.@-]{2,80}$/.test(value.trim())
    ? '只能用字母、数字、点、横线、下划线和 @，至少 2 位。'
    : null

const isAddress: Check = (value) =>
  typeof value === 'string' && value !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value.trim())
    ? '邮箱格式不对。'
    : null

interface FieldsProps {
  isNew: boolean
  role: Role
  departments: readonly KeptDepartmentView[]
}

/** Who somebody is, where, and what they may do. */
const PersonFields = ({ isNew, role, departments }: FieldsProps) => (
  <>
    <TextField
      name="login"
      label="账号"
      rows={1}
      max={80}
      required={isNew}
      disabled={!isNew}
      help={isNew ? '登录用，字母、数字、点、横线，定后不能改。' : undefined}
      checks={[isLogin]}
    />
    <NameField name="name" label="姓名" />
    <TextField name="email" label="邮箱" type="email" rows={1} max={200} checks={[isAddress]} />
    <ChoiceField name="role" label="岗位" options={roles.map((value) => ({ value, label: roleLabels[value] }))} />
    {belongsToDepartment(role) && (
      <ChoiceField
        name="departmentId"
        label="所属单位"
        search
        options={departments
          .filter(({ dissolved }) => dissolved === null)
          .map(({ id, name }) => ({ value: id, label: name }))}
      />
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
