import { wrap, type Paint } from '../style'
import { widthOf } from '../table'

/** How a reading is laid out: the terminal's width, its colours, and the text that spans count in. */
export interface Page {
  columns: number
  paint: Paint
  text: string
}

/** A label, then words wrapped beside it. */
export function entry({ columns, paint }: Page, indent: number, label: string, words: string): string {
  const hanging = indent + widthOf(label) + 1
  return wrap(words, Math.max(20, columns - hanging))
    .map(
      (line, index) => `${index === 0 ? `${' '.repeat(indent)}${paint('dim', label)} ` : ' '.repeat(hanging)}${line}\n`,
    )
    .join('')
}

/** The heading of a section with how many entries it has; one without entries says so. */
export const heading = ({ paint }: Page, title: string, count: number): string =>
  count === 0 ? `\n${paint('bold', title)}：无\n` : `\n${paint('bold', title)}（${String(count)}）\n`
