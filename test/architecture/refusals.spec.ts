import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { refusalSentence } from '@luoshi/domain'

const root = join(__dirname, '../..')
const rooms = [
  'libs/domain/src/assignment',
  'libs/application/src',
  'libs/documents/src',
  'apps/api/src',
  'libs/persistence/src',
]

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))

const patterns = [
  /new (?:RuleBroken|RequestRefused)\(\s*'([a-z-]+\.[a-z-]+)'/g,
  /code: '([a-z-]+\.[a-z-]+)'/g,
  /\? null : '([a-z-]+\.[a-z-]+)'/g,
  /\? '([a-z-]+\.[a-z-]+)' :/g,
  /return '([a-z-]+\.[a-z-]+)'/g,
]

const codes = new Set(
  rooms
    .flatMap(sources)
    .flatMap((text) => patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((hit) => hit[1] ?? ''))),
)

describe('refusals', () => {
  it('are found in the sources', () => {
    expect(codes.size).toBeGreaterThan(40)
    expect(codes).toContain('party.acknowledge-first')
  })

  it.each([...codes])('%s has a sentence of its own', (code) => {
    expect(refusalSentence(code)).not.toContain(code)
  })
})
