import { closeSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { openLog, readLog, rotate } from './log-files.mjs'

let folder = ''
let file = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'luoshi-log-'))
  file = path.join(folder, 'logs', 'worker.log')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A start that says something and ends. */
function start(words: string): number {
  const { descriptor, from } = openLog(file)
  writeSync(descriptor, words)
  closeSync(descriptor)
  return from
}

describe('the log of a part', () => {
  test('keeps what an earlier start said, and tells the two apart', () => {
    start('crashed\n')
    const from = start('ready\n')
    expect(readFileSync(file, 'utf8')).toBe('crashed\nready\n')
    expect(readLog(file, from)).toBe('ready\n')
  })

  test('moves aside when it is too large, under a part that writes on', () => {
    const { descriptor } = openLog(file)
    writeSync(descriptor, 'x'.repeat(100))
    rotate(file, { largest: 100, older: 2 })
    writeSync(descriptor, 'after')
    closeSync(descriptor)
    expect(readFileSync(file, 'utf8')).toBe('after')
    expect(readFileSync(`${file}.1`, 'utf8')).toBe('x'.repeat(100))
    expect(readLog(file, 100)).toBe('after')
  })

  test('has so many older ones and no more', () => {
    start('')
    for (const words of ['first', 'second', 'third']) {
      writeFileSync(file, words)
      rotate(file, { largest: 1, older: 2 })
    }
    expect(readFileSync(`${file}.1`, 'utf8')).toBe('third')
    expect(readFileSync(`${file}.2`, 'utf8')).toBe('second')
    expect(existsSync(`${file}.3`)).toBe(false)
  })
})
