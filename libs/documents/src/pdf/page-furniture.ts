import type { FlowPart } from './page-flow'

/** 3, - 3 -, — 3 —, 第3页, 第 3 页 共 20 页, 3/20. */
const PAGE_NUMBER =
  /^[\s\-—–－·.~〜]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／,，]?\s*(?:共\s*)?\d{1,4}\s*页?)?[\s\-—–－·.~〜]*$/
const EDGE = 0.12
/** A running head is the same on at least so many pages. */
const FEWEST = 3

export interface FlowPage {
  height: number
  parts: FlowPart[]
}

const bare = (text: string): string => text.replaceAll(/[\d\s]/g, '')

function edgeTexts({ height, parts }: FlowPage): string[] {
  const lines = parts.flatMap((part) => (part.kind === 'line' ? [part.line] : []))
  return lines.filter(({ y }) => y < height * EDGE || y > height * (1 - EDGE)).map(({ text }) => bare(text))
}

/** Takes page numbers, and heads and feet that run through the pages, out of the text: they are no part of the plan. */
export function withoutFurniture(pages: readonly FlowPage[]): FlowPage[] {
  const counts = new Map<string, number>()
  for (const page of pages) for (const text of new Set(edgeTexts(page))) counts.set(text, (counts.get(text) ?? 0) + 1)
  return pages.map(({ height, parts }) => ({
    height,
    parts: parts.filter((part) => {
      if (part.kind === 'table') return true
      const { y, text } = part.line
      if (y >= height * EDGE && y <= height * (1 - EDGE)) return true
      return !PAGE_NUMBER.test(text) && (counts.get(bare(text)) ?? 0) < FEWEST
    }),
  }))
}
