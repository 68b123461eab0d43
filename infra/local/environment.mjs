import path from 'node:path'

import { dataFolder } from './paths.mjs'
import { keptSecret } from './secrets.mjs'
import { namespace } from './temporal.mjs'

/** @typedef {{ databaseUrl: string, temporalAddress: string, inboxUrl: string, port: number }} Addresses */

/**
 * What every process of the product is told.
 * @param {NodeJS.ProcessEnv} env
 * @param {Addresses} addresses
 * @returns {NodeJS.ProcessEnv}
 */
export function productEnvironment(env, { databaseUrl, temporalAddress, inboxUrl, port }) {
  return {
    LUOSHI_URL: `http://127.0.0.1:${port}`,
    LUOSHI_DEMO_PASSWORD: 'luoshi-demo',
    LUOSHI_DEMO: '1',
    LUOSHI_MAIL_WINDOW_MS: '15000',
    SMTP_URL: inboxUrl,
    LUOSHI_DRILL_SMTP_URL: inboxUrl,
    LUOSHI_SESSION_SECRET: env['LUOSHI_SESSION_SECRET'] ?? keptSecret(path.join(dataFolder, 'session-secret')),
    TEMPORAL_NAMESPACE: namespace,
    ...Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    PORT: String(port),
  }
}
