import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readText } from '@luoshi/documents'
import { readPlan, type PlanReading } from '@luoshi/plan-text'

const PLANS = resolve(__dirname, '../../seeds/plans')
const SLUGS = ['tianmen-2023', 'shiyan-2019', 'huangshi-2021', 'tongren-2023', 'qianjiang-2023']

const textOf = (slug: string): string => readText(readFileSync(join(PLANS, `${slug}.txt`))).text

function expected(slug: string): PlanReading {
  return JSON.parse(readFileSync(join(__dirname, `${slug}.expected.json`), 'utf8')) as PlanReading
}

describe.each(SLUGS)('the plan %s', (slug) => {
  it('reads as checked by eye', () => {
    expect(readPlan(textOf(slug))).toEqual(expected(slug))
  })

  it('quotes the text at every span', () => {
    const text = textOf(slug)
    const { clauses, targets, mechanism } = readPlan(text)
    const quoted = [
      ...clauses,
      ...targets,
      ...mechanism,
      ...clauses.flatMap(({ task, deadlines }) => (task === null ? deadlines : [task, ...deadlines])),
      ...clauses.flatMap(({ parties }) => parties.map(({ name, span }) => ({ text: name, span }))),
    ]
    expect(quoted.length).toBeGreaterThan(10)
    for (const { span, text: words } of quoted) expect(text.slice(...span)).toBe(words)
  })
})

describe('what the five plans are known to hold', () => {
  it('finds 19 clauses in 天门, five of them unclosed, and proposes the first listed department', () => {
    const { clauses, findings } = readPlan(textOf('tianmen-2023'))
    expect(clauses).toHaveLength(19)
    expect(findings.filter(({ code }) => code === 'clause.unclosed-bracket')).toHaveLength(5)
    expect(clauses.flatMap(({ parties }) => parties.filter(({ role }) => role === 'lead'))).toEqual([])
    const proposed = clauses.filter(({ parties }) => parties[0]?.implied === 'first-listed')
    expect(proposed.map(({ parties }) => parties[0]?.kind)).toEqual(Array.from({ length: 17 }, () => 'department'))
  })

  it('finds 28 clauses in 潜江, each with its lead, and 21 indicators by year', () => {
    const { clauses, targets, findings } = readPlan(textOf('qianjiang-2023'))
    expect(clauses).toHaveLength(28)
    for (const { parties } of clauses) expect(parties.filter(({ role }) => role === 'lead')).toHaveLength(1)
    const table = targets.filter(({ responsible }) => responsible.length > 0)
    expect(new Set(table.map(({ indicator }) => indicator)).size).toBe(21)
    expect(table).toHaveLength(84)
    const count = (code: string) => findings.filter((one) => one.code === code).length
    expect(count('clause.unclosed-bracket')).toBe(5)
    expect(count('clause.unopened-bracket')).toBe(2)
    expect(count('clause.missing-separator')).toBe(1)
    expect(count('unit.missing-separator')).toBe(2)
    expect(findings.find(({ code }) => code === 'unit.two-names')?.message).toContain('市经信委、市经信局')
  })

  it('finds the ten items of 铜仁 with their 38 parts, the mechanism and both contradictions', () => {
    const { clauses, items, mechanism, findings } = readPlan(textOf('tongren-2023'))
    expect(clauses).toEqual([])
    const tasks = items.find(({ title }) => title === '重点工作')
    expect(items.filter(({ parentId }) => parentId === tasks?.id)).toHaveLength(10)
    expect(items.filter(({ number }) => number.endsWith('是'))).toHaveLength(38)
    const said = mechanism.map(({ kind, cadence, addressee }) => [kind, cadence ?? addressee])
    expect(said).toEqual([
      ['appraisal', 'yearly'],
      ['progress-check', 'quarterly'],
      ['summary', 'half-yearly'],
      ['summary', 'yearly'],
      ['escalation', '市政府分管领导'],
      ['special-report', '市政府'],
      ['report', 'monthly'],
      ['inspection', null],
      ['circular-request', '市督促督办局'],
      ['incentive', null],
      ['accountability', null],
    ])
    expect(findings.filter(({ code }) => code === 'target.two-values')).toHaveLength(2)
  })

  it('finds items and targets but no clause in 十堰 and 黄石', () => {
    for (const slug of ['shiyan-2019', 'huangshi-2021']) {
      const { clauses, items, targets } = readPlan(textOf(slug))
      expect(clauses).toEqual([])
      expect(items.length).toBeGreaterThan(15)
      expect(targets.length).toBeGreaterThan(10)
    }
  })

  it('keeps page furniture out of every item', () => {
    for (const slug of SLUGS) {
      const text = textOf(slug)
      for (const { span } of readPlan(text).items) {
        expect(text.slice(...span)).not.toMatch(/扫一扫|ICP备|上一篇|相关链接|公开属性|索引号|当前位置/)
      }
    }
  })
})
