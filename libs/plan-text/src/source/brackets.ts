export const OPENING = '（(【[〔［{｛﹝〖「『〈'
export const CLOSING = '）)】]〕］}｝﹞〗」』〉'

export const isOpening = (char: string): boolean => char !== '' && OPENING.includes(char)
export const isClosing = (char: string): boolean => char !== '' && CLOSING.includes(char)

/** For each bracket the place of its partner on the same line, -1 where it has none; any kind closes any kind. */
export function pairBrackets(text: string): Int32Array {
  const partner = new Int32Array(text.length).fill(-1)
  let open: number[] = []
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === '\n') open = []
    else if (isOpening(char)) open.push(at)
    else if (isClosing(char)) {
      const start = open.pop()
      if (start !== undefined) {
        partner[start] = at
        partner[at] = start
      }
    }
  }
  return partner
}

/** Marks what stands in brackets that open and close within the words: an aside, no verb of the clause. */
export function asideMarks(words: string): Uint8Array {
  const aside = new Uint8Array(words.length)
  const open: number[] = []
  for (let at = 0; at < words.length; at += 1) {
    const char = words.charAt(at)
    if (isOpening(char)) open.push(at)
    const start = isClosing(char) ? open.pop() : undefined
    if (start !== undefined && open.length === 0) aside.fill(1, start, at)
  }
  return aside
}
