import { readPlan } from '../read-plan'

const near = (words: string): string[] => {
  const text = `示例市2025年工作方案\n1.${words}\n`
  return readPlan(text).findings.flatMap(({ code, span }) =>
    code === 'clause.near' && span !== null ? [text.slice(...span)] : [],
  )
}

it.each<[string, string[]]>([
  ['建平台（专业学会牵头）并推广。', ['（专业学会牵头）']],
  ['建平台（龙头企业和行业协会负责）等多种方式推广。', ['（龙头企业和行业协会负责）']],
  ['建平台（市数据局牵头）。', []],
  ['建平台（重点实验室、技术创新中心）。', []],
  ['落实责任（谁主管谁负责）。', []],
])('%s', (words, expected) => {
  expect(near(words)).toEqual(expected)
})
