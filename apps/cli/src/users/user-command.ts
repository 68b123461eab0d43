import type { ExitCode, Output } from '../command'
import type { OpenRecord } from '../with-database'

/** Reads its arguments and gives what is to be done, null on wrong usage. */
export type UserCommand = (
  args: readonly string[],
  output: Output,
) => ((record: OpenRecord) => Promise<ExitCode>) | null

/** The one word a command expects. */
export const onlyWord = (words: readonly string[]): string | null => (words.length === 1 ? (words[0] ?? null) : null)
