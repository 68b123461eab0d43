import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { withLock } from './lock.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'luoshi-lock-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('a lock', () => {
  test('lets one work at a time', async () => {
    const lock = path.join(folder, 'build')
    const order: string[] = []
    const work = (name: string) => async () => {
      order.push(`${name} begins`)
      await Promise.resolve()
      order.push(`${name} ends`)
    }
    await Promise.all([withLock(lock, work('a')), withLock(lock, work('b'))])
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  })

  test('is given back when the work fails', async () => {
    const lock = path.join(folder, 'build')
    await expect(withLock(lock, () => Promise.reject(new Error('no space')))).rejects.toThrow('no space')
    expect(existsSync(lock)).toBe(false)
  })

  test('steps over a holder that was killed and clears what it left', async () => {
    const lock = path.join(folder, 'build')
    mkdirSync(lock)
    writeFileSync(
      path.join(lock, 'holder.json'),
      JSON.stringify({ pid: process.pid, started: 'long ago', name: 'holder' }),
    )
    writeFileSync(path.join(lock, 'half-a-binary'), '')
    const seen = await withLock(lock, (scratch) => Promise.resolve(existsSync(path.join(scratch, 'half-a-binary'))))
    expect(seen).toBe(false)
  })
})
