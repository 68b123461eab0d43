/** NUL and halves of a character pair: the database keeps neither, and nobody types them. */
const unstorable = /[\u0000\ud800-\udfff]/u

/** Whether some text in a value, however deep, cannot be kept. Takes no more of the stack for a deeper value. */
export function holdsUnstorable(value: unknown): boolean {
  const waiting: unknown[] = [value]
  while (waiting.length > 0) {
    const one = waiting.pop()
    if (typeof one === 'string' && unstorable.test(one)) return true
    if (typeof one === 'object' && one !== null) for (const part of Object.values(one)) waiting.push(part)
  }
  return false
}

/** What no reader sees: blanks of any width, control and format characters, fillers, and the empty cell of braille. */
const invisible = /[\s\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Whether nothing of a text can be seen. Such a text is no reason, no statement and no name. */
export const isBlank = (text: string): boolean => text.replace(invisible, '') === ''
