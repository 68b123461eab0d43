import { freePort } from '@luoshi/infra/local/ports'

import { freshDatabase, type TestDatabase } from './database'
import { ownEngine, type Engine } from './engine'
import { HttpClient } from './http-client'
import { startMailbox, type Mailbox } from './mailbox'
import { freshNamespace, type Namespace } from './namespace'
import { startProcess, type ProductProcess } from './product-process'
import { fillRegistry } from './registry'
import { testTemporalAddress } from './servers'

/** The whole product for one file: a database, a namespace on the engine, a mail server, the API and a worker. */
export interface Stack {
  url: string
  database: TestDatabase
  namespace: Namespace
  mailbox: Mailbox
  /** Set when the file has an engine of its own. */
  engine: Engine | null
  api: ProductProcess
  worker: ProductProcess
  /** Another worker beside the first, or in its place. */
  startWorker(): Promise<ProductProcess>
  signIn(login: string): Promise<HttpClient>
  /** Someone who has not logged in. */
  stranger(): HttpClient
}

export interface StackOptions {
  ownEngine?: boolean
  env?: NodeJS.ProcessEnv
  /** Fills the registry in another way than with the departments of the stories. */
  fill?: (database: TestDatabase) => Promise<void>
}

const patience = 120_000

/** One stack for the file; whatever happens, nothing of it is left running. */
export function useStack(options: StackOptions = {}): () => Stack {
  const closing: (() => Promise<unknown>)[] = []
  let stack: Stack | undefined
  jest.setTimeout(60_000)
  beforeAll(async () => {
    stack = await startStack(options, (close) => closing.unshift(close))
  }, patience)
  afterAll(async () => {
    for (const close of closing) await close()
    if (stack !== undefined) complain(stack)
  }, patience)
  return () => {
    if (stack === undefined) throw new Error('the stack exists only inside tests and hooks')
    return stack
  }
}

/** The same outside Jest; whoever opens it closes it. */
export async function openStack(options: StackOptions = {}): Promise<{ stack: Stack; close: () => Promise<void> }> {
  const closing: (() => Promise<unknown>)[] = []
  const close = async () => {
    for (const one of closing) await one()
  }
  try {
    return { stack: await startStack(options, (one) => closing.unshift(one)), close }
  } catch (error) {
    await close()
    throw error
  }
}

type Later = (close: () => Promise<unknown>) => void

async function startStack(options: StackOptions, later: Later): Promise<Stack> {
  const database = await freshDatabase()
  later(() => database.drop())
  await (options.fill ?? fillRegistry)(database)
  const mailbox = await startMailbox()
  later(() => mailbox.stop())
  const engine = options.ownEngine === true ? await ownEngine() : null
  if (engine !== null) later(() => engine.remove())
  const address = engine?.address ?? testTemporalAddress()
  const namespace = await freshNamespace(address)
  later(() => namespace.close())

  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = { ...environment({ database, mailbox, address, namespace, url, port }), ...options.env }
  const start = async (file: string): Promise<ProductProcess> => {
    const process = startProcess(file, env)
    later(() => process.stop())
    await process.says(/\bready\b/i)
    return process
  }
  const startWorker = () => start('apps/worker/dist/main.js')
  const [api, worker] = await Promise.all([start('apps/api/dist/main.js'), startWorker()])
  const stranger = () => new HttpClient(url)
  const signIn = async (login: string): Promise<HttpClient> => {
    const client = stranger()
    await client.signIn(login)
    return client
  }
  return { url, database, namespace, mailbox, engine, api, worker, startWorker, signIn, stranger }
}

interface Addresses {
  database: TestDatabase
  mailbox: Mailbox
  address: string
  namespace: Namespace
  url: string
  port: number
}

/** What the product itself calls an error belongs beside the failure that it explains. */
function complain({ api, worker }: Stack): void {
  const lines = [api, worker].flatMap((process) => process.output().split('\n'))
  const errors = lines.filter((line) => /"level":("error"|"ERROR"|50)/.test(line))
  if (errors.length > 0) process.stderr.write(`${errors.slice(0, 10).join('\n')}\n`)
}

const environment = ({ database, mailbox, address, namespace, url, port }: Addresses): NodeJS.ProcessEnv => ({
  DATABASE_URL: database.url,
  TEMPORAL_ADDRESS: address,
  TEMPORAL_NAMESPACE: namespace.name,
  SMTP_URL: mailbox.url,
  LUOSHI_DRILL_SMTP_URL: mailbox.url,
  MAIL_FROM: 'luoshi@luoshi.example',
  PORT: String(port),
  LUOSHI_URL: url,
  LUOSHI_SESSION_SECRET: 'a-secret-that-only-tests-know',
  LUOSHI_MAIL_WINDOW_MS: '200',
  LUOSHI_LOG_LEVEL: 'warn',
})
