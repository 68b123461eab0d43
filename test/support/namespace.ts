import { randomUUID } from 'node:crypto'

import { searchAttributeKeys } from '@luoshi/workflows/messages'
import { Client, Connection } from '@temporalio/client'

import { eventually } from './eventually'

const keyword = 2
const day = 86_400

/** A namespace of its own on the engine, so that the workflows of one file never meet the worker of another. */
export interface Namespace {
  name: string
  client: Client
  close(): Promise<void>
}

export async function freshNamespace(address: string): Promise<Namespace> {
  const name = `test-${randomUUID()}`
  const connection = await Connection.connect({ address })
  const workflowExecutionRetentionPeriod = { seconds: day as unknown as Long, nanos: 0 }
  await connection.workflowService.registerNamespace({ namespace: name, workflowExecutionRetentionPeriod })
  const searchAttributes = Object.fromEntries(searchAttributeKeys.map((key) => [key.name, keyword]))
  await eventually('the namespace is known', () =>
    connection.operatorService.addSearchAttributes({ namespace: name, searchAttributes }).then(
      () => true,
      () => false,
    ),
  )
  const client = new Client({ connection, namespace: name })
  await eventually('the namespace answers', () =>
    client.workflow.count().then(
      () => true,
      () => false,
    ),
  )
  return { name, client, close: () => connection.close() }
}

type Long = NonNullable<
  NonNullable<
    Parameters<Connection['workflowService']['registerNamespace']>[0]['workflowExecutionRetentionPeriod']
  >['seconds']
>
