import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

import { filesBelow, root } from './repository'

/** A text that must not stand in a room, and what ESLint must say to it. */
export interface RedExample {
  rule: string
  /** A folder of the room; the text is linted under the name of a file that is there, which gives it its types. */
  folder: string
  code: string
  says: RegExp
}

const environment = { ...process.env, NX_DAEMON: 'false', NO_COLOR: '1' }

/** Nx's boundary rule is silent without the project graph, so it is made first. */
export function makeProjectGraph(): void {
  const nx = path.join(root, 'node_modules', '.bin', 'nx')
  execFileSync(nx, ['show', 'projects'], { cwd: root, env: environment, stdio: ['ignore', 'ignore', 'pipe'] })
}

/** What ESLint says to each text, in the order given. */
export function messagesFor(examples: readonly Pick<RedExample, 'folder' | 'code'>[]): string[][] {
  const input = examples.map(({ folder, code }) => ({ file: someFileIn(folder), code }))
  const script = path.join(root, 'test', 'architecture', 'lint-texts.mjs')
  const output = execFileSync(process.execPath, [script], {
    cwd: root,
    env: environment,
    input: JSON.stringify(input),
    encoding: 'utf8',
  })
  return JSON.parse(output) as string[][]
}

function someFileIn(folder: string): string {
  const below = existsSync(path.join(root, folder)) ? filesBelow(folder) : []
  const file = below.find((name) => /(?<!\.spec|index|\.d)\.tsx?$/.test(name))
  return path.join(root, file ?? path.join(folder, 'nothing-is-here.ts'))
}

/** A test for each example: the rule bites. */
export function eachBites(examples: readonly RedExample[]): void {
  let messages: string[][] = []
  beforeAll(() => {
    makeProjectGraph()
    messages = messagesFor(examples)
  }, 120_000)

  test.each(examples.map((example, index) => ({ ...example, index })))('$rule', ({ index, says }) => {
    expect(messages[index]?.join('\n')).toMatch(says)
  })
}
