import { readPlan } from '../read-plan'
import { placeAmong, spanIn, unwrap } from './unwrap'

const WRAPPED = `示例市2025年工作方案
一、重点任务
1.推进政务服务标准化规范化便利化建设，年底前
实现高频事项全市通办。（牵头单位：市数据局；责
任单位：市财政局、市人力资源和社会保障局、各区
人民政府）
2.改造老旧小区三十个，同步完善养老托育设施，9
月底前完成主体工程。（市住建局牵头，市民政局配
合）
`

describe('a text whose paragraphs a page broke', () => {
  it('is read as if they were whole', () => {
    const { clauses } = readPlan(WRAPPED)
    expect(
      clauses.map(({ parties }) => parties.map(({ role, name }) => `${role} ${name.replaceAll('\n', '')}`)),
    ).toEqual([
      ['lead 市数据局', 'responsible 市财政局', 'responsible 市人力资源和社会保障局', 'responsible 各区人民政府'],
      ['lead 市住建局', 'cooperating 市民政局'],
    ])
    expect(clauses[1]?.deadlines.map(({ text, dueOn }) => [text, dueOn])).toEqual([['9\n月底前', '2025-09-30']])
    for (const { span, text } of clauses) expect(WRAPPED.slice(...span)).toBe(text)
  })

  it('gives each span back where it stands', () => {
    const read = unwrap(WRAPPED)
    expect(read.words).toContain('年底前实现高频')
    const at = read.words.indexOf('责任单位')
    expect(WRAPPED.slice(...spanIn(read, [at, at + 4]))).toBe('责\n任单位')
    expect(placeAmong(read, WRAPPED.indexOf('任单位：'))).toBe(at + 1)
  })
})

it.each([
  ['short lines', '推进改革\n建设平台\n培育企业\n改造小区\n'],
  ['cells', '序号\n任务\n责任单位\n1\n建设全市统一的政务数据共享交换平台及配套制度\n市数据局\n'],
  [
    'paragraphs as wide as they happen to be',
    '建设平台，完善制度，推进数据共享交换工作落地。\n改造小区三十个，惠及居民一万户，九月完成任务。\n',
  ],
])('leaves %s alone', (_, text) => {
  expect(unwrap(text).places).toBeNull()
})
