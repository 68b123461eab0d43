import path from 'node:path'

import { filesBelow, linesOf, read } from './repository'

const web = 'apps/web/src'
const tokens = `${web}/styles/tokens.css`
const reset = `${web}/styles/reset.css`
const sheets = filesBelow(web).filter((file) => file.endsWith('.css'))
const modules = sheets.filter((file) => file.endsWith('.module.css'))
const sources = filesBelow(web).filter((file) => /\.tsx?$/.test(file))

const plain = (css: string): string => css.replace(/\/\*[\s\S]*?\*\//g, '')
const classesIn = (css: string): Set<string> => {
  const selectors = [...plain(css).matchAll(/([^{}]+)\{/g)].map(([, selector = '']) =>
    selector.replace(/:global\([^)]*\)/g, ''),
  )
  return new Set(selectors.flatMap((one) => [...one.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)].map(([, name = '']) => name)))
}
const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\([^)]*\)/gi
/** Of a sheet, what stands in its declarations; a selector may hold an id. */
const coloursIn = (file: string, text: string): string[] =>
  (file.endsWith('.css') ? plain(text).replace(/[^{};]*\{/g, '{') : text).match(colour) ?? []

const variablesIn = (text: string, form: RegExp): string[] => [...text.matchAll(form)].map(([, name = '']) => name)

/** Class names that a source writes down, which belong to no module. */
const namesIn = (source: string): string[] =>
  [...source.matchAll(/\bclassName=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(([, plain, code = '']) =>
    plain === undefined
      ? [...code.matchAll(/(?:[?:,]|&&|^|clsx\()\s*(['"`][^'"`]*['"`])/g)].map(([, name = '']) => name)
      : [plain],
  )

/** Each module's classes that a source reads, `styles.card` as `card`. */
function usedIn(source: string, text: string): { sheet: string; name: string }[] {
  return [...text.matchAll(/^import (\w+) from '(\.[^']+\.module\.css)'$/gm)].flatMap(([, local = '', from = '']) => {
    const sheet = path.posix.join(path.posix.dirname(source), from)
    return [...text.matchAll(new RegExp(`\\b${local}\\.(\\w+)`, 'g'))].map(([, name = '']) => ({ sheet, name }))
  })
}

const used = sources.flatMap((source) => usedIn(source, read(source)))
const apart = (sheet: string, from: 'undefined' | 'unused'): string[] => {
  const there = classesIn(read(sheet))
  const read_ = new Set(used.filter((one) => one.sheet === sheet).map(({ name }) => name))
  const [of, not] = from === 'undefined' ? [read_, there] : [there, read_]
  return [...of].filter((name) => !not.has(name)).map((name) => `${sheet}: .${name}`)
}

describe('the style sheets', () => {
  test('a class stands in a module beside its component', () => {
    expect(sheets.filter((file) => !modules.includes(file) && ![tokens, reset].includes(file))).toEqual([])
    expect([tokens, reset].flatMap((sheet) => [...classesIn(read(sheet))])).toEqual([])
  })

  test('a colour is written once, among the tokens', () => {
    expect(coloursIn(tokens, read(tokens)).length).toBeGreaterThan(20)
    expect(
      [...modules, reset, ...sources].flatMap((file) => coloursIn(file, read(file)).map((one) => `${file}: ${one}`)),
    ).toEqual([])
  })

  test('every variable that a sheet or a source names is there', () => {
    const there = new Set(variablesIn(read(tokens), /(--[\w-]+):/g))
    const named = [...sheets, ...sources].flatMap((file) =>
      variablesIn(read(file), /(?:var\(|')(--[a-z][\w-]*)/g).map((name) => ({ file, name })),
    )
    expect(named.length).toBeGreaterThan(200)
    expect(named.filter(({ name }) => !there.has(name))).toEqual([])
  })

  test('every class that a source names is there', () => {
    expect(modules.flatMap((sheet) => apart(sheet, 'undefined'))).toEqual([])
    expect(used.map(({ sheet }) => sheet).filter((sheet) => !modules.includes(sheet))).toEqual([])
  })

  test('every class is named by a source', () => {
    expect(modules.flatMap((sheet) => apart(sheet, 'unused'))).toEqual([])
  })

  test('no source writes the name of a class itself', () => {
    expect(sources.flatMap((file) => namesIn(read(file)).map((name) => `${file}: ${name}`))).toEqual([])
  })

  test('no sheet has over 250 lines', () => {
    expect(sheets.filter((file) => linesOf(file) > 250)).toEqual([])
  })

  test('what breaks a rule is noticed', () => {
    expect([...classesIn('.a > .b:hover { color: red }\n/* .c */ @media print { .d { top: 0.5em } }')]).toEqual([
      'a',
      'b',
      'd',
    ])
    expect(coloursIn('a.css', '#add { color: #fff; background: rgb(0 0 0 / 5%) }')).toEqual(['#fff', 'rgb(0 0 0 / 5%)'])
    expect(coloursIn('a.ts', "const ink = '#1b2430'\nexport const of = () => {}")).toEqual(['#1b2430'])
    expect(namesIn('<a className="card" />')).toEqual(['card'])
    expect(namesIn("<a className={late ? 'late' : styles.due} />")).toEqual(["'late'"])
    expect(namesIn("<a className={clsx(styles.card, bucket === 'late' && styles.late)} />")).toEqual([])
    expect(usedIn('x/a.tsx', "import styles from './a.module.css'\nconst b = styles.card")).toEqual([
      { sheet: 'x/a.module.css', name: 'card' },
    ])
  })
})
