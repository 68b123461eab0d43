import { addressVariables, startTestServers } from '@luoshi/infra/ci/test-servers'

import { keepServers } from './kept-servers'

/** Starts the servers of a tier, unless the runner of all tiers (or the developer) has named running ones. */
export default async function globalSetup(): Promise<void> {
  const { databaseUrl, temporalAddress } = addressVariables
  if (process.env[databaseUrl] && process.env[temporalAddress]) return
  const servers = await startTestServers()
  process.env[databaseUrl] = servers.databaseUrl
  process.env[temporalAddress] = servers.temporalAddress
  keepServers(servers)
}
