import { widthOf } from './table'

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34, cyan: 36 } as const
export type Paint = (tone: keyof typeof CODES, text: string) => string

/** Colours for a terminal; none where the output goes to a file or another program. */
export const paintFor =
  (coloured: boolean): Paint =>
  (tone, text) =>
    coloured ? `\u001B[${String(CODES[tone])}m${text}\u001B[0m` : text

/** Marks that do not begin a line. */
const CLOSING = /[，。、；：！？）〕】》”’,.;:!?)\]]/

/** Breaks a text into lines of a width, at any character; the last two columns are kept for closing marks. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const char of text.replaceAll(/\s+/g, ' ').trim()) {
    const own = widthOf(char)
    if (used + own > width - (CLOSING.test(char) ? 0 : 2)) {
      lines.push(line)
      line = ''
      used = 0
    }
    line += char
    used += own
  }
  return line === '' ? lines : [...lines, line]
}
