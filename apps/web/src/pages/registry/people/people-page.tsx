import type { PersonView } from '@luoshi/contracts'
import { roleLabels, roles, type Role } from '@luoshi/domain'
import { Select } from 'antd'
import { useState } from 'react'
import { useKeptDepartments, usePeople } from '../../../api/registry'
import { Nothing } from '../../../components/nothing'
import { Records, type RecordList } from '../records'
import { PasswordTold } from './password-told'
import { PersonForm } from './person-form'
import { Tag, type Tone } from '../../../components/tag'
import textStyles from '../../../styles/text.module.css'

const list: RecordList<PersonView> = {
  subject: 'people',
  title: '人员账号',
  addLabel: '新增人员',
  search: {
    label: '搜索姓名、账号、单位或邮箱',
    textsOf: ({ name, login, email, departmentName }) => [name, login, email, departmentName],
  },
  word: '人',
  name: { title: '姓名' },
  columns: [
    { id: 'login', title: '账号', optional: true, sort: ({ login }) => login, cell: ({ login }) => login },
    {
      ...{ id: 'role', title: '岗位', optional: true, look: 'nowrap', sort: ({ role }) => roles.indexOf(role) },
      cell: ({ role }) => roleLabels[role],
    },
    {
      ...{ id: 'department', title: '所属单位', optional: true, sort: ({ departmentName }) => departmentName },
      cell: ({ departmentName }) => departmentName ?? '—',
    },
    { id: 'email', title: '邮箱', optional: true, cell: ({ email }) => email },
    {
      id: 'state',
      title: '状态',
      optional: true,
      sort: (one) => stateOf(one).label,
      cell: (one) => <State one={one} />,
    },
  ],
  card: {
    mark: (one) => <State one={one} />,
    below: ({ role, departmentName, login, email }) => (
      <p className={textStyles.muted}>{[roleLabels[role], departmentName, login, email].filter(Boolean).join(' · ')}</p>
    ),
  },
  empty: <Nothing title="还没有人员账号。">点“新增人员”逐个开通，或下载模板后批量导入。</Nothing>,
  noneFound: <Nothing title="没有符合条件的人员。">换个词，或选“全部岗位”再看。</Nothing>,
}

function stateOf({ active, lockedUntil }: PersonView): { label: string; tone: Tone } {
  if (!active) return { label: '停用', tone: 'plain' }
  if (lockedUntil !== null) return { label: '锁定', tone: 'yellow' }
  return { label: '启用', tone: 'green' }
}

function State({ one }: { one: PersonView }) {
  const { label, tone } = stateOf(one)
  return <Tag tone={tone}>{label}</Tag>
}

/** The accounts, the administrator's to keep. */
export function PeoplePage() {
  const departments = useKeptDepartments()
  const [role, setRole] = useState<Role | ''>('')
  const [told, setTold] = useState<{ login: string; password: string } | null>(null)
  return (
    <>
      <Records
        list={list}
        query={usePeople()}
        filter={{
          passes: (one) => role === '' || one.role === role,
          control: (
            <Select
              aria-label="岗位"
              value={role}
              options={[
                { value: '' as const, label: '全部岗位' },
                ...roles.map((value) => ({ value, label: roleLabels[value] })),
              ]}
              onChange={setRole}
            />
          ),
        }}
        form={(person, close) =>
          departments.data && (
            <PersonForm
              key={person?.id ?? ''}
              person={person}
              departments={departments.data.items}
              onTold={(login, password) => {
                setTold({ login, password })
              }}
              onClose={close}
            />
          )
        }
      />
      {told !== null && (
        <PasswordTold
          {...told}
          onClose={() => {
            setTold(null)
          }}
        />
      )}
    </>
  )
}
