import { readPlan } from '../read-plan'

const codes = (text: string): string[] =>
  readPlan(text)
    .findings.map(({ code }) => code)
    .filter((code) => code.startsWith('item.'))

it('points at a number that is missing or stands twice', () => {
  expect(codes('一、甲\n内容。\n三、乙\n内容。\n')).toEqual(['item.number-gap'])
  expect(codes('1.甲\n2.乙\n2.丙\n')).toEqual(['item.number-gap'])
  expect(codes('第一章 甲\n第一条 子\n第二条 丑\n第四条 寅\n')).toEqual(['item.number-gap'])
})

it('lets a series begin anew and go on over headings', () => {
  expect(codes('一、甲\n1.子\n2.丑\n二、乙\n3.寅\n4.卯\n')).toEqual([])
  expect(codes('一、甲\n1.子\n2.丑\n1.寅\n')).toEqual([])
})
