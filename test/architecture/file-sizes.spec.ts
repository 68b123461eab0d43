import { linesOf, productSource } from './repository'

/** The value below which a share of the sorted numbers lies. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

const longerThan = (limit: number, sizes: readonly { file: string; lines: number }[]): string[] =>
  sizes.filter(({ lines }) => lines > limit).map(({ file, lines }) => `${file}: ${lines}`)

describe('the size of files', () => {
  const sizes = productSource().map((file) => ({ file, lines: linesOf(file) }))
  const lines = sizes.map((size) => size.lines)

  test('no file of the product has over 250 lines', () => {
    expect(
      longerThan(
        250,
        sizes.filter(({ file }) => !file.includes('/migrations/')),
      ),
    ).toEqual([])
  })

  test('half of the files have at most 50 lines', () => {
    expect(quantile(lines, 0.5)).toBeLessThanOrEqual(50)
  })

  test('nine of ten files have at most 120 lines', () => {
    expect(quantile(lines, 0.9)).toBeLessThanOrEqual(120)
  })

  test('a long file is noticed', () => {
    expect(longerThan(250, [{ file: 'long.ts', lines: 251 }])).toEqual(['long.ts: 251'])
    expect(quantile([1, 2, 300], 0.9)).toBe(300)
  })
})
