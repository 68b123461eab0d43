import { linesOf, productSource } from './repository'

const longerThan = (limit: number, sizes: readonly { file: string; lines: number }[]): string[] =>
  sizes.filter(({ lines }) => lines > limit).map(({ file, lines }) => `${file}: ${lines}`)

describe('the size of files', () => {
  const sizes = productSource().map((file) => ({ file, lines: linesOf(file) }))

  test('no file of the product has over 250 lines', () => {
    expect(
      longerThan(
        250,
        sizes.filter(({ file }) => !file.includes('/migrations/')),
      ),
    ).toEqual([])
  })

  test('a long file is noticed', () => {
    expect(longerThan(250, [{ file: 'long.ts', lines: 251 }])).toEqual(['long.ts: 251'])
  })
})
