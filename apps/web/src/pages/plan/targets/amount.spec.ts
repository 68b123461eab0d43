import type { TargetView } from '@luoshi/contracts'
import { amountOf } from './amount'

const target = (more: Partial<TargetView>) =>
  ({ comparator: '=', value: 2, upper: null, unit: '人', ...more }) as TargetView

it.each([
  [{}, '2 人'],
  [{ comparator: '>=', value: 20, unit: '家' } as const, '不低于 20 家'],
  [{ comparator: 'range', upper: 3 } as const, '介于 2 至 3 人'],
  [{ value: null, unit: null }, ''],
])('a figure reads %#', (more, words) => {
  expect(amountOf(target(more))).toBe(words)
})
