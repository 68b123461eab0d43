import path from 'node:path'

import { readPlan } from '@luoshi/plan-text'

import { differencesIn, score, total } from './score'
import type { Gold } from './scoring/gold'
import { goldFolder } from './scoring/gold-folder'
import { locate } from './scoring/locate'
import { overlap } from './scoring/overlap'
import { f1, none, precision, recall } from './scoring/tally'

const TEXT = '示例市2025年工作要点\n\n一、任务\n1.建平台。（牵头单位：市数据局；责任单位：市财政局）\n'
const gold = (changed: Partial<Gold> = {}): Gold => ({
  document: {
    title: '示例市2025年工作要点',
    documentNumber: null,
    issuer: null,
    signedOn: null,
    year: 2025,
    kind: 'key-points',
  },
  clauses: [
    {
      quote: '（牵头单位：市数据局；责任单位：市财政局）',
      parties: [
        { role: 'lead', kind: 'department', name: '市数据局' },
        { role: 'responsible', kind: 'department', name: '市财政局' },
      ],
      deadlines: [],
    },
  ],
  targets: [],
  mechanism: [],
  forms: ['labels'],
  ...changed,
})

describe('the overlap of two spans', () => {
  it('leaves blanks and outer brackets aside', () => {
    expect(overlap('（市数据局 牵头）', [0, 9], [1, 8])).toBe(1)
  })

  it('is the shared part of all their letters', () => {
    expect(overlap('市数据局牵头', [0, 4], [2, 6])).toBeCloseTo(2 / 6)
    expect(overlap('市数据局牵头', [0, 2], [2, 6])).toBe(0)
  })
})

describe('a score', () => {
  it('is full where all is read', () => {
    const all = score(TEXT, gold(), readPlan(TEXT))
    expect([all.clause.tally, all.unit.tally]).toEqual([
      { hit: 1, missed: 0, surplus: 0 },
      { hit: 2, missed: 0, surplus: 0 },
    ])
    expect(differencesIn(all)).toEqual([])
  })

  it('counts a unit of another role as missed and as invented', () => {
    const [clause] = gold().clauses
    if (clause === undefined) throw new Error('the gold has a clause')
    const wrong = gold({ clauses: [{ ...clause, parties: [{ role: 'lead', kind: 'department', name: '市财政局' }] }] })
    const { unit } = score(TEXT, wrong, readPlan(TEXT))
    expect(unit.tally).toEqual({ hit: 0, missed: 1, surplus: 2 })
    expect(f1(unit.tally)).toBe(0)
  })

  it('counts an invented clause and its units', () => {
    const { clause, unit } = score(TEXT, gold({ clauses: [] }), readPlan(TEXT))
    expect([precision(clause.tally), recall(clause.tally), unit.tally.surplus]).toEqual([0, 1, 2])
  })

  it('leaves a clause that may be read either way aside', () => {
    const [clause] = gold().clauses
    if (clause === undefined) throw new Error('the gold has a clause')
    const open = score(TEXT, gold({ clauses: [{ ...clause, optional: true }] }), readPlan(TEXT))
    expect([open.clause.tally, open.unit.tally]).toEqual([none, none])
  })

  it('counts a task that begins elsewhere as missed, a heading above it aside', () => {
    const [clause] = gold().clauses
    if (clause === undefined) throw new Error('the gold has a clause')
    const anchored = (task: string) => score(TEXT, gold({ clauses: [{ ...clause, task }] }), readPlan(TEXT)).task.tally
    expect(anchored('建平台')).toEqual({ hit: 1, missed: 0, surplus: 0 })
    expect(anchored('平台')).toEqual({ hit: 0, missed: 1, surplus: 0 })
    const headed = TEXT.replace('1.建平台', '1.数字政府\n建平台')
    const { task } = score(headed, gold({ clauses: [{ ...clause, task: '建平台' }] }), readPlan(headed))
    expect(task.tally.hit).toBe(1)
  })

  it('counts a warning nobody would raise, where the gold lists them all', () => {
    const open = TEXT.replace('市财政局）', '市财政局')
    const [clause] = gold().clauses
    if (clause === undefined) throw new Error('the gold has a clause')
    const clauses = [{ ...clause, quote: '（牵头单位：市数据局；责任单位：市财政局' }]
    const alarms = (warnings?: string[]) =>
      score(open, gold({ clauses, ...(warnings === undefined ? {} : { warnings }) }), readPlan(open)).alarm.tally
    expect(alarms(['clause.unclosed-bracket'])).toEqual({ hit: 1, missed: 0, surplus: 0 })
    expect(alarms([])).toEqual({ hit: 0, missed: 0, surplus: 1 })
    expect(alarms()).toEqual(none)
  })

  it('adds up over documents', () => {
    const one = score(TEXT, gold(), readPlan(TEXT))
    expect(total([one, one]).unit.tally.hit).toBe(4)
  })
})

const GOLD = ['varied', 'kinds', 'aside'].flatMap((folder) => goldFolder(path.join(__dirname, folder)))

describe.each(GOLD)('the gold of $name', ({ text, gold: { clauses, ...rest } }) => {
  it('quotes its text', () => {
    for (const one of [...clauses, ...rest.targets, ...rest.mechanism]) expect(() => locate(text, one)).not.toThrow()
    for (const { quote, parties, task } of clauses) {
      expect(parties.length).toBeGreaterThan(0)
      expect(text).toContain(task ?? '')
      for (const { name } of parties) expect(quote).toContain(name)
    }
  })
})
