import { existsSync } from 'node:fs'
import path from 'node:path'

import { read, root, writtenFiles } from './repository'

/** Paths from the top that a document names between backquotes, and targets of its links. */
function pathsNamedIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([\w.@-]+(?:\/[\w.@*-]+)+\/?)`/g)].map((match) => match[1] ?? '')
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map((match) => match[1] ?? '')
  const rooms = /^(apps|libs|workflows|seeds|infra|test|\.ci)\//
  return [...new Set([...quoted.filter((name) => rooms.test(name)), ...linked])]
}

const missing = (paths: readonly string[]): string[] => paths.filter((name) => !existsSync(path.join(root, name)))

const manuals = writtenFiles().filter((file) => path.basename(file) === 'README.md')

/** A manual of a room names its own files from where it stands. */
const missingFrom = (manual: string): string[] => {
  const folder = path.dirname(manual)
  return pathsNamedIn(read(manual)).filter(
    (name) => !existsSync(path.join(root, name)) && !existsSync(path.join(root, folder, name)),
  )
}

test.each(manuals)('every path that %s names exists', (manual) => {
  expect(missingFrom(manual)).toEqual([])
})

test('the first page is short, and its Chinese half is there', () => {
  const [english = '', chinese = ''] = read('README.md').split('## 中文')
  expect(english.length).toBeLessThanOrEqual(10_000)
  expect(chinese.length).toBeGreaterThan(1_000)
})

test('every room stands on the map', () => {
  const map = read('README.md')
  const rooms = ['apps/api', 'apps/worker', 'apps/web', 'apps/cli', 'libs/domain', 'libs/plan-text', 'libs/documents']
  const more = [
    'libs/application',
    'libs/persistence',
    'libs/mail',
    'libs/contracts',
    'workflows',
    'seeds',
    'infra',
    'test',
  ]
  expect([...rooms, ...more].filter((room) => !map.includes(`\`${room}`))).toEqual([])
})

test('a path that is gone is noticed', () => {
  expect(missing(pathsNamedIn('see `apps/nowhere/src/x.ts` and [a picture](test/nowhere.png)'))).toHaveLength(2)
})
