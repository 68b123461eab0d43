import { productSource, read, writtenFiles } from './repository'

/** Written in pieces, so that this file does not break its own rule. */
const broken: readonly { rule: string; pattern: RegExp; example: string }[] = [
  {
    rule: 'no host of a package registry',
    pattern: new RegExp(
      ['registry\\.npmjs\\.', 'npmmirror\\.', 'registry\\.yarnpkg\\.', 'proxy\\.golang\\.'].join('|'),
    ),
    example: ['https://registry', 'npmjs', 'org/x'].join('.'),
  },
  {
    rule: 'no path of one machine',
    pattern: /(?<![\w/.])\/(work|root|home\/\w+)\//,
    example: ['', 'work', 'main'].join('/') + '/x',
  },
  {
    rule: 'no work put off',
    pattern: new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`),
    example: 'TO' + 'DO later',
  },
  {
    rule: 'no check switched off',
    pattern: new RegExp(['eslint-' + 'disable', '@ts-' + '(ignore|nocheck|expect-error)', 'as ' + 'any\\b'].join('|')),
    example: '// @ts-' + 'ignore',
  },
  {
    rule: 'no test skipped or alone',
    pattern: /\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|test|describe)\(/,
    example: 'it.' + "skip('x')",
  },
]

const texts = writtenFiles().filter(
  (file) => /\.(ts|tsx|mjs|cjs|json|md|css|html)$/.test(file) && !file.startsWith('test/architecture/'),
)

describe('what no file holds', () => {
  test.each(broken)('$rule', ({ pattern }) => {
    expect(texts.filter((file) => pattern.test(read(file)))).toEqual([])
  })

  test.each(broken)('$rule: an example is noticed', ({ pattern, example }) => {
    expect(example).toMatch(pattern)
  })
})

describe('the names of files', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(entity|controller|module|guard|filter|health|int|spec|d))*\.(ts|mjs|cjs)$/
  const component = /^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)(\.spec)?\.tsx$/
  const strange = (files: readonly string[]): string[] =>
    files.filter((file) => {
      const name = file.split('/').at(-1) ?? ''
      return !kebab.test(name) && !component.test(name) && !/\.config\.(ts|mjs|cjs)$/.test(name)
    })
  const entry = /^((apps|libs)\/[^/]+|workflows|seeds)\/src\/index\.ts$|^libs\/application\/src\/testing\/index\.ts$/

  test('a file is called after the thing inside, in small words with dashes', () => {
    expect(strange(productSource())).toEqual([])
  })

  test('only the entry of a room is called index', () => {
    expect(productSource().filter((file) => /\/index\.[a-z]+$/.test(file) && !entry.test(file))).toEqual([])
  })

  test('a name in another style is noticed', () => {
    expect(strange(['libs/x/src/closeOut.ts', 'libs/x/src/close_out.ts'])).toHaveLength(2)
    expect('libs/domain/src/plan/index.ts').not.toMatch(entry)
  })

  test('no folder is called utils, helpers or common', () => {
    expect(productSource().filter((file) => /\/(utils?|helpers?|common|misc)\//.test(file))).toEqual([])
  })
})
