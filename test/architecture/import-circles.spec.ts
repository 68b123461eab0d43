import path from 'node:path'

import { productSource, read } from './repository'

/** Rooms in which no file leads back to itself, not even by types. */
const rooms = [
  ...(['apps/api', 'apps/cli', 'apps/web', 'apps/worker', 'libs/contracts', 'libs/documents', 'libs/domain'] as const),
  ...(['libs/mail', 'libs/persistence', 'libs/plan-text', 'seeds', 'workflows'] as const),
]

type Graph = ReadonlyMap<string, readonly string[]>

const imported = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom |\bimport\(|^import )'(\.[^']+)'/gm)].map(([, name]) => name ?? '')

function graphOf(files: readonly string[]): Graph {
  const known = new Set(files)
  const found = (base: string): string[] => [base, `${base}.ts`, `${base}.tsx`].filter((file) => known.has(file))
  return new Map(
    files.map((file) => [
      file,
      imported(read(file)).flatMap((name) => found(path.posix.join(path.posix.dirname(file), name))),
    ]),
  )
}

/** The first circle found from each file, as the way around it. */
function circles(graph: Graph): string[] {
  const done = new Set<string>()
  const found: string[] = []
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file)
    if (at >= 0) found.push([...way.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const next of graph.get(file) ?? []) walk(next, [...way, file])
    done.add(file)
  }
  for (const file of graph.keys()) walk(file, [])
  return found
}

describe('imports within a room', () => {
  test.each(rooms)('%s: no file leads back to itself', (room) => {
    const graph = graphOf(productSource().filter((file) => file.startsWith(`${room}/`)))
    expect(graph.size).toBeGreaterThan(0)
    expect(circles(graph)).toEqual([])
  })

  test('a circle is noticed', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', ['a']],
    ])
    expect(circles(graph)).toEqual(['a → b → c → a'])
    expect(imported("import type { A } from './a'\nconst b = import('../b')\nimport './c.css'")).toEqual([
      './a',
      '../b',
      './c.css',
    ])
  })
})
