import path from 'node:path'

import type { Client } from 'pg'

import { root } from '@luoshi/infra/local/paths'
import { hashOf } from '@luoshi/infra/local/stamp'
import { migrate } from '@luoshi/persistence'

import { inDatabase, onServer } from './database-server'

/** What the schema is made from: migrations and entities, and the catalogues whose values its CHECKs let in. */
const sources = ['libs/persistence/src', 'libs/domain/src', 'libs/application/src/ports'].map((folder) =>
  path.join(root, folder),
)

/** Named after its sources, so that a server that a developer keeps running never serves an old one. */
const template = `luoshi_template_${hashOf(sources).slice(0, 16)}`
const turn = 0x1005

/** The migrated database that every test file clones: made by the first who asks, while the others wait. */
export function templateDatabase(): Promise<string> {
  return onServer(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [turn])
    try {
      if (!(await isMade(client))) await make(client)
      return template
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [turn])
    }
  })
}

async function isMade(client: Client): Promise<boolean> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [template])
  return found.rowCount === 1
}

/** Built under another name first, so that a migration that fails leaves no half template behind. */
async function make(client: Client): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${template}_new WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${template}_new`)
  await migrate(inDatabase(`${template}_new`))
  await client.query(`ALTER DATABASE ${template}_new RENAME TO ${template}`)
}
