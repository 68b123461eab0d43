import { readCommandLine } from './command-line.mjs'

test('without arguments all tiers run', () => {
  expect(readCommandLine([])).toEqual({ chosen: null, more: [] })
})

test('named tiers run, and the rest goes to Jest', () => {
  const { chosen, more } = readCommandLine(['--tier', 'store', 'libs/persistence', '--tier', 'unit', '-t', 'closed'])
  expect(chosen?.map(({ name }) => name)).toEqual(['store', 'unit'])
  expect(more).toEqual(['libs/persistence', '-t', 'closed'])
})

test('an unknown tier is refused with the names of those there are', () => {
  expect(() => readCommandLine(['--tier', 'fast'])).toThrow('There is no tier "fast"; there are unit, architecture,')
})
