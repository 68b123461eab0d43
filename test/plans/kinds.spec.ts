import path from 'node:path'

import { readPlan } from '@luoshi/plan-text'

import { score, total } from './score'
import { goldFolder } from './scoring/gold-folder'
import { f1, precision, recall } from './scoring/tally'

const scored = (folder: string) =>
  goldFolder(path.join(__dirname, folder)).map(({ name, text, gold }) => ({
    name,
    read: score(text, gold, readPlan(text)),
  }))

describe('the kinds of paper that were lost once', () => {
  it.each(scored('kinds').map(({ name, read }) => [name, read] as const))('reads %s exactly', (_, read) => {
    expect([...read.clause.differences, ...read.unit.differences, ...read.alarm.differences]).toEqual([])
  })

  it('finds what is to be done, by when, and how it is supervised', () => {
    const all = total(scored('kinds').map(({ read }) => read))
    expect(recall(all.task.tally)).toBeGreaterThanOrEqual(0.97)
    expect(f1(all.deadline.tally)).toBeGreaterThanOrEqual(0.97)
    expect(recall(all.mechanism.tally)).toBeGreaterThanOrEqual(0.95)
  })
})

describe('the papers put aside', () => {
  const all = total(scored('aside').map(({ read }) => read))

  it('are read nearly as well', () => {
    expect(precision(all.clause.tally)).toBeGreaterThanOrEqual(0.95)
    expect(recall(all.clause.tally)).toBeGreaterThanOrEqual(0.95)
    expect(f1(all.unit.tally)).toBeGreaterThanOrEqual(0.95)
    expect(recall(all.task.tally)).toBeGreaterThanOrEqual(0.92)
    expect(f1(all.deadline.tally)).toBeGreaterThanOrEqual(0.92)
    expect(all.alarm.tally.surplus).toBeLessThanOrEqual(1)
  })
})

const HEAD = '示例县2026年工作方案\n'

const said = (words: string): string[] =>
  readPlan(`${HEAD}${words}\n`).clauses.map(({ parties, task }) =>
    [parties.map(({ role, name }) => `${role} ${name}`).join(' '), task?.text ?? '–'].join(' | '),
  )

describe('who answers for what', () => {
  it.each<[string, string[]]>([
    [
      '1.推广设计。（县工信局、县商务局指导）建立体系。（县发改局指导）',
      ['responsible 县工信局 responsible 县商务局 | 推广设计。', 'responsible 县发改局 | 建立体系。'],
    ],
    ['1.治水。各镇人民政府结合实际落实。', ['responsible 各镇人民政府 | 治水。']],
    ['1.请各乡镇认真抓好落实。', []],
    ['1.编制方案。方案按程序报送县环保局，经县环保局会同有关部门组织评审。', []],
    [
      '1.整治。配合单位：高新园(邹区镇) 各街道 市国有公司',
      ['cooperating 高新园(邹区镇) cooperating 各街道 cooperating 市国有公司 | 整治。'],
    ],
    ['1.派出所。配合开展消防工作。', ['responsible 派出所 | 配合开展消防工作。']],
    ['序号\t单位\t值班人员\t联系电话\n1\t县水利局\t王建国\t0731-88880001\n2\t县应急局\t李海峰\t0731-88880002', []],
    [
      '序号\n任务\n牵头部门\n配合部门\n实施主体\n1\n改造公园\n市园林局\n市财政局、\n市住建局\n各区\n2\n改造道路\n市交通局\n市财政局\n各区',
      [
        'lead 市园林局 cooperating 市财政局 cooperating 市住建局 responsible 各区 | 改造公园',
        'lead 市交通局 cooperating 市财政局 responsible 各区 | 改造道路',
      ],
    ],
  ])('%s', (words, expected) => {
    expect(said(words)).toEqual(expected)
  })
})

it('gives a figure the year of the stage its heading names', () => {
  const { targets, findings } = readPlan(
    `${HEAD}（一）试运行阶段（2025年底前）\n划设航线不少于150条。\n（二）提升阶段（2027年底前）\n划设航线不少于400条。\n`,
  )
  expect(targets.map(({ value, period }) => [value, period])).toEqual([
    [150, '2025'],
    [400, '2027'],
  ])
  expect(findings.filter(({ code }) => code === 'target.two-values')).toEqual([])
})
