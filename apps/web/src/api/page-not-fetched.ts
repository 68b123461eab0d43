/** The script of a page could not be fetched: no network, or a release has put others in its place. */
export class PageNotFetched extends Error {
  override readonly name = 'PageNotFetched'
}

/** Loads a page's script, and says so where it was that which failed. */
export const fetched =
  <T>(load: () => Promise<T>) =>
  (): Promise<T> =>
    load().catch((cause: unknown) => {
      throw new PageNotFetched('the script of a page could not be fetched', { cause })
    })
