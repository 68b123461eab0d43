import type { LogLevel } from '@temporalio/worker'

const logLevels = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR'] as const satisfies readonly LogLevel[]

/** What the worker is told by its environment, read once and checked. */
export interface WorkerConfig {
  databaseUrl: string
  temporal: { address: string; namespace: string; apiKey: string | null; tls: boolean }
  mail: {
    smtpUrl: string
    /** The only way out for a drill's mail; null refuses it. */
    drillSmtpUrl: string | null
    from: string
    /** How long letters to one person wait for others of their kind. */
    windowMs: number
    /** How long a sender that died keeps its mail from others. */
    leaseMs: number
  }
  /** The product's public address, for links in mail. */
  publicUrl: string
  /** A bundle of the workflows made beforehand; without it they are bundled at the start. */
  workflowBundle: string | null
  logLevel: LogLevel
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the environment; throws one error that names everything missing or wrong, and never a value. The bundle that was built
 * with the worker is used unless the environment names another.
 */
export function readConfig(env: Environment, builtBundle: string | null = null): WorkerConfig {
  const faults: string[] = []
  const text = (name: string, otherwise?: string): string => {
    const value = env[name] ?? otherwise ?? ''
    if (value === '') faults.push(`${name} is missing`)
    return value
  }
  const url = (name: string, schemes: string, otherwise?: string): string => {
    const value = text(name, otherwise)
    if (value !== '' && !new RegExp(`^(${schemes})://\\S+$`).test(value))
      faults.push(`${name} must be a ${schemes} URL`)
    return value
  }
  const milliseconds = (name: string, otherwise: number): number => {
    const value = Number(env[name] ?? otherwise)
    if (!Number.isSafeInteger(value) || value < 0) faults.push(`${name} must be a number of milliseconds`)
    return value
  }
  const demo = env['LUOSHI_DEMO'] === '1'
  const smtpUrl = url('SMTP_URL', 'smtp|smtps', 'smtp://127.0.0.1:1025')
  const config: WorkerConfig = {
    databaseUrl: url('DATABASE_URL', 'postgres|postgresql'),
    temporal: {
      address: text('TEMPORAL_ADDRESS', '127.0.0.1:7233'),
      namespace: text('TEMPORAL_NAMESPACE', 'default'),
      apiKey: env['TEMPORAL_API_KEY'] ?? null,
      tls: env['TEMPORAL_TLS'] === '1' || env['TEMPORAL_TLS'] === 'true',
    },
    mail: {
      smtpUrl,
      drillSmtpUrl: env['LUOSHI_DRILL_SMTP_URL'] ?? (demo ? smtpUrl : null),
      from: text('MAIL_FROM', demo ? 'luoshi@localhost' : undefined),
      windowMs: milliseconds('LUOSHI_MAIL_WINDOW_MS', 600_000),
      leaseMs: milliseconds('LUOSHI_MAIL_LEASE_MS', 120_000),
    },
    publicUrl: url('LUOSHI_URL', 'http|https', demo ? 'http://127.0.0.1:3000' : undefined),
    workflowBundle: env['LUOSHI_WORKFLOW_BUNDLE'] ?? builtBundle,
    logLevel: logLevels.find((level) => level === env['LUOSHI_LOG_LEVEL']?.toUpperCase()) ?? 'INFO',
  }
  if (faults.length > 0) throw new Error(`The worker's environment is not right: ${faults.join('; ')}`)
  return config
}
