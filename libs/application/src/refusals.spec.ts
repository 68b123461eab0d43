import { refusalCodes } from '@luoshi/domain'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const rooms = [__dirname, path.join(__dirname, '../../persistence/src/stores')]

const thrown = /RuleBroken\('([^']+)'|code: '([a-z]+\.[a-z-]+)'|obstacle\('([^']+)'|, '(plan\.[a-z-]+)'\)/g
const missing = /NotFound\('([^']+)'\)/g

const sources = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('spec') && !file.includes('testing'))
    .map((file) => readFileSync(path.join(room, file), 'utf8')),
)

describe('every refusal of a use case or a store', () => {
  const codes = sources.flatMap((text) => [
    ...[...text.matchAll(thrown)].map((match) => match.slice(1).find(Boolean) ?? ''),
    ...[...text.matchAll(missing)].map((match) => `not-found.${match[1] ?? ''}`),
  ])

  it.each([...new Set(codes)].sort())('has its sentence: %s', (code) => {
    expect(refusalCodes).toContain(code)
  })
})
