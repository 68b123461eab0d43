/** Works through items in order, a few side by side. The first failure ends its lane and is thrown when all lanes stand. */
export async function inLanes<T>(lanes: number, items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values()
  const lane = async (): Promise<void> => {
    for (const item of queue) await work(item)
  }
  const done = await Promise.allSettled(Array.from({ length: lanes }, lane))
  for (const one of done) if (one.status === 'rejected') throw one.reason
}
