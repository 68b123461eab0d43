import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { refusalSentence } from '@luoshi/domain'

const source = path.resolve(__dirname, '..')
const named = /(?:RequestRefused|refusal)\(\s*[\w.]+,\s*'([a-z.-]+)'/g

describe('a refusal', () => {
  it('has a sentence for each code that this room names', () => {
    const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(path.join(source, file), 'utf8'))
    const codes = new Set([...texts.join('\n').matchAll(named)].map(([, code]) => code ?? ''))
    expect(codes.size).toBeGreaterThan(15)
    expect([...codes].filter((code) => refusalSentence(code).includes(code))).toEqual([])
  })

  it('fills its sentence from the details', () => {
    expect(refusalSentence('session.locked', { minutes: '30' })).toContain('30 分钟')
    expect(refusalSentence('session.locked', {})).not.toContain('{')
  })
})
