import { stopKeptServers } from './kept-servers'

/** Ends the servers that this run of Jest started, and no others. */
export default async function globalTeardown(): Promise<void> {
  await stopKeptServers()
}
