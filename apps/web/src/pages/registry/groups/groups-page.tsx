import type { KeptGroupView } from '@luoshi/contracts'
import { useState } from 'react'
import { useKeptDepartments, useKeptGroups } from '../../../api/registry'
import { Loaded } from '../../../components/loaded'
import { Nothing } from '../../../components/nothing'
import { ListActions } from '../list-actions'
import { NameButton } from '../name-button'
import { RegistryFrame } from '../registry-frame'
import { SearchBar } from '../search-bar'
import { GroupDrawer } from './group-drawer'

/** The groups that plans name, with who stands behind each. */
export function GroupsPage() {
  const groups = useKeptGroups()
  const departments = useKeptDepartments()
  const [opened, setOpened] = useState<string | null>(null)
  const close = () => {
    setOpened(null)
  }
  return (
    <RegistryFrame
      title="分组名单"
      extra={
        <ListActions
          subject="groups"
          addLabel="新增分组"
          onAdd={() => {
            setOpened('')
          }}
        />
      }
    >
      <Loaded query={groups}>
        {({ items }) => {
          const group = items.find(({ id }) => id === opened) ?? null
          const shown = opened !== null && (opened === '' || group !== null)
          return (
            <>
              <Groups items={items} onOpen={setOpened} />
              {shown && departments.data && (
                <GroupDrawer key={opened} group={group} departments={departments.data.items} onClose={close} />
              )}
            </>
          )
        }}
      </Loaded>
    </RegistryFrame>
  )
}

const names = ({ name, aliases, members }: KeptGroupView): string[] => [
  name,
  ...aliases,
  ...members.map((member) => member.name),
]

function Groups({ items, onOpen }: { items: readonly KeptGroupView[]; onOpen: (id: string) => void }) {
  const [words, setWords] = useState('')
  if (items.length === 0)
    return <Nothing title="还没有分组名单。">计划中“各镇、街道”一类的统称，须有名单才能逐家交办。</Nothing>
  const found = items.filter((group) => names(group).some((name) => name.includes(words.trim())))
  return (
    <>
      <SearchBar label="搜索分组或成员单位" value={words} onChange={setWords} />
      {found.length === 0 && <Nothing title="没有符合条件的分组。">换个词再看。</Nothing>}
      <ul className="cards" aria-label="分组">
        {found.map((group) => (
          <li key={group.id} className="card">
            <p className="todo-what">
              <NameButton one={group} onOpen={onOpen} />
              <span className="muted">{group.members.length} 家</span>
            </p>
            {group.aliases.length > 0 && <p className="muted">别名 {group.aliases.join('、')}</p>}
            {group.members.length === 0 ? (
              <p className="reason">名单是空的，写到它的事项不能确认。</p>
            ) : (
              <p>{group.members.map(({ name }) => name).join('、')}</p>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
