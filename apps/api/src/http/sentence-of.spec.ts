import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { requestRefusals } from '@luoshi/domain'
import { sentenceOf } from './sentence-of'

const source = path.resolve(__dirname, '..')
const named = /(?:RequestRefused|refusal)\(\s*[\w.]+,\s*'([a-z.-]+)'/g

describe('a refusal', () => {
  it('has a sentence for each code that this room names', () => {
    const text = readdirSync(source, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(path.join(source, file), 'utf8'))
    const codes = new Set([...text.join('\n').matchAll(named)].map(([, code]) => code ?? ''))
    expect(codes.size).toBeGreaterThan(15)
    expect([...codes].filter((code) => sentenceOf(code, {}).includes(code))).toEqual([])
  })

  it('fills its sentence from the details', () => {
    expect(sentenceOf('session.locked', { minutes: '30' })).toContain('30 分钟')
    expect(sentenceOf('session.locked', {})).not.toContain('{')
  })

  it('ends as a sentence does', () => {
    expect(Object.values(requestRefusals).filter((sentence) => !/[。！？）]$/.test(sentence))).toEqual([])
  })
})
