import {
  getCoreRowModel,
  getSortedRowModel,
  useReactTable,
  type ColumnDef,
  type Row,
  type RowSelectionState,
  type SortingState,
} from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import { compared, type Column, type SortValue } from './column'

/** An order that the server keeps: its rows come by `by`, a column's id, and another is asked for. */
export interface ServerOrder {
  by: string
  onBy: (column: string) => void
}

/** Which rows are chosen, by their keys. */
export interface Selection<T> {
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  /** What the box of a row is called. */
  nameOf: (row: T) => string
}

interface Options<T> {
  columns: readonly Column<T>[]
  rows: readonly T[]
  keyOf: (row: T) => string
  hidden: readonly string[]
  order: ServerOrder | undefined
  selection: Selection<T> | undefined
}

const byValue = <T>(a: Row<T>, b: Row<T>, id: string): number =>
  compared(a.getValue<SortValue>(id), b.getValue<SortValue>(id))

const definitionOf = <T>({ id, title, names = false, optional = false, sort }: Column<T>): ColumnDef<T> => ({
  id,
  header: title,
  accessorFn: (row) => (typeof sort === 'function' ? (sort(row) ?? undefined) : undefined),
  enableSorting: sort !== undefined,
  enableHiding: optional && !names,
  sortingFn: byValue,
  sortUndefined: 'last',
  sortDescFirst: false,
})

const chosenIn = (state: RowSelectionState): Set<string> =>
  new Set(Object.entries(state).flatMap(([key, on]) => (on ? [key] : [])))

/** Columns, order, what is shown and what is chosen, kept by TanStack Table. */
export function useTable<T>({ columns, rows, keyOf, hidden, order, selection }: Options<T>) {
  const [sorting, setSorting] = useState<SortingState>([])
  const definitions = useMemo(() => columns.map((column) => definitionOf(column)), [columns])
  const data = useMemo(() => [...rows], [rows])
  const rowSelection = Object.fromEntries([...(selection?.chosen ?? [])].map((key) => [key, true]))
  return useReactTable<T>({
    data,
    columns: definitions,
    getRowId: keyOf,
    state: {
      sorting: order ? [{ id: order.by, desc: false }] : sorting,
      columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])),
      rowSelection,
    },
    manualSorting: order !== undefined,
    enableMultiSort: false,
    enableRowSelection: selection !== undefined,
    autoResetPageIndex: false,
    onSortingChange: setSorting,
    onRowSelectionChange: (change) => {
      selection?.onChoose(chosenIn(typeof change === 'function' ? change(rowSelection) : change))
    },
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  })
}
