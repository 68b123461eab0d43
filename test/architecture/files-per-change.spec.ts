import path from 'node:path'
import ts from 'typescript'
import { productSource, read, root } from './repository'
import { added, written } from './sample-page'

/** A change as somebody would begin it: what is written, and which files then do not compile until they are changed too. */
interface Sample {
  what: string
  /** Where it begins: the file, the text it goes before, and what is put in. */
  begins: readonly (readonly [file: string, before: string, added: string])[]
  /** The files the compiler leads to. */
  leads: readonly string[]
  /** Tables among them that are joined from topics: what such a one lacks is written in these files of a topic, not in it. */
  tables?: Readonly<Record<string, readonly string[]>>
  most: number
}

const samples: readonly Sample[] = [
  {
    what: 'a paper kind',
    begins: [
      [
        'libs/domain/src/catalogue/papers.ts',
        '  talk: {',
        "  'open-letter': { goes: 'down', coloured: false, usual: { completion: 9, report: 9 }, ruled: 'talk' },\n",
      ],
    ],
    leads: ['libs/domain/src/vocabulary/papers.ts', 'libs/mail/src/templates/templates.ts'],
    most: 4,
  },
  {
    what: 'a stage',
    begins: [['libs/domain/src/catalogue/stages.ts', "  'closed',\n", "  'suspended',\n"]],
    leads: [
      'apps/web/src/labels/stages.ts',
      'libs/domain/src/catalogue/stages.ts',
      'libs/domain/src/vocabulary/stages.ts',
    ],
    most: 6,
  },
  {
    what: 'a command with its event',
    begins: [
      ['libs/domain/src/assignment/command.ts', "  | { type: 'accept'", "  | { type: 'suspend'; reason: string }\n"],
      ['libs/domain/src/assignment/event.ts', "  | { type: 'Filed' }", "  | { type: 'Suspended'; reason: string }\n"],
    ],
    leads: [
      'apps/web/src/pages/assignment/actions/action-dialogs.ts',
      'libs/contracts/src/commands.ts',
      'libs/domain/src/assignment/topics.ts',
      'libs/domain/src/catalogue/actions.ts',
      'libs/domain/src/vocabulary/describe.ts',
    ],
    tables: {
      'libs/domain/src/assignment/topics.ts': [
        'libs/domain/src/assignment/completing/rule.ts',
        'libs/domain/src/assignment/completing/evolve.ts',
      ],
      'libs/domain/src/vocabulary/describe.ts': ['libs/domain/src/assignment/completing/words.ts'],
    },
    most: 8,
  },
  {
    what: 'a mail template',
    begins: [['libs/domain/src/assignment/escalating/letters.ts', "  'instructed',\n", "  'suspended',\n"]],
    leads: ['libs/mail/src/templates/templates.ts'],
    most: 3,
  },
]

/** One compiler over the whole product: the options of the pages, which all rooms can be read with. */
const configuration = ts.getParsedCommandLineOfConfigFile(
  path.join(root, 'apps/web/tsconfig.json'),
  { allowJs: true },
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, ' '))
    },
  },
)
if (configuration === undefined) throw new Error('the pages have no compiler options')
const { options } = configuration

const files = productSource().filter((file) => /^(apps|libs|workflows)\/.*\.tsx?$/.test(file))

/** The product as it would be with some texts written otherwise; what is not touched is taken from the program before. */
function compiled(texts: ReadonlyMap<string, string>, before?: ts.Program): ts.Program {
  const host = ts.createCompilerHost(options, true)
  const fileExists = host.fileExists.bind(host)
  const readFile = host.readFile.bind(host)
  host.fileExists = (name) => texts.has(path.relative(root, name)) || fileExists(name)
  // TypeScript looks for no file in a folder that is not there.
  delete host.directoryExists
  host.readFile = (name) => texts.get(path.relative(root, name)) ?? readFile(name)
  const readSource = host.getSourceFile.bind(host)
  host.getSourceFile = (name, target, ...more) => {
    const text = texts.get(path.relative(root, name))
    if (text !== undefined) return ts.createSourceFile(name, text, target, true)
    return before?.getSourceFile(name) ?? readSource(name, target, ...more)
  }
  const rootNames = [...new Set([...files, ...texts.keys()])].map((file) => path.join(root, file))
  return ts.createProgram({ rootNames, options, host, ...(before === undefined ? {} : { oldProgram: before }) })
}

const broken = (program: ts.Program): string[] => {
  const found = program.getSemanticDiagnostics().flatMap(({ file }) => (file === undefined ? [] : [file.fileName]))
  return [...new Set(found.map((file) => path.relative(root, file)))].sort()
}

function begun(begins: Sample['begins']): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [file, before, added] of begins) {
    const text = texts.get(file) ?? read(file)
    if (!text.includes(before)) throw new Error(`${file} no longer holds ${before}`)
    texts.set(
      file,
      text.replace(before, () => added + before),
    )
  }
  return texts
}

/** The files a change is written in: where it begins, and what the compiler leads to. */
const changed = ({ begins, tables = {} }: Sample, found: readonly string[]): Set<string> =>
  new Set([...begins.map(([file]) => file), ...found.flatMap((file) => tables[file] ?? [file])])

const recipes = read('README.md')

jest.setTimeout(600_000)

describe('how many files of the product a change touches', () => {
  const product = compiled(new Map())

  test('the product compiles to begin with', () => {
    expect(broken(product)).toEqual([])
  })

  test.each(samples)('$what: at most $most, and the compiler leads to each', (sample) => {
    const found = broken(compiled(begun(sample.begins), product))
    expect(
      [...found, ...sample.begins.map(([file]) => file)].filter((file) => !recipes.includes(`\`${file}\``)),
    ).toEqual([])
    expect(found).toEqual([...sample.leads].sort())
    expect(changed(sample, found).size).toBeLessThanOrEqual(sample.most)
  })

  test('a page with a table: at most 8, and they are enough', () => {
    const page = new Map([...begun(written), ...Object.entries(added)])
    expect(broken(compiled(page, product))).toEqual([])
    expect(page.size).toBeLessThanOrEqual(8)
    expect([...page.keys()].filter((file) => !recipes.includes(`\`${file}\``) && !(file in added))).toEqual([])
  })
})
