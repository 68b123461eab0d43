/** Waits for all, whatever becomes of each, and then throws the first failure: one part that cannot stop must not keep the others. */
export async function settleAll(work: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(work)).find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
