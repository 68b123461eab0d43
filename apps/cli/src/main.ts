import type { Command, ExitCode, Output } from './command'

/** Each sub-command is loaded only when asked for, so that none pays for another's libraries. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  parse: async () => (await import('./commands/parse')).parse,
  forecast: async () => (await import('./commands/forecast')).forecast,
  calendar: async () => (await import('./commands/calendar')).calendar,
  migrate: async () => (await import('./commands/migrate')).migrate,
  seed: async () => (await import('./commands/seed')).seed,
  accounts: async () => (await import('./commands/accounts')).accounts,
  users: async () => (await import('./commands/users')).users,
  resume: async () => (await import('./commands/resume')).resume,
  'verify-log': async () => (await import('./commands/verify-log')).verifyLog,
  rebuild: async () => (await import('./commands/rebuild')).rebuild,
}

const terminal: Output = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
}

async function usage(): Promise<string> {
  const lines = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => `  luoshi ${name} ${(await load()).usage}\n`),
  )
  return `用法：\n${lines.join('')}`
}

/** Runs the sub-command named by the first argument and answers the process's exit code. */
export async function main(args: readonly string[], output: Output = terminal): Promise<ExitCode> {
  const [name = '', ...rest] = args
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load === undefined) {
    output.err(await usage())
    return 2
  }
  const command = await load()
  return command.run(rest, output)
}
