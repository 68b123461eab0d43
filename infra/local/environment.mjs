import path from 'node:path'

import { dataFolder, root } from './paths.mjs'
import { keptSecret } from './secrets.mjs'
import { namespace } from './temporal.mjs'

/** @typedef {{ databaseUrl: string, temporalAddress: string, smtpUrl: string, port: number }} Addresses */

/**
 * What every process of the product is told.
 * @param {NodeJS.ProcessEnv} env
 * @param {Addresses} addresses
 * @returns {NodeJS.ProcessEnv}
 */
export function productEnvironment(env, { databaseUrl, temporalAddress, smtpUrl, port }) {
  return {
    LUOSHI_URL: `http://127.0.0.1:${port}`,
    LUOSHI_DEMO_PASSWORD: 'luoshi-demo',
    LUOSHI_DEMO: '1',
    LUOSHI_SESSION_SECRET: env['LUOSHI_SESSION_SECRET'] ?? keptSecret(path.join(dataFolder, 'session-secret')),
    TEMPORAL_NAMESPACE: namespace,
    ...env,
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    SMTP_URL: smtpUrl,
    PORT: String(port),
    TS_NODE_PROJECT: path.join(root, 'tsconfig.base.json'),
  }
}
