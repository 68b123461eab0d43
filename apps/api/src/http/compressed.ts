import compression from 'compression'
import type { RequestHandler } from 'express'

/** Answers of some length travel packed; events do not, since each must leave at once. */
export const compressed = (): RequestHandler =>
  compression({
    filter: (request, response) =>
      !isEventStream(response.getHeader('Content-Type')) && compression.filter(request, response),
  })

const isEventStream = (type: unknown): boolean => typeof type === 'string' && type.startsWith('text/event-stream')
