import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

import { root } from '@luoshi/infra/local/paths'
import { compiled } from '@luoshi/infra/local/server'

import { eventually } from './eventually'

/** A process of the product, compiled, as `npm start` runs it. */
export interface ProductProcess {
  pid: number
  /** What it has said, for a failing test to show. */
  output(): string
  /** Waits for a line of its output. */
  says(line: RegExp, within?: number): Promise<string>
  /** Asks it to end and waits. */
  stop(): Promise<void>
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>
}

export function startProcess(file: string, env: NodeJS.ProcessEnv): ProductProcess {
  const child = spawn(
    process.execPath,
    [...compiled, '-r', path.join(root, 'test', 'support', 'end-with-parent.cjs'), ...loader(file), file],
    { cwd: root, env: { ...withoutJest(), ...env }, stdio: ['pipe', 'pipe', 'pipe'] },
  )
  const heard: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      heard.push(text)
    })
  const output = () => heard.join('')
  return {
    pid: child.pid ?? 0,
    output,
    says: (line, within = 60_000) =>
      eventually(
        `${file} says ${String(line)}`,
        () => {
          if (!isRunning(child)) throw new Error(`${file} has ended:\n${output()}`)
          return line.exec(output())?.[0]
        },
        within,
      ).catch((error: unknown) => {
        throw new Error(`${String(error)}\n${output().slice(-4000)}`)
      }),
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  }
}

/** What is only for the bench has no compiled half. */
const loader = (file: string): string[] => (file.endsWith('.ts') ? ['-r', '@swc-node/register'] : [])

const isRunning = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (!isRunning(child)) return
  const ended = once(child, 'exit')
  child.kill(signal)
  const killing = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await ended
  clearTimeout(killing)
}

const ofJest = new Set(['NODE_ENV', 'JEST_WORKER_ID'])

/** The product must not think that it is under test. */
const withoutJest = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofJest.has(name)))
