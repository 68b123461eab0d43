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
