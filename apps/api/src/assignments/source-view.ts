import type { AssignmentView } from '@luoshi/contracts'
import type { AssignmentRecord } from '@luoshi/persistence'

type Span = { start: number; end: number } | null

/** Where the clause stands: whole lines of the plan's text around task and clause, with both marked in them. */
export function sourceView(row: AssignmentRecord, text: string): AssignmentView['source'] {
  const clause = spanOf(row.clauseStart, row.clauseEnd)
  const task = spanOf(row.taskStart, row.taskEnd)
  const spans = [clause, task].filter((span) => span !== null)
  if (spans.length === 0) return { excerpt: '', offset: 0, task: null, clause: null, written: row.written }
  const first = Math.min(...spans.map(({ start }) => start))
  const last = Math.max(...spans.map(({ end }) => end))
  const offset = first === 0 ? 0 : text.lastIndexOf('\n', first - 1) + 1
  const lineEnd = text.indexOf('\n', last)
  const excerpt = text.slice(offset, lineEnd < 0 ? text.length : lineEnd)
  return { excerpt, offset, task: moved(task, offset), clause: moved(clause, offset), written: row.written }
}

const spanOf = (start: number | null, end: number | null): Span =>
  start === null || end === null ? null : { start, end }

const moved = (span: Span, by: number): Span => (span === null ? null : { start: span.start - by, end: span.end - by })
