import { fitOf, isRowNumber, natureOf } from './cell-nature'
import type { Column } from './column'
import type { CutLine } from './cut-line'
import { dealCells, movedRight, standsWell } from './fit-row'
import type { GridCell, GridRow } from './grid'

const glue = (text: string, left: GridCell | null, right: GridCell | null): GridCell | null => {
  if (left === null || right === null) return left ?? right
  const span = [left.span[0], right.span[1]] as const
  return { span, words: text.slice(...span), carried: false }
}

/** Rows gathered line by line: a cell may go on over several lines. */
export class Gathering {
  readonly rows: GridRow[] = []
  private open: (GridCell | null)[] = []
  private closed = true

  constructor(
    private readonly text: string,
    private readonly columns: readonly Column[],
    private readonly join: boolean,
  ) {}

  /** Whether the row at hand has a cell for every column, or at least for the last one that names a unit. */
  get complete(): boolean {
    if (this.open.length === 0 || this.open.length >= this.columns.length) return true
    const units = this.columns.findLastIndex(({ kind }) => kind === 'unit' || kind === 'value')
    return this.open.length > units && this.open.slice(units).some((cell) => cell !== null)
  }

  /** Whether words on a line of their own go on with the units the row ended with. */
  goesOn(cell: GridCell): boolean {
    const last = this.open.at(-1)
    if (last === null || last === undefined || natureOf(last.words) !== 'units') return false
    return (
      /[、，,；;]$/.test(last.words) || (this.open.length >= this.columns.length && natureOf(cell.words) === 'units')
    )
  }

  take({ cells, closed }: CutLine): void {
    const width = this.columns.length
    const first = cells[0]
    const numbered =
      this.columns[0]?.kind === 'number' && first !== null && first !== undefined && isRowNumber(first.words)
    const joined = this.closed ? this.open.length + cells.length : this.open.length + cells.length - 1
    if (numbered || joined > width || (this.complete && this.beginsRow(first))) {
      this.flush()
      this.open = [...cells]
    } else this.append(cells)
    this.closed = closed
  }

  /** Whether a line's first cell may stand in the first column. */
  private beginsRow(first: GridCell | null | undefined): boolean {
    const column = this.columns[0]
    if (first === null || first === undefined || column === undefined || this.closed) return true
    return fitOf(natureOf(first.words), first.words, column) >= 0
  }

  append(cells: readonly (GridCell | null)[]): void {
    const [first = null, ...rest] = cells
    if (this.closed) this.open.push(first)
    else this.open.push(glue(this.text, this.open.pop() ?? null, first))
    this.open.push(...rest)
  }

  /** Words without any mark that go on in the last cell. */
  extend(cell: GridCell | null): void {
    this.closed = false
    this.append([cell])
  }

  group(cell: GridCell | null): void {
    this.flush()
    this.rows.push([cell])
  }

  flush(): void {
    if (this.open.some((cell) => cell !== null)) this.rows.push(this.fitted(this.open))
    this.open = []
    this.closed = true
  }

  private fitted(written: GridRow): GridRow {
    const cells = movedRight(written, this.columns) ?? written
    if (standsWell(cells, this.columns)) return cells
    const filled = cells.filter((cell) => cell !== null)
    if (filled.length < 2) return cells
    return dealCells(this.text, filled, this.columns, this.join)?.row ?? cells.slice(0, this.columns.length)
  }
}
