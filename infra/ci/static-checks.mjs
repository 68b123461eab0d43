import { linked, root } from '../local/paths.mjs'
import { launch } from '../local/processes.mjs'
import { buildWeb } from '../local/web.mjs'

/** @typedef {{ name: string, run: () => Promise<boolean> }} StaticCheck */

const offline = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', NX_TUI: 'false' }

/** @param {string} name @param {string} tool @param {readonly string[]} args @returns {StaticCheck} */
const command = (name, tool, args) => ({
  name,
  run: async () => {
    const part = await launch({ name, command: linked(tool), args, cwd: root, env: { ...process.env, ...offline } })
    return (await part.ended).code === 0
  },
})

/**
 * What is checked before any test runs, in this order.
 * @type {readonly StaticCheck[]}
 */
export const staticChecks = [
  command('format', 'prettier', ['--check', '--log-level', 'warn', '.']),
  command('lint', 'nx', ['run-many', '-t', 'lint', '--outputStyle', 'static']),
  command('types', 'nx', ['run-many', '-t', 'types', '--outputStyle', 'static']),
]

/** @type {StaticCheck} */
export const webBuild = { name: 'web build', run: () => buildWeb().then(() => true) }
