/**
 * Works through items in order, at most `limit` at a time. After a failure the work under way and what is left for the others
 * goes on; the first failure is thrown when nothing runs any more.
 */
export async function inParallel<T>(
  limit: number,
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values()
  const worker = async (): Promise<void> => {
    for (const item of waiting) await work(item)
  }
  const done = await Promise.allSettled(Array.from({ length: limit }, worker))
  for (const one of done) if (one.status === 'rejected') throw one.reason
}
