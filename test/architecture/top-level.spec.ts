import { topLevel } from './repository'

const rooms = ['apps', 'libs', 'workflows', 'seeds', 'infra', 'test']
const files = ['nx.json', 'package.json', 'tsconfig.base.json', 'README.md']
const tools = ['.ci', '.gitignore', '.prettierignore', 'eslint.config.mjs', 'jest.config.cjs', 'package-lock.json']

const strangers = (names: readonly string[]): string[] =>
  names.filter((name) => ![...rooms, ...files, ...tools].includes(name))

test('the top level holds the rooms, the four files and what tools need', () => {
  expect(strangers(topLevel())).toEqual([])
  expect(topLevel()).toEqual(expect.arrayContaining([...rooms, ...files]))
})

test('a folder that is no room is noticed', () => {
  expect(strangers(['apps', 'utils'])).toEqual(['utils'])
})
