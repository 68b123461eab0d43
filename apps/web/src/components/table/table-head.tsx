import type { Header, Table } from '@tanstack/react-table'
import { Checkbox } from 'antd'
import type { ReactNode } from 'react'
import type { Column } from './column'
import styles from './table.module.css'
import type { ServerOrder } from './use-table'

interface Props<T> {
  table: Table<T>
  columns: ReadonlyMap<string, Column<T>>
  order: ServerOrder | undefined
  selectable: boolean
}

const states = { asc: 'ascending', desc: 'descending' } as const
const arrows = { asc: ' ↑', desc: ' ↓' } as const

/** The headings; one that rows can be put in order by is a button and says its order. */
export function TableHead<T>({ table, columns, order, selectable }: Props<T>) {
  return (
    <thead>
      <tr>
        {selectable && (
          <th scope="col" className={styles.box}>
            <Checkbox
              aria-label="全选"
              checked={table.getIsAllRowsSelected()}
              indeterminate={table.getIsSomeRowsSelected()}
              onChange={table.getToggleAllRowsSelectedHandler()}
            />
          </th>
        )}
        {table.getFlatHeaders().map((header) => (
          <Heading key={header.id} header={header} column={columns.get(header.id)} order={order} />
        ))}
      </tr>
    </thead>
  )
}

interface HeadingProps<T> {
  header: Header<T, unknown>
  column: Column<T> | undefined
  order: ServerOrder | undefined
}

function Heading<T>({ header: { column: of }, column, order }: HeadingProps<T>) {
  const words: ReactNode = column?.heading ?? column?.title
  if (!of.getCanSort()) return <th scope="col">{words}</th>
  const sorted = of.getIsSorted()
  return (
    <th scope="col" aria-sort={sorted === false ? undefined : states[sorted]}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => {
          if (order) order.onBy(of.id)
          else of.toggleSorting()
        }}
      >
        {words}
        <span aria-hidden="true">{sorted === false ? '' : arrows[sorted]}</span>
      </button>
    </th>
  )
}
