import type { KeptDepartmentView, PersonAdded, PersonView } from '@luoshi/contracts'
import { App, Form } from 'antd'
import { registry } from '../../../api/registry'
import { RecordDrawer } from '../record-drawer'
import { useRecordEdit } from '../use-record-edit'
import { belongsToDepartment, PersonFields, type PersonValues } from './person-fields'
import { ResetPassword } from './reset-password'

const valuesOf = (person: PersonView | null): PersonValues => ({
  login: person?.login ?? '',
  name: person?.name ?? '',
  email: person?.email ?? '',
  role: person?.role ?? 'clerk',
  active: person?.active ?? true,
  ...(person?.departmentId ? { departmentId: person.departmentId } : {}),
})

const bodyOf = ({ name, email, role, departmentId, active }: PersonValues) => ({
  name: name.trim(),
  email: email.trim(),
  role,
  departmentId: belongsToDepartment(role) ? (departmentId ?? null) : null,
  active,
})

interface Props {
  /** Null for a new account. */
  person: PersonView | null
  departments: readonly KeptDepartmentView[]
  onTold: (login: string, password: string) => void
  onClose: () => void
}

/** Opens an account or changes one. */
export function PersonDrawer({ person, departments, onTold, onClose }: Props) {
  const [form] = Form.useForm<PersonValues>()
  const { message } = App.useApp()
  const change = useRecordEdit<PersonView>(person, ({ name }) => {
    void message.success(`${name}：已保存`)
    onClose()
  })
  const opening = useRecordEdit<PersonAdded>(null, ({ person: added, password }) => {
    onClose()
    if (password === null) void message.warning(`${added.name}：账号已开通，密码未能显示，请重置密码`)
    else onTold(added.login, password)
  })
  return (
    <RecordDrawer
      title={person === null ? '新增人员' : `${person.name}（${person.login}）`}
      form={form}
      initial={valuesOf(person)}
      edit={person === null ? opening : change}
      onClose={onClose}
      onSave={(values) => {
        const all = { ...valuesOf(person), ...values }
        if (person === null)
          opening.send({ method: 'POST', url: registry.newPerson, body: { login: all.login, ...bodyOf(all) } })
        else change.send({ method: 'PUT', url: registry.person(person.id), body: bodyOf(all) })
      }}
      extra={person !== null && <ResetPassword person={person} onTold={onTold} />}
    >
      <PersonFields isNew={person === null} departments={departments} />
    </RecordDrawer>
  )
}
