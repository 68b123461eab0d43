import { spawn } from 'node:child_process'

/**
 * Runs a program to its end. The whole group of processes that it starts is ended after the time limit; rejects then
 * and where it ends with anything but 0.
 */
export function runLimited(
  program: string,
  args: readonly string[],
  { limitMs, env }: { limitMs: number; env: NodeJS.ProcessEnv },
): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore', env })
    const end = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
      } catch (error) {
        failed(error instanceof Error ? error : new Error(String(error)))
      }
    }
    const clock = setTimeout(end, limitMs)
    child.once('error', failed)
    child.once('exit', (code) => {
      clearTimeout(clock)
      if (code === 0) done()
      else failed(new Error(`${program} ended with ${code ?? 'a signal'}`))
    })
  })
}
