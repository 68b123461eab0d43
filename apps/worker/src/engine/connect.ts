import { Client } from '@temporalio/client'
import { NativeConnection } from '@temporalio/worker'
import type { WorkerConfig } from '../config'

/** The engine as the worker needs it: to poll, and to start and signal. */
export interface Engine {
  connection: NativeConnection
  client: Client
}

/** One connection for both. Throws when the engine does not answer within ten seconds. */
export async function connectEngine({ address, namespace, apiKey, tls }: WorkerConfig['temporal']): Promise<Engine> {
  const connection = await NativeConnection.connect({
    address,
    ...(tls || apiKey !== null ? { tls: true } : {}),
    ...(apiKey === null ? {} : { apiKey }),
  })
  return { connection, client: new Client({ connection, namespace }) }
}
