import { terms, type Term } from '@luoshi/domain'

import { read } from './repository'

/** The rows of the glossary in a document: `| 中文 | identifier | … |`. */
function glossaryIn(text: string): Term[] {
  const rows = [...text.matchAll(/^\|\s*([\p{Script=Han}]+)\s*\|\s*`(\w+)`\s*\|/gmu)]
  return rows.map((match) => ({ chinese: match[1] ?? '', identifier: match[2] ?? '' }))
}

const inOrder = (glossary: readonly Term[]): Term[] =>
  [...glossary].sort((one, other) => one.identifier.localeCompare(other.identifier))

test('the glossary of libs/domain/README.md and the vocabulary of the domain are one', () => {
  expect(inOrder(glossaryIn(read('libs/domain/README.md')))).toEqual(inOrder(terms))
})

test('no identifier and no word stands for two things', () => {
  expect(new Set(terms.map(({ identifier }) => identifier)).size).toBe(terms.length)
  expect(new Set(terms.map(({ chinese }) => chinese)).size).toBe(terms.length)
})

test('a word that is called otherwise in the document is noticed', () => {
  expect(glossaryIn('| 签收 | `sign` | takes note |')).toEqual([{ chinese: '签收', identifier: 'sign' }])
})
