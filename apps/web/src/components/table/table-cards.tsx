import type { Row } from '@tanstack/react-table'
import { Checkbox } from 'antd'
import type { ReactNode } from 'react'
import type { Column } from './column'
import type { Selection } from './use-table'
import cardStyles from '../../styles/card.module.css'

interface Props<T> {
  caption: string
  columns: readonly Column<T>[]
  shown: readonly Row<T>[]
  card?: (row: T) => ReactNode
  selection?: Selection<T>
}

/** The rows where there is no room for columns. */
export function TableCards<T>({ caption, columns, shown, card, selection }: Props<T>) {
  return (
    <ul className={cardStyles.cards} aria-label={caption}>
      {shown.map((row) => (
        <li key={row.id} className={cardStyles.card}>
          {selection && (
            <Checkbox
              aria-label={selection.nameOf(row.original)}
              checked={row.getIsSelected()}
              onChange={row.getToggleSelectedHandler()}
            />
          )}
          {card ? card(row.original) : <Entries columns={columns} row={row.original} />}
        </li>
      ))}
    </ul>
  )
}

/** What names the row as the heading, and every other column under its title. */
function Entries<T>({ columns, row }: { columns: readonly Column<T>[]; row: T }) {
  const names = columns.find((column) => column.names)
  return (
    <>
      {names && <h3>{names.cell(row)}</h3>}
      <dl>
        {columns
          .filter((column) => !column.names)
          .map((column) => (
            <div key={column.id}>
              <dt>{column.title}</dt>
              <dd>{column.cell(row)}</dd>
            </div>
          ))}
      </dl>
    </>
  )
}
