import type { Span } from './segments'

const startOf = (piece: HTMLElement): number => Number(piece.dataset.start)

/** How far into its piece a border of the selection lies; `otherwise` where it lies in another one. */
const within = (piece: HTMLElement, node: Node, offset: number, otherwise: number): number =>
  node instanceof Text && piece.contains(node) ? offset : otherwise

/** What the person has selected inside `root`, as a span of the plan's text; pieces of text bear `data-start`. */
export function selectedSpan(root: HTMLElement, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const pieces = [...root.querySelectorAll<HTMLElement>('[data-start]')].filter((piece) => range.intersectsNode(piece))
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last) return null
  const start = startOf(first) + within(first, range.startContainer, range.startOffset, 0)
  const end = startOf(last) + within(last, range.endContainer, range.endOffset, last.textContent.length)
  return start < end ? { start, end } : null
}
