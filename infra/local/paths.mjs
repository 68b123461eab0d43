import { homedir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The clone. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/** All that `npm start` keeps: git-ignored, removed by `npm run reset`. */
export const dataFolder = path.join(root, '.luoshi')

export const logFolder = path.join(dataFolder, 'logs')

/** @param {string} name an executable that npm linked, e.g. `vite` */
export const linked = (name) => path.join(root, 'node_modules', '.bin', name)

/**
 * What one user shares between clones.
 * @param {NodeJS.ProcessEnv} env
 */
export function cacheFolder(env) {
  const base = env['XDG_CACHE_HOME']
  return path.join(base !== undefined && path.isAbsolute(base) ? base : path.join(homedir(), '.cache'), 'luoshi')
}
