import type { ReactNode } from 'react'

export interface Column<T> {
  title: string
  of: (row: T) => ReactNode
}

interface Props<T> {
  label: string
  rows: readonly T[]
  keyOf: (row: T) => string
  /** The first names the row. */
  columns: readonly [Column<T>, ...Column<T>[]]
}

/** Figures in rows; it scrolls sideways within itself on a narrow screen. */
export function FiguresTable<T>({ label, rows, keyOf, columns: [head, ...columns] }: Props<T>) {
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="table figures">
        <thead>
          <tr>
            {[head, ...columns].map(({ title }) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{head.of(row)}</th>
              {columns.map(({ title, of }) => (
                <td key={title}>{of(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
