import type { KeptDepartmentView } from '@luoshi/contracts'
import { Select } from 'antd'
import { useState } from 'react'
import { useKeptDepartments } from '../../../api/registry'
import { Loaded } from '../../../components/loaded'
import { ListActions } from '../list-actions'
import { RegistryFrame } from '../registry-frame'
import { SearchBar } from '../search-bar'
import { DepartmentDrawer } from './department-drawer'
import { DepartmentList } from './department-list'
import { foundDepartments, standingLabels, standings, type Standing } from './found-departments'

/** The departments that plans give work to. */
export function DepartmentsPage() {
  const list = useKeptDepartments()
  const [opened, setOpened] = useState<string | null>(null)
  const close = () => {
    setOpened(null)
  }
  return (
    <RegistryFrame
      title="单位名录"
      extra={
        <ListActions
          subject="departments"
          addLabel="新增单位"
          onAdd={() => {
            setOpened('')
          }}
        />
      }
    >
      <Loaded query={list}>
        {({ items }) => (
          <>
            <Departments items={items} onOpen={setOpened} />
            <Opened items={items} id={opened} onClose={close} />
          </>
        )}
      </Loaded>
    </RegistryFrame>
  )
}

function Departments({ items, onOpen }: { items: readonly KeptDepartmentView[]; onOpen: (id: string) => void }) {
  const [words, setWords] = useState('')
  const [standing, setStanding] = useState<Standing>('existing')
  return (
    <>
      <SearchBar label="搜索单位名称、简称、别名或原名" value={words} onChange={setWords}>
        <Select
          aria-label="状态"
          value={standing}
          options={standings.map((value) => ({ value, label: standingLabels[value] }))}
          onChange={setStanding}
        />
      </SearchBar>
      <DepartmentList all={items} found={foundDepartments(items, { words, standing })} onOpen={onOpen} />
    </>
  )
}

/** Nothing is opened by null, a new department by an empty id. */
function Opened({
  items,
  id,
  onClose,
}: {
  items: readonly KeptDepartmentView[]
  id: string | null
  onClose: () => void
}) {
  if (id === null) return null
  const department = items.find((one) => one.id === id) ?? null
  if (id !== '' && department === null) return null
  return <DepartmentDrawer key={id} department={department} all={items} onClose={onClose} />
}
