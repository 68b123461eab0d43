import { readPlan } from '../read-plan'
import { folded } from './fold'

const TEXT = `清溪縣2026年工作要點

一、重點任務
（一）整修鄉道。（縣交通局牽頭，縣財政局配合）
（二）擴建校舍，新增學位800個。(責任單位:縣教育局
二、督查
對進度緩慢的單位，由縣政府辦公室報請縣政府通報。
`

describe('a paper in traditional characters', () => {
  const reading = readPlan(TEXT)

  it('is read like one in simplified characters', () => {
    expect(reading.clauses.map(({ parties }) => parties.map(({ role, name }) => `${role} ${name}`))).toEqual([
      ['lead 縣交通局', 'cooperating 縣財政局'],
      ['responsible 縣教育局'],
    ])
    expect(reading.targets.map(({ value, unit, indicator }) => [value, unit, indicator])).toEqual([
      [800, '個', '新增學位'],
    ])
    expect(reading.mechanism.map(({ kind }) => kind)).toEqual(['circular-request'])
  })

  it('keeps every word as it is written', () => {
    expect(reading.document.title).toBe('清溪縣2026年工作要點')
    expect(reading.clauses[1]?.task?.text).toBe('擴建校舍，新增學位800個。')
    expect(reading.mechanism[0]?.trigger).toBe('進度緩慢的單位')
    const simple = folded(JSON.stringify(reading))
    expect(simple).toBe(JSON.stringify(readPlan(folded(TEXT))))
    expect(simple).not.toBe(JSON.stringify(reading))
  })
})

describe('folding', () => {
  it('leaves other text alone', () => {
    for (const text of ['市科技局', 'abc \u{20000} \ud800', '']) expect(folded(text)).toBe(text)
  })

  it('keeps every character in its place', () => {
    const long = '縣財政局'.repeat(5_000)
    expect(folded(long)).toBe('县财政局'.repeat(5_000))
  })
})
