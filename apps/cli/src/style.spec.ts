import { paintFor, wrap } from './style'
import { widthOf } from './table'

it('wraps Chinese text at its width and keeps closing marks with their words', () => {
  const lines = wrap('市科技局、市财政局；市公安局', 10)
  expect(lines).toEqual(['市科技局、', '市财政局；', '市公安局'])
  expect(lines.every((line) => widthOf(line) <= 10)).toBe(true)
  expect(wrap('  ', 8)).toEqual([])
})

it('colours only where it is told to', () => {
  expect(paintFor(false)('red', '错误')).toBe('错误')
  expect(paintFor(true)('red', '错误')).toBe('\u001B[31m错误\u001B[0m')
})
