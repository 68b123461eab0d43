import type { ExitCode, Output } from '../command'
import type { Record } from '../with-database'

/** Reads its arguments and gives what is to be done, null on wrong usage. */
export type UserCommand = (args: readonly string[], output: Output) => ((record: Record) => Promise<ExitCode>) | null

/** The one word a command expects. */
export const onlyWord = (words: readonly string[]): string | null => (words.length === 1 ? (words[0] ?? null) : null)
