/** A cell of a table before it has a place in the text; `blocks` are its paragraphs and what stands among them. */
export interface BlockCell {
  column: number
  columnSpan: number
  rowSpan: number
  blocks: readonly Block[]
}

export interface TableBlock {
  kind: 'table'
  rows: readonly (readonly BlockCell[])[]
}

/** What every format is turned into before it becomes text: paragraphs, which may hold line breaks, and tables. */
export type Block = { kind: 'line'; text: string } | TableBlock

export const line = (text: string): Block => ({ kind: 'line', text })
