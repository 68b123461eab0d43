import { readdirSync } from 'node:fs'
import path from 'node:path'

import { root } from '../../local/paths.mjs'

const workflowDefinitions = {
  regex: '^@luoshi/workflows(?:/activities)?$',
  message: 'The API knows the messages of a workflow, never its definition: import @luoshi/workflows/messages.',
}

/** @param {string} up the way out of the feature's folder */
const neighbours = (up) => ({
  regex: `^${up.replaceAll('.', '\\.')}(?!\\.)`,
  message: 'Features do not import each other; what two of them need belongs to the level above.',
})

/** @param {readonly object[]} patterns */
const restricted = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

/** Folders of the API that all resources share; every other folder is a resource. */
const shared = ['access', 'http', 'processes', 'testing', 'views']

const resources = readdirSync(path.join(root, 'apps', 'api', 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !shared.includes(entry.name))
  .map(({ name }) => name)

const otherResource = {
  regex: `^\\.\\./(${resources.join('|')})/`,
  message: 'Features do not import each other; what two of them need belongs to the level above.',
}

/** What tags cannot see: imports inside one project, and single entries of another. */
export const features = [
  { files: ['apps/api/**/*.ts'], rules: restricted(workflowDefinitions) },
  { files: [`apps/api/src/{${resources.join(',')}}/*.ts`], rules: restricted(workflowDefinitions, otherResource) },
  { files: ['apps/web/src/pages/*/*.{ts,tsx}'], rules: restricted(neighbours('../')) },
  { files: ['apps/web/src/pages/*/*/*.{ts,tsx}'], rules: restricted(neighbours('../../')) },
]
