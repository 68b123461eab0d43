import { randomBytes } from 'node:crypto'
import type { Ports } from '@luoshi/application'
import { useDatabase, type TestDatabase } from '@luoshi/test/support/database'
import type { Type } from '@nestjs/common'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { lockOut, sessionLife, type ApiConfig } from '../config'
import { createApp } from '../create-app'
import { ports } from '../parts'
import { Browser } from './browser'
import { password, saveTown } from './town'

export interface ApiUnderTest {
  app: NestExpressApplication
  url: string
  ports: Ports
  database: TestDatabase
  /** Moves the API's clock; real time flows on from there. */
  forward(milliseconds: number): void
  browser(): Browser
  /** A browser whose person is logged in. */
  as(login: string): Promise<Browser>
}

const config = (databaseUrl: string, more: Partial<ApiConfig>): ApiConfig => ({
  databaseUrl,
  temporal: { address: '127.0.0.1:9', namespace: 'default', apiKey: '', tls: false },
  host: '127.0.0.1',
  port: 0,
  publicUrl: 'http://127.0.0.1',
  sessionSecret: randomBytes(16).toString('hex'),
  webFolder: '/nowhere',
  logLevel: 'silent',
  sessionLife,
  lockOut,
  ...more,
})

/**
 * The whole API over a fresh database with a small town in it. The engine is away: no request may need it. `reach` may lay
 * another way to the database. */
export function useApi(
  more: Partial<ApiConfig> = {},
  controllers: readonly Type[] = [],
  reach: (databaseUrl: string) => Promise<string> = (databaseUrl) => Promise.resolve(databaseUrl),
): () => ApiUnderTest {
  const database = useDatabase()
  let api: ApiUnderTest | undefined
  beforeAll(async () => {
    let ahead = 0
    const app = await createApp(config(await reach(database().url), more), () => Date.now() + ahead, controllers)
    database().closing({ destroy: () => app.close() })
    await app.listen(0, '127.0.0.1')
    const url = await app.getUrl()
    const parts = app.get<Ports>(ports)
    await saveTown(parts)
    const browser = () => new Browser(url)
    api = {
      ...{ app, url, ports: parts, database: database(), browser },
      forward: (milliseconds) => {
        ahead += milliseconds
      },
      as: async (login) => {
        const one = browser()
        const { status } = await one.logIn(login, password)
        if (status !== 201) throw new Error(`${login} cannot log in: ${status.toString()}`)
        return one
      },
    }
  })
  return () => {
    if (api === undefined) throw new Error('the API exists only inside tests and hooks')
    return api
  }
}
