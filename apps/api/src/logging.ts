import type { Params } from 'nestjs-pino'
import type { ApiConfig } from './config'

/** Nothing that would let the reader of a log act as somebody else. */
const secrets = [
  'req.headers.cookie',
  'req.headers.authorization',
  'req.headers["x-csrf-token"]',
  'res.headers["set-cookie"]',
]

/** Writes are logged, reading is not unless asked for; bodies and headers never are. */
export const logging = ({ logLevel }: ApiConfig): Params => ({
  pinoHttp: {
    level: logLevel,
    redact: { paths: secrets, remove: true },
    serializers: {
      req: ({ id, method, url, remoteAddress }: Record<string, unknown>) => ({ id, method, url, remoteAddress }),
      res: ({ statusCode }: Record<string, unknown>) => ({ statusCode }),
    },
    autoLogging: { ignore: ({ url }) => url?.startsWith('/health/') === true },
    customLogLevel: ({ method }, { statusCode }) => {
      if (statusCode >= 500) return 'error'
      return method === 'GET' || method === 'HEAD' ? 'debug' : 'info'
    },
  },
})
