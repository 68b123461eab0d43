import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { isAlive, identify } from './process-identity.mjs'
import { complete, launch, ready, stopEverything } from './processes.mjs'
import { until } from './until.mjs'

let folder = ''
const node = (name: string, source: string, more: { graceMs?: number } = {}) => ({
  name,
  command: process.execPath,
  args: ['-e', source],
  logFile: path.join(folder, `${name}.log`),
  ...more,
})
const logOf = (name: string) => readFileSync(path.join(folder, `${name}.log`), 'utf8')
const forEver = 'setInterval(() => {}, 1000); console.log("up")'

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'luoshi-processes-'))
})
afterEach(async () => {
  await stopEverything()
  rmSync(folder, { recursive: true, force: true })
})

describe('a part', () => {
  test('runs until it is stopped', async () => {
    const part = await launch(node('part', forEver))
    await ready(part, () => logOf('part').includes('up'))
    const identity = identify(part.pid, 'part')
    expect(isAlive(identity)).toBe(true)
    await part.stop()
    expect(isAlive(identity)).toBe(false)
  })

  test('that does not heed the signal is killed, with what it started', async () => {
    const child = `console.log('child ' + require('node:child_process').spawn('sleep', ['600']).pid)`
    const part = await launch(
      node('stubborn', `process.on('SIGTERM', () => {}); ${child}; ${forEver}`, { graceMs: 200 }),
    )
    await ready(part, () => logOf('stubborn').includes('up'))
    const sleeper = identify(Number(/child (\d+)/.exec(logOf('stubborn'))?.[1]), 'sleep')
    expect(isAlive(sleeper)).toBe(true)
    await part.stop()
    await until('the child ends', () => !isAlive(sleeper), { withinMs: 5000 })
    expect(isAlive(sleeper)).toBe(false)
  })

  test('that dies before it is ready is refused with the end of its log', async () => {
    const part = await launch(node('broken', 'console.log("no such table"); process.exit(3)'))
    await expect(ready(part, () => false)).rejects.toThrow(/broken ended before it was ready\.\n {4}no such table/)
  })

  test('that cannot be started is named', async () => {
    await expect(launch({ name: 'ghost', command: path.join(folder, 'ghost') })).rejects.toThrow(
      'ghost could not be started',
    )
  })

  test('that should complete and fails is refused with its exit code', async () => {
    await expect(complete(node('migrate', 'process.exit(7)'))).rejects.toThrow('migrate failed (exit code 7)')
  })

  test('stops before those that were started earlier', async () => {
    const order: string[] = []
    for (const name of ['database', 'engine', 'api']) {
      const part = await launch(node(name, forEver))
      void part.ended.then(() => order.push(name))
    }
    await stopEverything()
    expect(order).toEqual(['api', 'engine', 'database'])
  })
})
