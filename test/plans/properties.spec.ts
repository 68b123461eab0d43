import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readPlan, type PlanReading, type Span } from '@luoshi/plan-text'
import fc from 'fast-check'

const PLANS = resolve(__dirname, '../../seeds/plans')
const SEEDS = ['tianmen-2023', 'tongren-2023', 'qianjiang-2023'].map((slug) =>
  readFileSync(join(PLANS, `${slug}.txt`), 'utf8'),
)

const PIECES = [
  ...Array.from('（）()【】[]〔〕：:；;，,、。“”《》 \n\t一二三1234567890'),
  ...[
    '一、',
    '(一)',
    '1.',
    '一是',
    '二是',
    '附件1',
    '——',
    '责任单位:',
    '牵头单位：',
    '配合单位:',
    '责任人:',
    '完成时限：',
  ],
  ...[
    '市科技局',
    '市发展和改革委员会',
    '各区、镇、街道',
    '市交通委(市道运局)',
    '成员单位',
    '张三',
    '等部门',
    '和',
    '牵头',
    '配合',
  ],
  ...[
    '会同',
    '负责',
    '按职责分工',
    '由',
    '要',
    '2025年底前',
    '6月30日',
    '13月40日',
    '三季度前',
    '20家以上',
    '增长5%',
    '2-3人',
    '达到',
  ],
  ...[
    '季度调度',
    '一月一报',
    '提请市政府召开调度会',
    '对进度缓慢的,',
    '通报',
    '指标\n2023年\n责任单位\n',
    '序号\n任务\n责任单位\n1\n',
  ],
  ...['责任单位\t任务\n', '|任务|责任单位|\n', '工作要点', '印发', '〔2023〕12号', '\u{20000}', '\ud800', '\u0000'],
]

const grammarText = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''))

/** Some paragraphs of a seed with one stretch dropped or overwritten. */
const mutatedSeed = fc
  .record({
    seed: fc.constantFrom(...SEEDS),
    at: fc.nat(9000),
    length: fc.nat(40),
    insert: fc.oneof(fc.constant(''), fc.constantFrom(...PIECES)),
  })
  .map(
    ({ seed, at, length, insert }) =>
      seed.slice(Math.max(0, at - 700), at) + insert + seed.slice(at + length, at + 900),
  )

const anyText = fc.oneof(grammarText, fc.string({ unit: 'binary', maxLength: 200 }), mutatedSeed)

interface Quoted {
  span: Span
  text: string
}

function quotedBy({ clauses, targets, mechanism }: PlanReading): Quoted[] {
  return [
    ...clauses,
    ...targets,
    ...mechanism,
    ...clauses.flatMap(({ task }) => (task === null ? [] : [task])),
    ...clauses.flatMap(({ deadlines }) => deadlines),
    ...clauses.flatMap(({ parties }) => parties.map(({ name, span }) => ({ text: name, span }))),
    ...targets.flatMap(({ responsible }) => responsible.map(({ name, span }) => ({ text: name, span }))),
  ]
}

const inside = ([start, end]: Span, at: number): boolean => start <= at && at < end

it('reads any text, and every span quotes exactly its words', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { span, text: words } of quotedBy(readPlan(text))) expect(text.slice(...span)).toBe(words)
    }),
    { numRuns: 300 },
  )
})

it('keeps every span within the text and every reference within the reading', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { items, clauses, targets, findings } = readPlan(text)
      const ids = new Set(items.map(({ id }) => id))
      const spans = [...items, ...clauses, ...targets, ...findings].flatMap(({ span }) => (span === null ? [] : [span]))
      for (const [start, end] of spans) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThanOrEqual(start)
        expect(end).toBeLessThanOrEqual(text.length)
      }
      for (const { parentId } of items) expect(parentId === null || ids.has(parentId)).toBe(true)
      for (const { itemId } of [...clauses, ...targets]) expect(itemId === null || ids.has(itemId)).toBe(true)
      expect(ids.size).toBe(items.length)
    }),
    { numRuns: 200 },
  )
})

it('loses no label: each stands in a clause or in a finding', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { clauses, findings } = readPlan(text)
      const covered = [...clauses, ...findings].flatMap(({ span }) => (span === null ? [] : [span]))
      for (const match of text.matchAll(/(责任单位|牵头单位)[:：]/g)) {
        expect(covered.some((span) => inside(span, match.index))).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

it('reads the same text the same way twice', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readPlan(text)).toEqual(readPlan(text))
    }),
    { numRuns: 50 },
  )
})
