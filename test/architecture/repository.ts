import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The clone. */
export const root = path.resolve(__dirname, '..', '..')

const made = new Set(['.git', 'node_modules', '.luoshi', '.nx', 'dist', 'coverage'])
const notMade = (name: string): boolean => !made.has(name) && !name.endsWith('.log')

export const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

/** What stands at the top, without what tools make. */
export const topLevel = (): string[] => readdirSync(root).filter(notMade)

/** Every file of the repository below a folder, by its path from the top. */
export function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => notMade(name))
    .flatMap((entry) => {
      const inside = path.join(folder, entry.name)
      return entry.isDirectory() ? filesBelow(inside) : [inside]
    })
}

const isSource = (file: string): boolean => /\.(ts|tsx|mjs|cjs)$/.test(file)
const isTest = (file: string): boolean => /\.spec\.tsx?$|\/testing\//.test(file)

/** Source that runs in the product: no tests, no declarations, no configuration. */
export const productSource = (): string[] =>
  ['apps', 'libs', 'workflows', 'seeds', 'infra'].flatMap(filesBelow).filter((file) => isSource(file) && !isTest(file))

/** Everything a person wrote. */
export const writtenFiles = (): string[] => filesBelow('.').filter((file) => file !== 'package-lock.json')

export const linesOf = (file: string): number => read(file).trimEnd().split('\n').length
