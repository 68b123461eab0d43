import { readPlan } from '../read-plan'

const open = (deadline: string) =>
  readPlan(`某市2026年工作要点\n1.建设孵化载体。（牵头单位：市科技局；完成时限：${deadline}）\n`)
    .findings.filter(({ code }) => code === 'date.open')
    .map(({ message }) => message)

it.each(['国庆节前', '印发后30日内'])('asks for the day of %s', (deadline) => {
  expect(open(deadline)).toEqual([`完成时限“${deadline}”没有具体日期，请填写办结日期。`])
})

it.each(['6月底前', '每季度末月25日前', '“十五五”期间', '长期坚持'])('asks nothing about %s', (deadline) => {
  expect(open(deadline)).toEqual([])
})
