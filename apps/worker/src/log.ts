import { DefaultLogger, type Logger, type LogLevel } from '@temporalio/worker'

/** One JSON object a line on standard output, for the engine's SDK and ourselves alike. */
export const createLog = (level: LogLevel = 'INFO'): Logger =>
  new DefaultLogger(level, ({ level: severity, message, timestampNanos, meta }) => {
    const time = new Date(Number(timestampNanos / 1_000_000n)).toISOString()
    process.stdout.write(`${JSON.stringify({ time, level: severity, message, ...readable(meta) })}\n`)
  })

/** Errors say nothing as JSON. */
const readable = (meta: object = {}): object =>
  Object.fromEntries(
    Object.entries(meta).map(([name, value]: [string, unknown]) => [
      name,
      value instanceof Error ? (value.stack ?? value.message) : value,
    ]),
  )
