import { reportDueIn } from './report-due'

it.each([
  ['于每月25日前报送', { kind: 'day', day: 25, month: 'last' }],
  ['每月5日前报送上月进展', { kind: 'day', day: 5, month: 'next' }],
  ['每月5日前上报', { kind: 'day', day: 5, month: 'next' }],
  ['每季度末月20日前报市政府办公室', { kind: 'day', day: 20, month: 'last' }],
  ['每季度首月10日前反馈上季度进展', { kind: 'day', day: 10, month: 'next' }],
  ['于每季度结束后10个工作日内报省政府督查室', { kind: 'working-days-after', days: 10 }],
  ['每月底前报送工作进展', { kind: 'day', day: 31, month: 'last' }],
  ['逢双月8日前报送', { kind: 'day', day: 8, month: 'last' }],
  ['于6月30日前报送', null],
  ['一月一报', null],
] as const)('%s', (words, due) => {
  expect(reportDueIn(words)).toEqual(due)
})
