/** PostgreSQL takes 65,535 values in a statement and the widest of our rows has some thirty; building a longer one holds the loop. */
const ROWS_A_STATEMENT = 250

/** Writes rows some at a time, in order. */
export async function inBatches<Row>(all: readonly Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < all.length; from += ROWS_A_STATEMENT) await write(all.slice(from, from + ROWS_A_STATEMENT))
}
