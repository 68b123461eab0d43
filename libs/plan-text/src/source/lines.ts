/** A line without its surrounding blanks; empty lines have `start === end`. */
export interface Line {
  index: number
  start: number
  end: number
  text: string
}

const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200d) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0xfeff

/** The first position at or after `start` that holds no blank. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(text.charCodeAt(at))) at += 1
  return at
}

/** The last position at or before `end` that follows no blank. */
export function skipBlanksBack(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(text.charCodeAt(at - 1))) at -= 1
  return at
}

function lineFrom(text: string, index: number, from: number, to: number): Line {
  const start = skipBlanks(text, from, to)
  const end = skipBlanksBack(text, start, to)
  return { index, start, end, text: text.slice(start, end) }
}

/** All lines in order, empty ones too. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  while (from <= text.length) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    lines.push(lineFrom(text, lines.length, from, to))
    from = to + 1
  }
  return lines
}
