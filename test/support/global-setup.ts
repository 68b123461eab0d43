import { addressVariables, startTestServers } from '@luoshi/infra/ci/test-servers'
import { buildServer } from '@luoshi/infra/local/server'

import { keepServers } from './kept-servers'

/**
 * Compiles what is stale of the product and starts the servers of a tier, unless the runner of all tiers (or the developer)
 * has named running ones.
 */
export default async function globalSetup(): Promise<void> {
  await buildServer()
  const { databaseUrl, temporalAddress } = addressVariables
  if (process.env[databaseUrl] && process.env[temporalAddress]) return
  const servers = await startTestServers()
  process.env[databaseUrl] = servers.databaseUrl
  process.env[temporalAddress] = servers.temporalAddress
  keepServers(servers)
}
