/** Works through a list with so many workers at once; answers the time each took, in milliseconds. */
export async function atOnce<T>(
  workers: number,
  list: readonly T[],
  work: (item: T, worker: number) => Promise<unknown>,
): Promise<number[]> {
  const queue = list.entries()
  const times: number[] = []
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      for (const [, item] of queue) {
        const since = performance.now()
        await work(item, worker)
        times.push(performance.now() - since)
      }
    }),
  )
  return times
}

/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await work()
  return performance.now() - since
}
