import type { Row } from '@tanstack/react-table'
import { Button, Checkbox, Grid } from 'antd'
import { clsx } from 'clsx'
import { useMemo, useState, type ReactNode } from 'react'
import type { Column } from './column'
import { ColumnChoice } from './column-choice'
import { TableCards } from './table-cards'
import { TableHead } from './table-head'
import styles from './table.module.css'
import { useHiddenColumns } from './use-hidden-columns'
import { useRovingRows } from './use-roving-rows'
import { useTable, type Selection, type ServerOrder } from './use-table'
import textStyles from '../../styles/text.module.css'

const looks = { nowrap: styles.nowrap, wide: styles.wide }

/** More rows of a list that the server gives page by page. */
export interface Paging {
  /** Asks for the next page; null once all have come. */
  onMore: (() => void) | null
  loading: boolean
}

export interface DataTableProps<T> {
  /** What the table is remembered by in this browser. */
  id: string
  caption: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  keyOf: (row: T) => string
  /** Shown in place of a table without rows. */
  empty?: ReactNode
  /** A row on a phone; without it each column is an entry of a list. */
  card?: (row: T) => ReactNode
  /** Figures keep their columns on a narrow screen and scroll sideways within themselves. */
  figures?: boolean
  order?: ServerOrder
  selection?: Selection<T>
  onOpen?: (row: T) => void
  /** The measure word of a row. */
  word?: string
  /** How many rows are drawn until all are asked for. */
  atFirst?: number
  paging?: Paging
}

/**
 * Every list in rows and columns: put in order by its headings, its columns chosen, its rows reached by the arrow keys;
 * cards on a phone. What is loading or went wrong is told by the `Loaded` around it.
 */
export function DataTable<T>(props: DataTableProps<T>) {
  const { id, caption, columns, rows, keyOf, empty, figures = false, atFirst = Infinity } = props
  const { lg } = Grid.useBreakpoint()
  const optional = columns.filter((column) => column.optional)
  const [hidden, hide] = useHiddenColumns(
    id,
    optional.map((column) => column.id),
  )
  const [all, setAll] = useState(false)
  const table = useTable({ columns, rows, keyOf, hidden, order: props.order, selection: props.selection })
  if (rows.length === 0 && empty !== undefined) return empty
  const sorted = table.getRowModel().rows
  const shown = all ? sorted : sorted.slice(0, atFirst)
  const cards = lg !== true && !figures
  const body = { ...props, table, shown }
  return (
    <>
      {cards ? (
        <TableCards {...body} />
      ) : (
        <div className={clsx(styles.place, figures && styles.scroll)} {...(figures && regionOf(caption))}>
          {optional.length > 0 && <ColumnChoice columns={optional} hidden={hidden} onHide={hide} />}
          <TableRows {...body} />
        </div>
      )}
      {shown.length < sorted.length && (
        <Button
          className={clsx(styles.all)}
          onClick={() => {
            setAll(true)
          }}
        >
          显示全部 {sorted.length} {props.word}
        </Button>
      )}
      {props.paging && <Pages paging={props.paging} count={rows.length} word={props.word} />}
    </>
  )
}

/** What scrolls must be reached by the keyboard and say what it is. */
const regionOf = (label: string) => ({ tabIndex: 0, role: 'region', 'aria-label': label })

type Body<T> = DataTableProps<T> & { table: ReturnType<typeof useTable<T>>; shown: readonly Row<T>[] }

function TableRows<T>({ caption, columns, figures = false, order, selection, onOpen, table, shown }: Body<T>) {
  const byId = useMemo(() => new Map(columns.map((column) => [column.id, column])), [columns])
  const withRow = (act: (row: Row<T>) => void) => (key: string) => {
    const row = shown.find(({ id }) => id === key)
    if (row) act(row)
  }
  const reach = useRovingRows(
    shown.map((row) => row.id),
    {
      open:
        onOpen &&
        withRow((row) => {
          onOpen(row.original)
        }),
      toggle:
        selection &&
        withRow((row) => {
          row.toggleSelected()
        }),
    },
  )
  const reached = onOpen !== undefined || selection !== undefined
  return (
    <table className={clsx(styles.table, figures && styles.figures)}>
      <caption className={textStyles.visuallyHidden}>
        {caption}
        {reached && '，用上下方向键移动'}
        {onOpen && '，按回车打开'}
        {selection && '，按空格选择'}
      </caption>
      <TableHead table={table} columns={byId} order={order} selectable={selection !== undefined} />
      <tbody {...(reached && { onKeyDown: reach.onKeyDown, onFocus: reach.onFocus })}>
        {shown.map((row) => (
          <tr
            key={row.id}
            className={clsx(row.getIsSelected() && styles.chosen)}
            {...(reached && { 'data-row': row.id, tabIndex: row.id === reach.stop ? 0 : -1 })}
          >
            {selection && (
              <td className={styles.box}>
                <Checkbox
                  tabIndex={-1}
                  aria-label={selection.nameOf(row.original)}
                  checked={row.getIsSelected()}
                  onChange={row.getToggleSelectedHandler()}
                />
              </td>
            )}
            {row.getVisibleCells().map((cell) => (
              <Cell key={cell.id} column={byId.get(cell.column.id)} row={row.original} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell<T>({ column, row }: { column: Column<T> | undefined; row: T }) {
  if (column === undefined) return null
  const look = column.look && looks[column.look]
  return column.names ? (
    <th scope="row" className={look}>
      {column.cell(row)}
    </th>
  ) : (
    <td className={look}>{column.cell(row)}</td>
  )
}

function Pages({
  paging: { onMore, loading },
  count,
  word,
}: {
  paging: Paging
  count: number
  word: string | undefined
}) {
  return (
    <p className={styles.more}>
      {onMore ? (
        <Button onClick={onMore} loading={loading}>
          加载更多
        </Button>
      ) : (
        <span className={textStyles.muted}>
          共 {count.toString()} {word}，已全部列出
        </span>
      )}
    </p>
  )
}
