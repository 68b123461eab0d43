import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { obtainTemporal, waysToTemporal } from './temporal-binary.mjs'
import { archiveUrl } from './temporal-download.mjs'

let folder = ''
const executable = (name: string) => {
  const file = path.join(folder, name)
  writeFileSync(file, '#!/bin/sh\n')
  chmodSync(file, 0o755)
  return file
}
const way = (name: string, found: string | undefined, asked: string[]) => ({
  name,
  find: () => {
    asked.push(name)
    return found
  },
})

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'luoshi-ways-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('the way to a Temporal binary', () => {
  test('is: named, on PATH, cached, downloaded, built', () => {
    expect(waysToTemporal({}).map(({ name }) => name)).toEqual([
      'LUOSHI_TEMPORAL',
      'PATH',
      'cache',
      'download',
      'build',
    ])
  })

  test('ends at the first that is there', async () => {
    const asked: string[] = []
    const ways = [way('a', undefined, asked), way('b', '/b', asked), way('c', '/c', asked)]
    expect(await obtainTemporal(ways)).toBe('/b')
    expect(asked).toEqual(['a', 'b'])
  })

  test('that leads nowhere says what to install', async () => {
    await expect(obtainTemporal([way('a', undefined, [])])).rejects.toThrow(
      'install the Temporal CLI or set LUOSHI_TEMPORAL',
    )
  })

  test('prefers the named binary to the one on PATH', async () => {
    executable('temporal')
    const named = executable('mine')
    expect(await obtainTemporal(waysToTemporal({ LUOSHI_TEMPORAL: named, PATH: folder }))).toBe(named)
  })

  test('prefers the one on PATH to the cache', async () => {
    const onPath = executable('temporal')
    expect(await obtainTemporal(waysToTemporal({ PATH: folder, XDG_CACHE_HOME: folder }))).toBe(onPath)
  })

  test('refuses a named binary that does not exist', async () => {
    await expect(obtainTemporal(waysToTemporal({ LUOSHI_TEMPORAL: path.join(folder, 'none') }))).rejects.toThrow(
      'which is not an executable file',
    )
  })

  test('refuses to build without Go and says so', async () => {
    const build = waysToTemporal({ PATH: folder, XDG_CACHE_HOME: folder }).filter(({ name }) => name === 'build')
    await expect(obtainTemporal(build)).rejects.toThrow('install Go')
  })

  test('asks the official host for the version that is pinned', () => {
    expect(archiveUrl('1.8.2', 'linux', 'amd64')).toBe(
      'https://temporal.download/cli/archive/v1.8.2?platform=linux&arch=amd64',
    )
  })
})
