export interface Span {
  start: number
  end: number
}

/** A span with what it marks; several may overlap. */
export interface Mark extends Span {
  id: string
}

/** A run of text under the same marks. */
export interface Segment extends Span {
  marks: readonly string[]
}

/**
 * Cuts `[from, to)` at the borders of marks, so that each piece lies under one set of marks. Spans are UTF-16 code units,
 * as JavaScript slices them. Marks outside are ignored, those across a border are cut.
 */
export function segmentsOf(from: number, to: number, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < to && mark.end > from && mark.start < mark.end)
  const borders = new Set([from, to])
  for (const { start, end } of inside) {
    borders.add(Math.max(from, start))
    borders.add(Math.min(to, end))
  }
  const cuts = [...borders].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? to
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end).map((mark) => mark.id)
    return { start, end, marks: over }
  })
}
