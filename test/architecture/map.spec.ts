import { existsSync } from 'node:fs'
import path from 'node:path'

import { read, root } from './repository'

/** Paths from the top that a document names between backquotes, and targets of its links. */
function pathsNamedIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([\w.@-]+(?:\/[\w.@*-]+)+\/?)`/g)].map((match) => match[1] ?? '')
  const linked = [...text.matchAll(/\]\((?!https?:|#)([^)\s]+)\)/g)].map((match) => match[1] ?? '')
  const rooms = /^(apps|libs|workflows|seeds|infra|test|\.ci)\//
  return [...new Set([...quoted.filter((name) => rooms.test(name)), ...linked])]
}

const missing = (paths: readonly string[]): string[] => paths.filter((name) => !existsSync(path.join(root, name)))

test('every path that README.md names exists', () => {
  const named = pathsNamedIn(read('README.md'))
  expect(named.length).toBeGreaterThan(10)
  expect(missing(named)).toEqual([])
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
