import type { RegistrySubject } from '@luoshi/domain'
import { Button } from 'antd'
import { useMemo, useState, type ReactNode } from 'react'
import { Loaded } from '../../components/loaded'
import type { Column } from '../../components/table/column'
import { DataTable } from '../../components/table/data-table'
import { answersTo } from './answers-to'
import { ListFiles } from './list-files'
import styles from './records.module.css'
import { RegistryFrame } from './registry-frame'
import { SearchBar } from './search-bar'
import layoutStyles from '../../styles/layout.module.css'

interface Kept {
  id: string
  name: string
}

/** A list of the registry, said as data: what is searched, shown and opened. */
export interface RecordList<R extends Kept> {
  subject: RegistrySubject
  title: string
  /** On the button for one more record. */
  addLabel: string
  /** What the search looks through, in words, and the texts of a record it looks through. */
  search: { label: string; textsOf: (record: R) => readonly (string | null)[] }
  /** The measure word of a record. */
  word: string
  name: { title: string; about?: (record: R) => ReactNode }
  /** What stands beside the name. */
  columns: readonly Column<R>[]
  /** A record on a phone: what is beside its name, and below. */
  card: { mark: (record: R) => ReactNode; below: (record: R) => ReactNode }
  empty: ReactNode
  noneFound: ReactNode
}

interface Props<R extends Kept> {
  list: RecordList<R>
  query: Parameters<typeof Loaded<{ items: R[] }>>[0]['query']
  /** What the list is narrowed by besides words. */
  filter?: { control: ReactNode; passes: (record: R) => boolean }
  /** The form of one record, or of a new one for null. */
  form: (record: R | null, close: () => void) => ReactNode
}

/** Nothing is open, a new record, or the one of that id. */
type Opened = null | { id: string | null }

/** A page of the registry: its list, the search in it, and the record that is open. */
export function Records<R extends Kept>({ list, query, filter, form }: Props<R>) {
  const [opened, setOpened] = useState<Opened>(null)
  const close = () => {
    setOpened(null)
  }
  const add = () => {
    setOpened({ id: null })
  }
  return (
    <RegistryFrame
      title={list.title}
      extra={
        <div className={layoutStyles.actions}>
          <ListFiles subject={list.subject} />
          <Button type="primary" onClick={add}>
            {list.addLabel}
          </Button>
        </div>
      }
    >
      <Loaded query={query}>
        {({ items }) => (
          <>
            <Found
              items={items}
              list={list}
              filter={filter}
              onOpen={(id) => {
                setOpened({ id })
              }}
            />
            {opened?.id === null && form(null, close)}
            {items.filter(({ id }) => id === opened?.id).map((record) => form(record, close))}
          </>
        )}
      </Loaded>
    </RegistryFrame>
  )
}

interface FoundProps<R extends Kept> extends Pick<Props<R>, 'list'> {
  items: readonly R[]
  filter: Props<R>['filter']
  onOpen: (id: string) => void
}

function Found<R extends Kept>({ items, list, filter, onOpen }: FoundProps<R>) {
  const [words, setWords] = useState('')
  const columns = useMemo(() => [nameColumn(list.name, onOpen), ...list.columns], [list, onOpen])
  const found = items.filter(
    (record) => answersTo(list.search.textsOf(record), words) && (filter?.passes(record) ?? true),
  )
  if (items.length === 0) return list.empty
  return (
    <>
      <SearchBar label={list.search.label} value={words} onChange={setWords}>
        {filter?.control}
      </SearchBar>
      <DataTable
        id={`registry-${list.subject}`}
        caption={list.title}
        columns={columns}
        rows={found}
        keyOf={({ id }) => id}
        card={(record) => (
          <>
            <p className={styles.head}>
              <NameButton record={record} onOpen={onOpen} />
              {list.card.mark(record)}
            </p>
            {list.card.below(record)}
          </>
        )}
        onOpen={({ id }) => {
          onOpen(id)
        }}
        word={list.word}
        atFirst={200}
        empty={list.noneFound}
      />
    </>
  )
}

function nameColumn<R extends Kept>({ title, about }: RecordList<R>['name'], onOpen: (id: string) => void): Column<R> {
  return {
    ...{ id: 'name', title, names: true, sort: ({ name }) => name },
    cell: (record) => (
      <>
        <NameButton record={record} onOpen={onOpen} />
        {about?.(record)}
      </>
    ),
  }
}

/** A record's name, which opens it. */
function NameButton({ record: { id, name }, onOpen }: { record: Kept; onOpen: (id: string) => void }) {
  return (
    <button
      type="button"
      className={styles.name}
      onClick={() => {
        onOpen(id)
      }}
    >
      {name}
    </button>
  )
}
