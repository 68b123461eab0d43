/** So many failures in a row, with no success between them, are no fault of the items: nothing more is begun. */
const hopeless = 3

/**
 * Works through items in order, at most `limit` at a time. One that fails keeps none of the others waiting, unless
 * `hopeless * limit` fail in a row; the first failure is thrown when nothing runs any more.
 */
export async function inParallel<T>(
  limit: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values()
  const failures: unknown[] = []
  let inARow = 0
  const worker = async (): Promise<void> => {
    while (inARow < hopeless * limit) {
      const next = waiting.next()
      if (next.done === true) return
      try {
        await work(next.value)
        inARow = 0
      } catch (error) {
        failures.push(error)
        inARow += 1
      }
    }
  }
  await Promise.all(Array.from({ length: limit }, worker))
  if (failures.length > 0) throw failures[0]
}
