import 'reflect-metadata'
import type { Type } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import type { NestExpressApplication } from '@nestjs/platform-express'
import { createDataSource } from '@luoshi/persistence'
import { Logger } from 'nestjs-pino'
import { AppModule } from './app.module'
import type { ApiConfig } from './config'
import { publishDocument } from './http/api-document'
import { jsonBodies } from './http/body-parsing'
import { compressed } from './http/compressed'
import { keptByNobody, securityHeaders } from './http/security-headers'
import { webPages } from './http/web-pages'
import type { Now } from './parts'
import { connectEngine } from './processes/connect-engine'
import { sessionCookies } from './session/session-cookies'

const poolSize = 20
/** A person waits rather than be turned away when the machine is busy; a duty does not, it is tried again. */
const connectTimeoutMs = 5000

/** The whole API over real parts, ready to listen. `time` is real time in milliseconds; `controllers` come on top of its own. */
export async function createApp(
  settings: ApiConfig,
  time: Now = Date.now,
  controllers: readonly Type[] = [],
): Promise<NestExpressApplication> {
  const database = await createDataSource(settings.databaseUrl, { poolSize, connectTimeoutMs }).initialize()
  const parts = { settings, database, engine: connectEngine(settings), cookies: sessionCookies(settings), time }
  const app = await NestFactory.create<NestExpressApplication>(AppModule.of(parts, controllers), {
    bodyParser: false,
    bufferLogs: true,
  })
  app.useLogger(app.get(Logger))
  app.disable('x-powered-by')
  app.disable('etag')
  if (settings.publicUrl.startsWith('https:')) app.set('trust proxy', 1)
  app.use(securityHeaders(settings.publicUrl), ...webPages(settings.webFolder))
  app.use('/api', compressed(), keptByNobody, parts.cookies.handler, jsonBodies)
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] })
  app.enableShutdownHooks()
  publishDocument(app)
  return app.init()
}
