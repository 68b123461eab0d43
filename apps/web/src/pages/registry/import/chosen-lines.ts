import type { ImportPreviewView } from '@luoshi/contracts'

export type PreviewRow = ImportPreviewView['rows'][number]
export type Kind = PreviewRow['kind']

export const kindLabels: Record<Kind, string> = { conflict: '冲突', new: '新增', changed: '改动', same: '相同' }
/** What needs a person's eye first. */
export const kindsInOrder = ['conflict', 'changed', 'new', 'same'] as const

export const rowsOf = (rows: readonly PreviewRow[], kind: Kind): PreviewRow[] => rows.filter((row) => row.kind === kind)

/** Lines that can be taken. */
export const choosable = (rows: readonly PreviewRow[]): number[] =>
  rows.filter(({ kind }) => kind === 'new' || kind === 'changed').map(({ line }) => line)

/** The lines with one more or one less. */
export const toggled = (lines: ReadonlySet<number>, line: number): Set<number> => {
  const next = new Set(lines)
  if (!next.delete(line)) next.add(line)
  return next
}
