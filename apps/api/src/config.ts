import { z } from 'zod'

const minute = 60_000
const text = z.string().min(1)
const flag = z
  .enum(['0', '1', 'true', 'false', ''])
  .default('')
  .transform((value) => value === '1' || value === 'true')

const environment = z.object({
  DATABASE_URL: text,
  TEMPORAL_ADDRESS: text.default('127.0.0.1:7233'),
  TEMPORAL_NAMESPACE: text.default('default'),
  TEMPORAL_API_KEY: z.string().default(''),
  TEMPORAL_TLS: flag,
  LUOSHI_HOST: text.default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  LUOSHI_URL: z.url().default('http://127.0.0.1:3000'),
  LUOSHI_SESSION_SECRET: z.string().min(16),
  LUOSHI_WEB_DIST: z.string().default(''),
  LUOSHI_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
})

/** What the API needs to know; times in milliseconds. */
export interface ApiConfig {
  databaseUrl: string
  temporal: { address: string; namespace: string; apiKey: string; tls: boolean }
  /** The address it listens on: this machine alone unless told. */
  host: string
  port: number
  /** The address people use; `https` makes cookies secure. */
  publicUrl: string
  sessionSecret: string
  /** Folder of the built web pages; served only when it exists. */
  webFolder: string
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  sessionLife: number
  lockOut: { failures: number; duration: number }
}

/** Five failures lock an account for half an hour, as GB/T 22239 practice asks. */
export const lockOut = { failures: 5, duration: 30 * minute }
/** A session ends eight hours after log-in, the length of a working day. */
export const sessionLife = 8 * 60 * minute

/** Reads the environment once. Throws a sentence that names the variables, never their values. */
export function readConfig(env: NodeJS.ProcessEnv, webFolder: string): ApiConfig {
  const read = environment.safeParse(env)
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not complete. ${faults.join('; ')}`)
  }
  const value = read.data
  return {
    databaseUrl: value.DATABASE_URL,
    temporal: {
      address: value.TEMPORAL_ADDRESS,
      namespace: value.TEMPORAL_NAMESPACE,
      apiKey: value.TEMPORAL_API_KEY,
      tls: value.TEMPORAL_TLS,
    },
    host: value.LUOSHI_HOST,
    port: value.PORT,
    publicUrl: value.LUOSHI_URL,
    sessionSecret: value.LUOSHI_SESSION_SECRET,
    webFolder: value.LUOSHI_WEB_DIST || webFolder,
    logLevel: value.LUOSHI_LOG_LEVEL,
    sessionLife,
    lockOut,
  }
}
