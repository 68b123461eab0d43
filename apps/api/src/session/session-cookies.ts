import { Logger } from '@nestjs/common'
import connectPgSimple from 'connect-pg-simple'
import type { RequestHandler } from 'express'
import session from 'express-session'
import type { ApiConfig } from '../config'

export const cookieName = 'luoshi.session'

const logger = new Logger('session')

export interface SessionCookies {
  handler: RequestHandler
  close(): Promise<void>
}

/** The store's types say that closing gives nothing; it gives the end of its pool. */
interface Ending {
  close(): Promise<void>
}

/** Sessions live in PostgreSQL; the browser holds only a signed name that scripts cannot read. */
export function sessionCookies(config: ApiConfig): SessionCookies {
  const Store = connectPgSimple(session)
  const store = new Store({
    conObject: { connectionString: config.databaseUrl, max: 4, connectionTimeoutMillis: 2000, query_timeout: 5000 },
    tableName: 'session',
    createTableIfMissing: false,
    disableTouch: true,
    pruneSessionInterval: 15 * 60,
    errorLog: (...said: unknown[]) => {
      logger.warn(said.map((one) => (one instanceof Error ? one.message : String(one))).join(' '))
    },
  })
  const handler = session({
    name: cookieName,
    secret: config.sessionSecret,
    store,
    resave: false,
    saveUninitialized: false,
    unset: 'keep',
    cookie: {
      httpOnly: true,
      sameSite: 'lax',
      secure: config.publicUrl.startsWith('https:'),
      path: '/',
      maxAge: config.sessionLife,
    },
  })
  return {
    handler,
    close: () => (store as unknown as Ending).close(),
  }
}
