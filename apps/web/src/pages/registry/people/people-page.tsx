import type { PersonView } from '@luoshi/contracts'
import { roleLabels, roles, type Role } from '@luoshi/domain'
import { Select } from 'antd'
import { useState } from 'react'
import { useKeptDepartments, usePeople } from '../../../api/registry'
import { Loaded } from '../../../components/loaded'
import { ListActions } from '../list-actions'
import { RegistryFrame } from '../registry-frame'
import { SearchBar } from '../search-bar'
import { PasswordTold } from './password-told'
import { PeopleList } from './people-list'
import { PersonDrawer } from './person-drawer'

/** The accounts, the administrator's to keep. */
export function PeoplePage() {
  const people = usePeople()
  const departments = useKeptDepartments()
  const [opened, setOpened] = useState<string | null>(null)
  const [told, setTold] = useState<{ login: string; password: string } | null>(null)
  return (
    <RegistryFrame
      title="人员账号"
      extra={
        <ListActions
          subject="people"
          addLabel="新增人员"
          onAdd={() => {
            setOpened('')
          }}
        />
      }
    >
      <Loaded query={people}>
        {({ items }) => {
          const person = items.find(({ id }) => id === opened) ?? null
          const shown = opened !== null && (opened === '' || person !== null)
          return (
            <>
              <People items={items} onOpen={setOpened} />
              {shown && departments.data && (
                <PersonDrawer
                  key={opened}
                  person={person}
                  departments={departments.data.items}
                  onTold={(login, password) => {
                    setTold({ login, password })
                  }}
                  onClose={() => {
                    setOpened(null)
                  }}
                />
              )}
            </>
          )
        }}
      </Loaded>
      {told !== null && (
        <PasswordTold
          {...told}
          onClose={() => {
            setTold(null)
          }}
        />
      )}
    </RegistryFrame>
  )
}

const answers = (person: PersonView, words: string): boolean =>
  [person.name, person.login, person.email, person.departmentName ?? ''].some((text) => text.includes(words))

function People({ items, onOpen }: { items: readonly PersonView[]; onOpen: (id: string) => void }) {
  const [words, setWords] = useState('')
  const [role, setRole] = useState<Role | ''>('')
  const found = items.filter((one) => answers(one, words.trim()) && (role === '' || one.role === role))
  return (
    <>
      <SearchBar label="搜索姓名、账号、单位或邮箱" value={words} onChange={setWords}>
        <Select
          aria-label="岗位"
          value={role}
          options={[
            { value: '' as const, label: '全部岗位' },
            ...roles.map((value) => ({ value, label: roleLabels[value] })),
          ]}
          onChange={setRole}
        />
      </SearchBar>
      <PeopleList found={found} onOpen={onOpen} />
    </>
  )
}
