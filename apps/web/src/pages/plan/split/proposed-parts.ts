import type { DraftSplit, DraftView } from '@luoshi/contracts'
import type { Span } from '../../../text/segments'

export type Part = DraftSplit['parts'][number]

const longestTitle = 60

/** Sentences of a stretch, each with its mark, blanks around them left out. */
export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  for (const match of text.slice(start, end).matchAll(/[^。；;\n]+[。；;]?/g)) {
    const words = match[0].trim()
    const at = start + match.index + match[0].indexOf(words)
    if (words.length > 3) found.push({ start: at, end: at + words.length })
  }
  return found
}

const titleOf = (words: string): string => words.replace(/[。；;]$/, '').slice(0, longestTitle)

/**
 * Two or more parts to begin with: one for each sentence of the task but its heading, all departments in each; where it is
 * one sentence, itself and one still to be named.
 */
export function proposedParts(draft: DraftView, text: string): Part[] {
  const { parties, dueOn, ongoing, cadence, taskSpan, title } = draft
  const whole: Part = { title, span: null, parties, dueOn, ongoing, cadence }
  const all = taskSpan === null ? [] : sentencesIn(text, taskSpan)
  const sentences = all.filter(({ start, end }) => titleOf(text.slice(start, end)) !== title)
  if (sentences.length < 2) return [whole, { ...whole, title: '' }]
  return sentences.slice(0, 20).map((span) => ({ ...whole, span, title: titleOf(text.slice(span.start, span.end)) }))
}
