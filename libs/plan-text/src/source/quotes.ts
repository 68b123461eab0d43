const CLOSES = new Map([
  ['“', '”'],
  ['《', '》'],
  ['‘', '’'],
])

/** Marks (1) every position between a pair of quotation or title marks on one line. */
export function markQuoted(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length)
  let open = -1
  let close = ''
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === '\n') open = -1
    else if (open >= 0 && char === close) {
      quoted.fill(1, open, at)
      open = -1
    } else if (open < 0) {
      const closing = CLOSES.get(char)
      if (closing !== undefined) {
        open = at
        close = closing
      }
    }
  }
  return quoted
}
