/** 0 done, 1 refused with a sentence on standard error, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2

export interface Output {
  out: (text: string) => void
  err: (text: string) => void
  /** The terminal's width where there is one; without it, nothing is coloured. */
  columns?: number | undefined
}

/** One sub-command of `luoshi`. */
export interface Command {
  /** One line: the arguments, then what it does. */
  usage: string
  run: (args: readonly string[], output: Output) => Promise<ExitCode>
}
